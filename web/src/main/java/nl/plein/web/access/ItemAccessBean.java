package nl.plein.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.ExplainAccess;
import nl.plein.ejb.access.Explanation;
import nl.plein.ejb.access.ItemAccess;
import nl.plein.ejb.access.PersonRow;
import nl.plein.ejb.access.ReaderList;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;

/** Who can read an item; and for who may ask: whether a person could at a moment. */
@Named
@RequestScoped
public class ItemAccessBean extends AskedAccess<Explanation> {

    @Inject
    AccessBoundary boundary;

    private ItemAccess now;

    public void load() {
        now = boundary.view(current.number(), id());
        answer();
    }

    public ItemAccess getNow() {
        return now;
    }

    /** Who can read it, as a key of the texts. */
    public String getNowKey() {
        return "access.now." + word();
    }

    /** Why fewer than the writer meant, as a key of the texts. */
    public String getBoundedKey() {
        return "access.bounded." + word();
    }

    private String word() {
        return now.ground().name().toLowerCase(Locale.ROOT);
    }

    public String getRef() {
        return id().value().toString();
    }

    @Override
    public String getAddress() {
        return "/item/" + getRef() + "/access";
    }

    @Override
    protected boolean explains() {
        return now.explains();
    }

    @Override
    protected List<PersonRow> peopleNamed(String words) {
        return boundary.people(id(), words);
    }

    @Override
    protected Explanation explain(AccountId person, Instant at) {
        return boundary.explain(new ExplainAccess(current.number(), id(), person, at));
    }

    @Override
    protected ReaderList readersAt(Instant at, long after) {
        return boundary.readers(current.number(), id(), at, after);
    }

    private ItemId id() {
        return new ItemId(asked.ref(ObjectType.ITEM));
    }
}
