package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.member.BanCrowd;
import nl.plein.ejb.member.BanCrowdBoundary;
import nl.plein.ejb.member.LiftBans;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The second look at whose bans are to be lifted, and lifting them. */
@Named
@RequestScoped
public class MemberLiftBean {

    @Inject
    BanCrowdBoundary bans;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private final SecondLook look = new SecondLook(() -> bans.preview(meant()));

    public void load() {
        look.getPreview();
    }

    public SecondLook getLook() {
        return look;
    }

    public void lift() {
        int done = bans.lift(new LiftBans(meant(), look.told(), look.seen()));
        Messages.afterwards(done == 1 ? "admission.ban.undone" : "member.bulk.done");
        way.to("/manage/bans");
    }

    private BanCrowd meant() {
        boolean all = "ALL".equals(asked.words("who"));
        var ticked = asked.refs("pick");
        if (!all && ticked.isEmpty()) {
            throw new Refusal("member.bulk.none");
        }
        return new BanCrowd(current.site(), ticked, all ? asked.words("name") : null);
    }
}
