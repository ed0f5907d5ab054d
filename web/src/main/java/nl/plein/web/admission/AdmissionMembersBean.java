package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.persistence.admission.BanRow;
import nl.plein.persistence.admission.SiteMemberRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who is on a site, and who is kept out. */
@Named
@RequestScoped
public class AdmissionMembersBean {

    @Inject
    MemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<SiteMemberRow> rows;
    private List<BanRow> bans;

    public List<SiteMemberRow> getRows() {
        if (rows == null) {
            rows = members.members(current.site(), getName(), asked.number("after"));
        }
        return rows;
    }

    /** A part of the name that is looked for. */
    public String getName() {
        return asked.words("name");
    }

    public String getMore() {
        return getRows().size() < MemberBoundary.PAGE
                ? null
                : "/manage/members?name=" + URLEncoder.encode(getName(), StandardCharsets.UTF_8) + "&after="
                        + rows.get(rows.size() - 1).id();
    }

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
                : "/manage/members?before=" + bans.get(bans.size() - 1).id();
    }
}
