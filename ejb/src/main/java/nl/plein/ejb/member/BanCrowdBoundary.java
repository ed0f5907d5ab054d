package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.ejb.admission.LiftBan;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.member.BulkPreview.Line;
import nl.plein.persistence.admission.AdmissionRepository;
import nl.plein.persistence.admission.BanRow;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Lifting many bans of a site: those that were ticked, or all that a search finds. */
@Stateless
@Boundary
public class BanCrowdBoundary {

    private static final int LONGEST = 100;

    @Inject
    AdmissionRepository admissions;

    @Inject
    MemberBoundary members;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** Whose bans would be lifted. */
    @Open("asks for the right on the site itself")
    public BulkPreview preview(BanCrowd who) {
        me.check(Right.MEMBER_MANAGE, who.target());
        return BulkPreview.of(lines(who), BulkAct.MOST);
    }

    /**
     * Lifts many bans, each as one is lifted.
     *
     * @return how many
     * @throws Refusal when it would be others than the manager saw; nothing is done then
     */
    @Requires(Right.MEMBER_MANAGE)
    public int lift(LiftBans command) {
        var who = command.who();
        sites.locked(who.site().id());
        var bans = BulkPreview.demanded(lines(who), command.shown(), command.seen());
        bans.forEach(ban -> members.unban(new LiftBan(who.site(), ban)));
        return bans.size();
    }

    private List<Line> lines(BanCrowd who) {
        var found = rows(who);
        if (found.size() > BulkAct.MOST) {
            throw new Refusal("member.bulk.many", BulkAct.MOST);
        }
        return found.stream()
                .map(ban -> new Line(ban.ref(), ban.name(), ban.organisation(), ban.external(), null))
                .toList();
    }

    private List<BanRow> rows(BanCrowd who) {
        long site = who.site().id();
        if (who.words() == null) {
            return admissions.bans(
                    site,
                    who.bans().stream()
                            .limit(BulkAct.MOST + 1)
                            .map(UUID::toString)
                            .collect(Collectors.toSet()));
        }
        var words = who.words().substring(0, Math.min(who.words().length(), LONGEST));
        return admissions.bans(site, words, Long.MAX_VALUE, BulkAct.MOST + 1);
    }
}
