package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.guard.CurrentSite;

/** The groups of a site, in some views. */
@Named
@RequestScoped
public class GroupListBean {

    /** A way to another view. */
    public record Tab(String name, String address, boolean here) {}

    @Inject
    GroupBoundary groups;

    @Inject
    GroupStartBoundary starts;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    FrameBean frame;

    private GroupFilter filter;
    private List<GroupRow> rows;
    private List<GroupRow> suggested;

    public void load() {
        filter = new GroupFilter(view(), asked.words("words"));
        var after = asked.refs("after").stream().findFirst().map(GroupId::new).orElse(null);
        rows = groups.listed(current.number(), filter, after);
        boolean first = after == null && filter.equals(GroupFilter.EVERY);
        suggested = first ? groups.suggested(current.number()) : List.of();
    }

    /** Whether this person may start a group here. */
    public boolean isMayStart() {
        return starts.mayStart(current.site(), current.choice(SiteSetting.GROUP_START));
    }

    public GroupFilter getFilter() {
        return filter;
    }

    public String getView() {
        return named(filter.view());
    }

    /** The views there are; nobody has groups of their own without signing in. */
    public List<Tab> getTabs() {
        return Stream.of(View.values())
                .filter(one -> one != View.TEMPLATE && (one != View.MINE || frame.isSignedIn()))
                .map(one -> new Tab(named(one), "/groups?view=" + named(one), one == filter.view()))
                .toList();
    }

    public List<GroupRow> getRows() {
        return rows;
    }

    public List<GroupRow> getSuggested() {
        return suggested;
    }

    public String getMore() {
        if (rows.size() < GroupBoundary.PAGE) {
            return null;
        }
        return "/groups?view=" + getView() + "&words=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                + "&after=" + rows.get(rows.size() - 1).ref();
    }

    private View view() {
        return Stream.of(View.values())
                .filter(one -> named(one).equals(asked.words("view")))
                .findFirst()
                .orElse(View.ALL);
    }

    private static String named(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
