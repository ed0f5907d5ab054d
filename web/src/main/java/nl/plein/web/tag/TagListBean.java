package nl.plein.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Slice;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** What carries certain tags, on the site or in one group of it. */
@Named
@RequestScoped
public class TagListBean {

    @Inject
    TagBoundary tags;

    @Inject
    FeedBoundary feed;

    @Inject
    GroupBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private GroupRow group;
    private TagFilter filter;
    private Slice<ItemRow> items;

    public void load() {
        var within = asked.refs("group").stream().map(GroupId::new).findFirst().orElse(null);
        group = within == null ? null : groups.view(current.number(), within).group();
        filter = TagFilter.of(asked, tags.offered(current.number()));
        var words = filter.getWords();
        items = words.isEmpty()
                ? new Slice<>(List.of(), null)
                : feed.tagged(current.number(), within, words, asked.from());
    }

    /** The group that the list keeps to, or null. */
    public GroupRow getGroup() {
        return group;
    }

    public TagFilter getFilter() {
        return filter;
    }

    public Slice<ItemRow> getItems() {
        return items;
    }

    /** Address of the list of one tag, in the same group. */
    public String link(String label) {
        return address(List.of(label));
    }

    /** Address of older items, or null. */
    public String getOlder() {
        return items.next() == null ? null : address(filter.getWords()) + "&from=" + items.next();
    }

    private String address(List<String> words) {
        return "/tagged?" + TagFilter.said(words).substring(1) + within();
    }

    private String within() {
        return group == null ? "" : "&group=" + group.ref();
    }
}
