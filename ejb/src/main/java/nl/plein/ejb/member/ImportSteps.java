package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.ImportRepository;
import nl.plein.persistence.member.MemberImport;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

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
    FilledAnswers answers;

    @Inject
    CurrentAccount me;

    @Inject
    AuditTrail trail;

    @Inject
    Post post;

    /**
     * What is to be done, with what is to be said.
     *
     * @param plan null when the list is gone
     * @param overwrite whether what people told themselves gives way
     */
    record Work(SiteRow site, ImportPlan.Plan plan, String message, boolean overwrite) {}

    /** Reads the list; whom the site knows by now is left out, so that a job that is begun again does nothing twice. */
    public Work plan(UUID list, long site, long manager) {
        var row = sites.get(site).row();
        return imports.find(list, site, manager)
                .map(kept -> new Work(row, plan(kept, row, manager), kept.message(), kept.overwrites()))
                .orElse(new Work(row, null, "", false));
    }

    private ImportPlan.Plan plan(MemberImport kept, SiteRow site, long manager) {
        var table = ImportTable.of(kept.lines());
        var fields = answers.fields(site.id());
        var choice = kept.columns() == null
                ? ImportChoice.guess(table, fields)
                : ImportChoice.kept(kept.columns(), kept.overwrites()).on(table.head(), fields);
        return plans.of(ImportSheet.of(table, choice, fields), site, manager, choice.overwrite());
    }

    /**
     * Invites these.
     *
     * @throws Refusal when who sent the list in manages the members no more; so with all steps
     */
    public int invite(SiteRow site, List<String> addresses, String message) {
        check(site);
        return entry.invite(new InviteToSite(site, String.join(" ", addresses), message));
    }

    /** Brings these into their groups. */
    public int place(SiteRow site, List<ImportPlan.Placing> placings) {
        check(site);
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

    /** Fills in the answers of those of these who are members still; of how many something else is kept now. */
    public int fill(SiteRow site, List<Wish> wishes, boolean overwrite) {
        check(site);
        int done = 0;
        sites.locked(site.id());
        for (Wish one : wishes) {
            if (memberships.inSite(one.account(), site.id()).isPresent()
                    && answers.fill(site, one, overwrite, "member.import").changes()) {
                done++;
            }
        }
        return done;
    }

    private void check(SiteRow site) {
        me.refresh();
        if (!me.may(Right.MEMBER_MANAGE, new Place(site.id(), null, null, null))) {
            throw new Refusal(ImportWork.RIGHT);
        }
    }

    /** Forgets the list, and tells who sent it in and the log what came of it. */
    @Consequence("a list was carried out in the background")
    public void finish(UUID list, SiteRow site, long manager, List<Integer> figures) {
        imports.drop(list);
        var target = new Target(ObjectType.SITE, site.siteId().value());
        trail.record(Entry.success(Action.SITE_MEMBER_IMPORT, target)
                .because("member.import")
                .with("invited", figures.get(0).toString())
                .with("placed", figures.get(1).toString())
                .with("filled", figures.get(2).toString())
                .with("unchanged", figures.get(3).toString())
                .with("left", figures.get(4).toString()));
        accounts.find(manager)
                .ifPresent(person -> post.send(Letter.to(person)
                        .about(
                                "member.imported",
                                site.name(),
                                figures.get(0),
                                figures.get(1),
                                figures.get(2),
                                figures.get(3),
                                figures.get(4))
                        .link(site.host(), "/manage/members")
                        .inSite(site.id())));
    }
}
