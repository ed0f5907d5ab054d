package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.admission.LiftBan;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.persistence.admission.BanRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One ban, to lift it. */
@Named
@RequestScoped
public class AdmissionBanBean {

    @Inject
    MemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private BanRow row;

    public BanRow getRow() {
        if (row == null) {
            row = members.ban(current.site(), ref());
        }
        return row;
    }

    public void lift() {
        members.unban(new LiftBan(current.site(), ref()));
        Messages.afterwards("admission.ban.undone");
        way.to("/manage/bans");
    }

    private UUID ref() {
        return asked.ref(ObjectType.SITE);
    }
}
