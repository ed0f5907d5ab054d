package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.tag.TagPicker;

/** The fields that writing and changing share. */
@Named
@RequestScoped
public class ItemForm {

    @Inject
    Asked asked;

    @Inject
    SubgroupBoundary known;

    @Inject
    TagBoundary tags;

    @Inject
    CurrentSite current;

    private final TypedItem typed = new TypedItem();
    private GroupRow group;
    private List<SubgroupRow> subgroups;
    private List<DocumentRow> documents = List.of();
    private TagPicker picker;

    /**
     * A new item begins with the audience that the managers of the site chose, where the group allows it, and with the
     * tags that the owners of the group chose.
     */
    void begin(String level, List<String> presets) {
        getPicker().begin(presets);
        var wished = Level.valueOf(level);
        if (getLevels().contains(wished)) {
            typed.setLevel(wished);
        }
    }

    void forGroup(GroupRow chosen) {
        group = chosen;
        subgroups = null;
    }

    void fill(ItemDetails saved) {
        typed.fill(saved.title(), saved.body(), saved.level());
        documents = saved.documents();
        getPicker().begin(saved.tags());
    }

    Draft draft() {
        return typed.draft(asked.refs("document"), getSubgroup(), getPicker().chosen());
    }

    public TypedItem getTyped() {
        return typed;
    }

    /**
     * Levels that the group leaves open; a closed group knows only its members. While a sent form is read the group is
     * not known yet: then every level counts, and the boundary keeps it within what group and site allow.
     */
    public List<Level> getLevels() {
        List<Level> levels = new ArrayList<>(List.of(Level.GROUP));
        if (group == null
                || typed.getLevel() == Level.SUBGROUP
                || !getSubgroups().isEmpty()) {
            levels.add(0, Level.SUBGROUP);
        }
        if (group == null || group.openness() == Openness.OPEN) {
            levels.addAll(List.of(Level.SITE, Level.SIGNED_IN, Level.PUBLIC));
        }
        levels.add(0, Level.OWNER);
        return levels;
    }

    /** The words of a level; those of the group take the number of its members. */
    public String key(Level level) {
        return "item.audience." + level.name().toLowerCase(Locale.ROOT);
    }

    /** The subgroups this person can write for. */
    public List<SubgroupRow> getSubgroups() {
        if (subgroups == null) {
            subgroups = group == null ? List.of() : known.mine(current.number(), group.groupId());
        }
        return subgroups;
    }

    /** The subgroup that was chosen, or null. */
    public UUID getSubgroup() {
        return asked.refs("subgroup").stream().findFirst().orElse(null);
    }

    /** The tags to choose. */
    public TagPicker getPicker() {
        if (picker == null) {
            boolean free = current.wants(SiteSetting.FREE_TAGS);
            picker = new TagPicker(asked, "tag", tags.offered(current.number()), free);
        }
        return picker;
    }

    public GroupRow getGroup() {
        return group;
    }

    /** Documents that belong to the item already. */
    public List<DocumentRow> getDocuments() {
        return documents;
    }

    /** Documents uploaded for this form that is shown again. */
    public List<UUID> getUploaded() {
        return asked.refs("document");
    }
}
