package nl.plein.ejb.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.plein.ejb.admission.AdmissionPolicy.Way;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.ejb.group.SiteDoor;
import nl.plein.ejb.people.GivenAnswers;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.AdmissionRules;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.Refusal;

/** The one door of a site: whoever becomes a member comes through here. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Admittance implements SiteDoor {

    @Inject
    AdmissionRepository admissions;

    @Inject
    InvitationRepository requests;

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteMemberRepository members;

    @Inject
    Speakers speakers;

    @Inject
    GroupIntakes intakes;

    @Inject
    SiteRepository sites;

    @Inject
    GivenAnswers given;

    @Inject
    Clock clock;

    /**
     * Makes somebody a member.
     *
     * @throws Refusal when the person is kept out, or is a member already
     */
    @Override
    public void admit(long account, long site) {
        if (admissions.ban(account, site).isPresent()) {
            throw new Refusal("admission.banned");
        }
        if (memberships.inSite(account, site).isPresent()) {
            throw new Refusal("admission.already");
        }
        memberships.add(new Membership(account, site, null, Rank.MEMBER, clock.instant()));
        intakes.arrived(account, site);
        given.fill(account, site);
        requests.waitingOf(account, site)
                .ifPresent(asked -> requests.end(asked, EntryRequest.State.CLOSED, null, null, clock.instant()));
    }

    /** The way that is open to somebody without being asked, if there is one. */
    public Optional<Way> way(Account account, long site) {
        var rules = rules(site);
        var organisation = account.organisationId();
        return AdmissionPolicy.way(
                rules.openToAll(),
                organisation != null && sites.admitting(organisation).contains(site),
                rules.mailDomains(),
                account.mail(),
                domain -> speakers.speak(domain, members.providers(account.id())));
    }

    /** The rules of a site, also of one that has said nothing yet. */
    public AdmissionRules rules(long site) {
        return admissions.rules(site).orElseGet(() -> new AdmissionRules(site));
    }
}
