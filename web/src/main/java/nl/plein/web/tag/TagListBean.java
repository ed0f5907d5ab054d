package nl.plein.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Slice;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.persistence.tag.TagWord;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** What carries certain tags, on the site or in one group of it. */
@Named
@RequestScoped
public class TagListBean {

    private static final int MOST = 10;

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
    private List<TagSheet> sheets;
    private List<String> words;
    private Slice<ItemRow> items;

    public void load() {
        var within = asked.refs("group").stream().map(GroupId::new).findFirst().orElse(null);
        group = within == null ? null : groups.view(current.number(), within).group();
        sheets = tags.offered(current.number());
        words = asked.all("tag").stream()
                .flatMap(typed -> Stream.of(typed.split(",")))
                .map(String::strip)
                .filter(word -> !TagWord.spoken(word).isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        items = words.isEmpty()
                ? new Slice<>(List.of(), null)
                : feed.tagged(current.number(), within, words, asked.from());
    }

    /** The group that the list keeps to, or null. */
    public GroupRow getGroup() {
        return group;
    }

    public List<TagSheet> getSheets() {
        return sheets;
    }

    public List<String> getWords() {
        return words;
    }

    /** The words as one sentence. */
    public String getSaid() {
        return String.join(", ", words);
    }

    /** Words that stand in no category, as they were typed. */
    public String getOwn() {
        return words.stream()
                .filter(word -> sheets.stream()
                        .flatMap(sheet -> sheet.tags().stream())
                        .noneMatch(row -> same(row.label(), word)))
                .collect(Collectors.joining(", "));
    }

    /** Whether the list is narrowed by this tag. */
    public boolean chosen(TagSheet.Row row) {
        return words.stream().anyMatch(word -> same(row.label(), word));
    }

    public Slice<ItemRow> getItems() {
        return items;
    }

    /** Address of the list of one tag, in the same group. */
    public String link(String label) {
        return "/tagged?tag=" + encoded(label) + within();
    }

    /** Address of older items, or null. */
    public String getOlder() {
        return items.next() == null
                ? null
                : "/tagged?"
                        + words.stream().map(word -> "tag=" + encoded(word)).collect(Collectors.joining("&")) + within()
                        + "&from=" + items.next();
    }

    private String within() {
        return group == null ? "" : "&group=" + group.ref();
    }

    private static boolean same(String label, String word) {
        return TagWord.spoken(label).equals(TagWord.spoken(word));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
