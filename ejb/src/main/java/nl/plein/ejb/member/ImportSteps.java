package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.ImportRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;

/** The steps of carrying out a list, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class ImportSteps {

    @Inject
    ImportRepository imports;

    @Inject
    ImportPlan plans;

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    EntryBoundary entry;

    @Inject
    GroupPlacing placing;

    @Inject
    Post post;

    /**
     * What is to be done, with what is to be said.
     *
     * @param plan null when the list is gone
     */
    record Work(SiteRow site, ImportPlan.Plan plan, String message) {}

    /** Reads the list; whom the site knows by now is left out, so that a job that is begun again does nothing twice. */
    public Work plan(UUID list, long site, long manager) {
        var row = sites.get(site).row();
        return imports.find(list, site, manager)
                .map(kept -> new Work(row, plans.of(ImportSheet.of(kept.lines()), site, manager), kept.message()))
                .orElse(new Work(row, null, ""));
    }

    /** Invites these. */
    public int invite(SiteRow site, List<String> addresses, String message) {
        return entry.invite(new InviteToSite(site, String.join(" ", addresses), message));
    }

    /** Brings these into their groups. */
    public int place(SiteRow site, List<ImportPlan.Placing> placings) {
        int done = 0;
        sites.locked(site.id());
        for (ImportPlan.Placing one : placings) {
            var group = groups.locked(new GroupId(one.group()), site.id());
            if (memberships.inSite(one.account(), site.id()).isPresent()
                    && memberships.inGroup(one.account(), group.id()).isEmpty()) {
                placing.place(group, one.account(), site);
                done++;
            }
        }
        return done;
    }

    /** Forgets the list and tells who sent it in what came of it. */
    public void finish(UUID list, SiteRow site, long manager, List<Integer> figures) {
        imports.drop(list);
        accounts.find(manager)
                .ifPresent(person -> post.send(Letter.to(person)
                        .about(
                                "member.imported",
                                site.name(),
                                figures.get(0),
                                figures.get(1),
                                figures.get(2),
                                figures.get(3))
                        .link(site.host(), "/manage/members")
                        .inSite(site.id())));
    }
}
