package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import nl.plein.persistence.shared.TagLine;

/** What a group looks like, and to whom it introduces itself. */
@Embeddable
public class GroupFace {

    @Column(name = "introduction_inside")
    private boolean inside;

    /** The words it carries, once more: a list shows them without asking for them. */
    @Column(name = "tag_line")
    private String tagLine;

    /** The parts of its page in the order of its owners; null is all of them in the order of the product. */
    private String tools;

    private String icon;

    @Column(name = "cover_wide")
    private String wide;

    @Column(name = "cover_narrow")
    private String narrow;

    @Column(name = "cover_words")
    private String words;

    protected GroupFace() {} // JPA, and a group that has shown nothing yet

    /** From now on only members read the introduction, or everybody who sees the group. */
    void introduce(boolean membersOnly) {
        inside = membersOnly;
    }

    /** From now on it carries these words. */
    public void label(List<String> words) {
        tagLine = TagLine.of(words);
    }

    /** The words it carries. */
    public List<String> tags() {
        return TagLine.words(tagLine);
    }

    /** The parts that its page shows, in their order. */
    public List<GroupTool> tools() {
        return GroupTool.shown(tools);
    }

    /** From now on its page shows these parts in this order. */
    public void arrange(List<GroupTool> shown) {
        tools = GroupTool.kept(shown);
    }

    String tagLine() {
        return tagLine;
    }

    /** From now on this is its icon, by the hash of its bytes; null for none. */
    public void showIcon(String hash) {
        icon = hash;
    }

    /** Hash of its icon, or null. */
    public String icon() {
        return icon;
    }

    /** From now on this is its cover; null for none. */
    public void showCover(GroupCover cover) {
        wide = cover == null ? null : cover.wide();
        narrow = cover == null ? null : cover.narrow();
        words = cover == null ? null : cover.words();
    }

    /** Its cover, or null. */
    public GroupCover cover() {
        return wide == null ? null : new GroupCover(wide, narrow, words == null ? "" : words);
    }

    /** Whether it shows the picture that is known by this. */
    public boolean shows(String picture) {
        return picture.equals(icon) || picture.equals(wide) || picture.equals(narrow);
    }

    /** From now on it looks and is found like another one. */
    public void resemble(GroupFace other) {
        tagLine = other.tagLine;
        icon = other.icon;
        showCover(other.cover());
    }

    /** Whether only members read the introduction. */
    public boolean inside() {
        return inside;
    }
}
