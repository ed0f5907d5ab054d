package nl.plein.ejb.admission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.AdmittedRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.OrganisationList;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteAdmission;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Which organisations bring their people onto a site, as its managers say. */
@Stateless
@Boundary
public class OrganisationBoundary {

    /** So many organisations a site admits. */
    public static final int MOST = 50;

    /** So many are shown of those that were looked for. */
    public static final int SHOWN = 20;

    @Inject
    AdmittedRepository admitted;

    @Inject
    Speakers speakers;

    @Inject
    Admittance door;

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentAccount me;

    /**
     * Whose people are admitted, and which others there are.
     *
     * @param words a part of the name of another organisation, empty when nobody looks for one
     */
    @Open("asks for the right on the site itself")
    public OrganisationList details(SiteRow site, String words) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        return OrganisationList.of(
                admitted.ofSite(site.id()), MOST, admitted.others(site.id(), words, SHOWN + 1), SHOWN);
    }

    /** Numbers of the organisations whose people are admitted, for who chooses where to sign in. */
    @Open("the sign-in page is for everybody, and the page of access tells managers so")
    public Set<Long> admitted(SiteRow site) {
        return Set.copyOf(admitted.numbers(site.id()));
    }

    /** The mail domains in the rules of a site, each with whose people it counts for. */
    @Open("asks for the right on the site itself")
    public List<DomainState> domains(SiteRow site) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        return speakers.of(door.rules(site.id()).mailDomains());
    }

    /** Admits the people of an organisation from now on, or no longer; who is a member stays one. */
    @Requires(Right.SITE_MANAGE)
    public void admit(AdmitOrganisation command) {
        long site = sites.locked(command.site().id()).id();
        var organisation = accounts.organisation(command.organisation())
                .orElseThrow(() -> new Refusal("admission.organisation.unknown"));
        var known = admitted.find(site, organisation.id());
        if (known.isPresent() == command.wished()) {
            throw new Refusal(
                    command.wished() ? "admission.organisation.already" : "admission.organisation.not",
                    organisation.name());
        }
        if (!command.wished()) {
            admitted.remove(known.get());
            return;
        }
        if (admitted.ofSite(site).size() >= MOST) {
            throw new Refusal("admission.organisation.many", MOST);
        }
        sites.add(new SiteAdmission(site, organisation.id()));
    }
}
