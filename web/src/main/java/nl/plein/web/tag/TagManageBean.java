package nl.plein.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.tag.AddTagCategory;
import nl.plein.ejb.tag.AddTags;
import nl.plein.ejb.tag.DropTag;
import nl.plein.ejb.tag.DropTagCategory;
import nl.plein.ejb.tag.MoveTag;
import nl.plein.ejb.tag.MoveTagCategory;
import nl.plein.ejb.tag.RenameTag;
import nl.plein.ejb.tag.RenameTagCategory;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.ejb.tag.TagPreview;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The tags of a site: make them, order them, give them another name, take them away. */
@Named
@RequestScoped
public class TagManageBean {

    private static final String CATEGORY = "category";
    private static final String TAG = "tag";
    private static final String DROP = "drop";

    @Inject
    TagBoundary tags;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    TagMergeBean merging;

    @Inject
    Way way;

    private List<TagSheet> sheets;
    private TagPreview preview;
    private String name;
    private String words;

    /** For who edits the site: whoever comes here by its address is told so. */
    public void load() {
        getSheets();
        name = Optional.ofNullable(getTag()).map(TagSheet.Row::label).orElse(null);
        if (name == null && getCategory() != null) {
            name = getCategory().name();
        }
        if (isLeaving()) {
            getPreview();
        } else {
            merging.getPreview();
        }
    }

    public List<TagSheet> getSheets() {
        if (sheets == null) {
            sheets = tags.sheets(current.site());
        }
        return sheets;
    }

    /** The category that the address names, or null. */
    public TagSheet getCategory() {
        var ref = ref(CATEGORY);
        return getSheets().stream()
                .filter(one -> ref != null && one.ref().equals(ref.toString()))
                .findFirst()
                .orElse(null);
    }

    /** The tag that the address names, or null. */
    public TagSheet.Row getTag() {
        var ref = ref(TAG);
        return getSheets().stream()
                .flatMap(one -> one.tags().stream())
                .filter(one -> ref != null && one.ref().equals(ref.toString()))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody is about to take the tag or the category away. */
    public boolean isLeaving() {
        return asked.number(DROP) == 1 && (getTag() != null || getCategory() != null);
    }

    /** What taking it away does. */
    public TagPreview getPreview() {
        if (preview == null) {
            preview = getTag() == null
                    ? tags.withoutCategory(current.site(), ref(CATEGORY))
                    : tags.withoutTag(current.site(), ref(TAG));
        }
        return preview;
    }

    /** Saves another name, puts tags in the chosen category, or makes one. */
    public void save() {
        if (getTag() != null) {
            tags.rename(new RenameTag(current.site(), ref(TAG), name));
        } else if (getCategory() != null) {
            tags.renameCategory(new RenameTagCategory(current.site(), ref(CATEGORY), name));
        } else {
            tags.addCategory(new AddTagCategory(current.site(), asked.once(), name, words));
        }
        done("tag.saved");
    }

    public void fill() {
        tags.add(new AddTags(current.site(), ref(CATEGORY), words));
        done("tag.saved");
    }

    public void move(String tag, boolean up) {
        tags.move(new MoveTag(current.site(), UUID.fromString(tag), up));
        done("tag.moved");
    }

    public void moveCategory(String category, boolean up) {
        tags.moveCategory(new MoveTagCategory(current.site(), UUID.fromString(category), up));
        done("tag.moved");
    }

    public void drop() {
        if (getTag() == null) {
            tags.dropCategory(new DropTagCategory(current.site(), ref(CATEGORY)));
        } else {
            tags.drop(new DropTag(current.site(), ref(TAG)));
        }
        done("tag.dropped");
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to("/manage/tags");
    }

    private UUID ref(String parameter) {
        return asked.refs(parameter).stream().findFirst().orElse(null);
    }
}
