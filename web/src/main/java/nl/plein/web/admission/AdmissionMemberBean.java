package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.admission.BanFromSite;
import nl.plein.ejb.admission.EndSiteMembership;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.admission.SiteMemberRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One member: end the membership, or ban. */
@Named
@RequestScoped
public class AdmissionMemberBean {

    @Inject
    MemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private SiteMemberRow row;
    private String reason;
    private String said;

    public SiteMemberRow getRow() {
        if (row == null) {
            row = members.member(current.site(), ref());
        }
        return row;
    }

    public void end() {
        members.end(new EndSiteMembership(current.site(), ref(), new Said(said)));
        back("admission.member.ended");
    }

    public void ban() {
        members.ban(new BanFromSite(current.site(), ref(), reason));
        back("admission.ban.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    /** What the person is told whose membership ends. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String typed) {
        said = typed;
    }

    private UUID ref() {
        return asked.ref(ObjectType.ACCOUNT);
    }

    private void back(String done) {
        Messages.afterwards(done);
        way.to("/manage/members");
    }
}
