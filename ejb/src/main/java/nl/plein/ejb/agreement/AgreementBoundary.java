package nl.plein.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.agreement.AcceptanceRow;
import nl.plein.persistence.agreement.Agreement;
import nl.plein.persistence.agreement.AgreementAcceptance;
import nl.plein.persistence.agreement.AgreementRepository;
import nl.plein.persistence.agreement.AgreementText;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** What the platform agrees with the sites on it. */
@Stateless
@Boundary
public class AgreementBoundary {

    /** Rows of a page of sites. */
    public static final int PAGE = 50;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 100_000;

    @Inject
    AgreementRepository agreements;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** What holds for a site, each with who accepted it. */
    @Open("checks the right of a manager on the site itself")
    public List<AgreementDetails> ofSite(SiteRow site) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        var accepted = agreements.ofSite(site.id());
        return holding().stream()
                .map(version ->
                        AgreementDetails.of(version, of(accepted, version).orElse(null)))
                .toList();
    }

    /** Accepts it for a site, as it was read. */
    @Requires(Right.SITE_MANAGE)
    public void accept(AcceptAgreement command) {
        sites.locked(command.site().id());
        var version = holding().stream()
                .filter(one -> one.ref().equals(command.agreement()))
                .filter(one -> one.versionNo() == command.version())
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.changed"));
        if (of(agreements.ofSite(command.site().id()), version).isPresent()) {
            throw new Refusal("agreement.already");
        }
        agreements.add(new AgreementAcceptance(version.id(), command.site().id(), me.id(), clock.instant()));
    }

    /** All that hold, for the platform. */
    @Requires(Right.PLATFORM_MANAGE)
    public List<AgreementDetails> all() {
        return holding().stream()
                .map(version -> AgreementDetails.of(version, null))
                .toList();
    }

    /** Makes one, or a new version of it. */
    @Requires(Right.PLATFORM_MANAGE)
    public void publish(PublishAgreement command) {
        var text = text(command);
        var newest = agreements.versions(command.agreement()).stream().findFirst();
        if (newest.map(Agreement::versionNo).orElse(0) != command.version()) {
            throw new Refusal("shared.overtaken");
        }
        if (newest.filter(one -> one.says(text)).isPresent()) {
            throw new Refusal("agreement.same");
        }
        agreements.add(new Agreement(command.agreement(), command.version() + 1, text, me.id(), clock.instant()));
    }

    private static AgreementText text(PublishAgreement command) {
        var title = command.title() == null ? "" : command.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal("agreement.name.length", LONGEST_TITLE);
        }
        var body = RichText.clean(command.body() == null ? "" : command.body());
        if (RichText.empty(body)) {
            throw new Refusal("agreement.text.empty");
        }
        if (body.length() > LONGEST) {
            throw new Refusal("agreement.text.long", LONGEST);
        }
        return new AgreementText(title, body);
    }

    /** Lets it hold no more. */
    @Requires(Right.PLATFORM_MANAGE)
    public void withdraw(WithdrawAgreement command) {
        var last = held(command.agreement());
        var gone = new AgreementText(last.title(), "");
        agreements.add(new Agreement(last.ref(), last.versionNo() + 1, gone, me.id(), clock.instant()));
    }

    /**
     * Sites, each with who accepted the newest version of an agreement.
     *
     * @param after number of the last site that was shown
     */
    @Requires(Right.PLATFORM_MANAGE)
    public List<AcceptanceRow> bySite(UUID ref, long after) {
        return agreements.bySite(held(ref), after, PAGE);
    }

    private List<Agreement> holding() {
        return agreements.newest().stream()
                .filter(version -> !version.body().isEmpty())
                .toList();
    }

    private Agreement held(UUID ref) {
        return agreements.versions(ref).stream()
                .findFirst()
                .filter(version -> !version.body().isEmpty())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.PLATFORM, ref)));
    }

    private static Optional<AcceptanceRow> of(List<AcceptanceRow> accepted, Agreement version) {
        return accepted.stream()
                .filter(row -> row.agreementId() == version.id())
                .findFirst();
    }
}
