package nl.plein.web.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.ejb.group.GroupTagBoundary;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.tag.TagFilter;

/** The groups of a site, in some views. */
@Named
@RequestScoped
public class GroupListBean {

    /** A way to another view. */
    public record Tab(String name, String address, boolean here) {}

    @Inject
    GroupBoundary groups;

    @Inject
    GroupTagBoundary groupTags;

    @Inject
    TagBoundary offered;

    @Inject
    GroupStartBoundary starts;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    FrameBean frame;

    private GroupFilter filter;
    private List<String> words;
    private TagFilter tags;
    private List<GroupRow> rows;
    private List<GroupRow> suggested;

    public void load() {
        filter = new GroupFilter(view(), asked.words("words"));
        var after = asked.refs("after").stream().findFirst().map(GroupId::new).orElse(null);
        words = TagFilter.words(asked);
        rows = groupTags.listed(current.number(), filter, words, after);
        boolean first = after == null && words.isEmpty() && filter.equals(GroupFilter.EVERY);
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
                .map(one -> new Tab(named(one), "/groups?view=" + named(one) + narrowed(), one == filter.view()))
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
        return "/groups?view=" + getView() + narrowed() + "&after="
                + rows.get(rows.size() - 1).ref();
    }

    /** Whether tags are searched by: what the site offers is asked for only then. */
    public boolean isByTag() {
        return !words.isEmpty() || asked.number("tags") == 1;
    }

    /** The tags to narrow the list by. */
    public TagFilter getTags() {
        if (tags == null) {
            tags = TagFilter.of(asked, offered.offered(current.number()));
        }
        return tags;
    }

    /** Whether the list is narrowed by words or by tags. */
    public boolean isNarrow() {
        return !words.isEmpty() || !filter.words().isEmpty();
    }

    /** Address of the same list with fields for tags. */
    public String getWithTags() {
        return "/groups?view=" + getView() + narrowed() + "&tags=1";
    }

    private String narrowed() {
        var typed = filter.words().isEmpty() ? "" : "&words=" + URLEncoder.encode(filter.words(), UTF_8);
        return typed + TagFilter.said(words);
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
