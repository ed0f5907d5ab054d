package nl.plein.web.item;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.VersionDetails;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.VersionRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** The versions of an item, and one of them to read. */
@Named
@RequestScoped
public class ItemVersionsBean {

    @Inject
    ItemBoundary items;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private List<VersionRow> rows;
    private VersionDetails shown;

    public void load() {
        var id = new ItemId(asked.ref(ObjectType.ITEM));
        rows = items.versions(current.number(), id);
        long chosen = asked.number("version");
        int number = chosen == 0 ? rows.get(0).number() : (int) Math.min(chosen, Integer.MAX_VALUE);
        shown = items.version(current.number(), id, number);
    }

    public String getRef() {
        return asked.ref(ObjectType.ITEM).toString();
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    public VersionDetails getShown() {
        return shown;
    }
}
