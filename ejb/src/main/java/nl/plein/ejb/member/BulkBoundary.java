package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.plein.ejb.admission.BanFromSite;
import nl.plein.ejb.mail.Said;
import nl.plein.ejb.member.BulkWork.Judged;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.member.MemberCrowd;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The same for many members of a site: those who were ticked, or all whom a selection finds. */
@Stateless
@Boundary
public class BulkBoundary {

    /** Groups of a page to choose from. */
    public static final int GROUPS = 20;

    private static final int NAMED = 20;
    private static final int LONGEST = 100;

    @Inject
    BulkWork bulk;

    @Inject
    CrowdRepository groups;

    @Inject
    Crowds crowds;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Groups into which this manager may bring members, one more than are shown when there are more.
     *
     * @param words part of their name, or empty
     */
    @Open("asks for the right on the site itself")
    public List<GroupChoiceRow> groups(SiteRow site, String words) {
        check(site);
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return groups.groups(site.id(), me.id(), asked, GROUPS + 1);
    }

    /** One of those groups. */
    @Open("asks for the right on the site itself")
    public GroupChoiceRow group(SiteRow site, UUID ref) {
        check(site);
        return groups.group(site.id(), me.id(), ref)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, ref)));
    }

    /** Whether this manager may give roles on the site. */
    @Open("tells a person what that person may do")
    public boolean givesRoles(SiteRow site) {
        return me.may(Right.SITE_MANAGE, new Place(site.id(), null, null, null));
    }

    /** What would be done to many, and who would be left out. */
    @Open("asks for the right on the site itself")
    public BulkPreview preview(BulkDraft draft) {
        check(draft.site());
        var judged = bulk.judge(draft).stream().map(Judged::line).toList();
        return BulkPreview.of(judged, draft.filter() == null ? BulkAct.MOST : NAMED);
    }

    /**
     * Does the same to many, to whom it can be done.
     *
     * @return to how many it was done
     */
    @Requires(Right.MEMBER_MANAGE)
    public int carryOut(BulkAct command) {
        if (command.people().size() > BulkAct.MOST) {
            throw new Refusal("member.bulk.many", BulkAct.MOST);
        }
        int done = bulk.carryOut(command);
        if (done == 0) {
            throw new Refusal("member.bulk.nobody");
        }
        return done;
    }

    /**
     * Does the same to all whom a selection finds: at once when they are few, else as a job.
     *
     * @return to how many it was done, nothing when a job does it
     * @throws Refusal when it would be done to others than the person saw; nothing is done then
     */
    @Requires(Right.MEMBER_MANAGE)
    public OptionalInt carryOutAll(CrowdAct command) {
        if (command.kind() == BulkKind.BAN) {
            new BanFromSite(command.site(), new UUID(0, 0), command.reason()).check();
        }
        new Said(command.reason()).check();
        var people = BulkPreview.demanded(
                bulk.judge(command.draft()).stream().map(Judged::line).toList(), command.shown(), command.seen());
        if (people.size() <= BulkAct.MOST) {
            return OptionalInt.of(bulk.carryOut(new BulkAct(
                    command.site(), command.kind(), people, command.reason(), command.role(), command.group())));
        }
        crowds.order(
                CrowdWork.KIND,
                new MemberCrowd(command.crowd(), command.site().id(), me.id(), clock.instant(), people)
                        .doing(command.kind().name(), command.reason(), command.role(), command.group()),
                command.site().name());
        return OptionalInt.empty();
    }

    private void check(SiteRow site) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
    }
}
