package nl.plein.ejb.admission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.SiteTerms;
import nl.plein.persistence.admission.TermsAcceptance;
import nl.plein.persistence.admission.TermsRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The terms of use of a site, and who accepted them (ADM-1.6). */
@Stateless
@Boundary
public class TermsBoundary {

    @Inject
    AdmissionRepository admissions;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The terms of a site; empty when it has none. */
    @Open("terms are for everybody to read")
    public Optional<TermsRow> current(SiteRow site) {
        return admissions
                .terms(site.id())
                .map(SiteTerms::row)
                .filter(row -> !RichText.empty(row.body()))
                .map(row -> new TermsRow(row.id(), row.version(), RichText.clean(row.body()), row.made()));
    }

    /** Whether the person accepted this version. */
    @Open("only about oneself")
    public boolean accepted(TermsRow terms) {
        return admissions.accepted(me.id(), terms.id());
    }

    /** Accepts the terms that were read. */
    @Open("everybody accepts for oneself")
    public void accept(AcceptTerms command) {
        var terms = current(command.site()).orElseThrow(() -> new Refusal("admission.terms.none"));
        if (terms.version() != command.version()) {
            throw new Refusal("admission.terms.changed");
        }
        if (!admissions.accepted(me.id(), terms.id())) {
            admissions.add(new TermsAcceptance(terms.id(), me.id(), clock.instant()));
        }
    }

    /** Gives a site new terms. */
    @Requires(Right.SITE_MANAGE)
    public void publish(PublishTerms command) {
        command.check();
        var newest = admissions.terms(command.site().id()).map(SiteTerms::row);
        if (newest.map(TermsRow::body).orElse("").equals(command.body())) {
            throw new Refusal("admission.terms.same");
        }
        int version = newest.map(TermsRow::version).orElse(0) + 1;
        admissions.add(new SiteTerms(command.site().id(), version, command.body(), me.id(), clock.instant()));
    }
}
