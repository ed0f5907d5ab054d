package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.document.DocumentRow;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.web.faces.Asked;

/** The fields that writing and changing share. */
@Named
@RequestScoped
public class ItemForm {

    @Inject
    Asked asked;

    private final TypedItem typed = new TypedItem();
    private GroupRow group;
    private List<DocumentRow> documents = List.of();

    void forGroup(GroupRow chosen) {
        group = chosen;
    }

    void fill(ItemDetails saved) {
        typed.fill(saved.title(), saved.body(), saved.level());
        documents = saved.documents();
    }

    Draft draft() {
        return typed.draft(asked.refs("document"));
    }

    public TypedItem getTyped() {
        return typed;
    }

    /**
     * Levels that the group leaves open; a closed group knows only its members. While a sent form is read the group is
     * not known yet: then every level counts, and the boundary keeps it within what group and site allow.
     */
    public List<Level> getLevels() {
        return group == null || group.openness() == Openness.OPEN
                ? List.of(Level.GROUP, Level.SITE, Level.SIGNED_IN, Level.PUBLIC)
                : List.of(Level.GROUP);
    }

    public GroupRow getGroup() {
        return group;
    }

    /** Documents that belong to the item already. */
    public List<DocumentRow> getDocuments() {
        return documents;
    }

    /** Documents uploaded for this form that is shown again. */
    public List<java.util.UUID> getUploaded() {
        return asked.refs("document");
    }
}
