package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.persistence.group.GroupRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** The groups of a site, by name. */
@Named
@RequestScoped
public class GroupListBean {

    @Inject
    GroupBoundary groups;

    @Inject
    GroupCareBoundary care;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<GroupRow> rows;

    public void load() {
        rows = groups.listed(current.number(), asked.words("after"));
    }

    /** Whether this person may start a group here. */
    public boolean isMayStart() {
        return care.mayStart(current.site());
    }

    public List<GroupRow> getRows() {
        return rows;
    }

    public String getMore() {
        if (rows.size() < GroupBoundary.PAGE) {
            return null;
        }
        return "/groups?after=" + URLEncoder.encode(rows.get(rows.size() - 1).name(), StandardCharsets.UTF_8);
    }
}
