package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
            bans = members.bans(current.site(), getWords(), before == 0 ? Long.MAX_VALUE : before);
        }
        return bans;
    }

    /** The part of a name that is looked for. */
    public String getWords() {
        return asked.words("name");
    }

    public String getMoreBans() {
        var name = getWords().isEmpty() ? "" : "name=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&";
        return getBans().size() < MemberBoundary.PAGE
                ? null
                : "/manage/bans?" + name + "before=" + bans.get(bans.size() - 1).id();
    }
}
