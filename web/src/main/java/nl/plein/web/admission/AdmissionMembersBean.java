package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.persistence.admission.BanRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who is kept out of a site. */
@Named
@RequestScoped
public class AdmissionMembersBean {

    @Inject
    MemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<BanRow> bans;

    public List<BanRow> getBans() {
        if (bans == null) {
            long before = asked.number("before");
            bans = members.bans(current.site(), before == 0 ? Long.MAX_VALUE : before);
        }
        return bans;
    }

    public String getMoreBans() {
        return getBans().size() < MemberBoundary.PAGE
                ? null
                : "/manage/bans?before=" + bans.get(bans.size() - 1).id();
    }
}
