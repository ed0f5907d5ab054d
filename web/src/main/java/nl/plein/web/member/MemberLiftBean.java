package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.member.BanCrowd;
import nl.plein.ejb.member.BanCrowdBoundary;
import nl.plein.ejb.member.BulkPreview;
import nl.plein.ejb.member.LiftBans;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
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

    private BulkPreview preview;
    private String mark = "";
    private int shown;

    public void load() {
        getPreview();
    }

    public BulkPreview getPreview() {
        if (preview == null) {
            preview = bans.preview(meant());
        }
        return preview;
    }

    public void lift() {
        int done = bans.lift(new LiftBans(meant(), shown, new Seen(mark)));
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

    /** Mark of those whose bans would be lifted; the form carries it along. */
    public String getMark() {
        return getPreview().seen().mark();
    }

    public void setMark(String sent) {
        mark = sent;
    }

    public int getShown() {
        return getPreview().goods();
    }

    public void setShown(int sent) {
        shown = sent;
    }
}
