package nl.plein.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.ExplainAccess;
import nl.plein.ejb.access.Explanation;
import nl.plein.ejb.access.ItemAccess;
import nl.plein.ejb.access.PersonRow;
import nl.plein.ejb.access.ReaderList;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who can read an item; and for who may ask: whether a person could at a moment. */
@Named
@RequestScoped
public class ItemAccessBean {

    @Inject
    AccessBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    AskedMoment moment;

    private ItemAccess now;
    private List<PersonRow> people = List.of();
    private Explanation explanation;
    private ReaderList readers;

    public void load() {
        now = boundary.view(current.number(), id());
        if (now.explains() && !moment.wrong()) {
            ask();
            readers = boundary.readers(current.number(), id(), moment.instant(), asked.number("after"));
        }
    }

    private void ask() {
        var chosen = asked.refs("chosen");
        if (!chosen.isEmpty()) {
            explain(chosen.get(0));
            return;
        }
        people = boundary.people(id(), getPerson());
        if (people.size() == 1) {
            explain(UUID.fromString(people.get(0).ref()));
            people = List.of();
        }
    }

    private void explain(UUID person) {
        explanation =
                boundary.explain(new ExplainAccess(current.number(), id(), new AccountId(person), moment.instant()));
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

    /** The address of this page. */
    public String getAddress() {
        return "/item/" + getRef() + "/access";
    }

    /** What was typed to find a person. */
    public String getPerson() {
        return asked.words("person");
    }

    public String getMoment() {
        return moment.typed();
    }

    public Instant getInstant() {
        return moment.instant();
    }

    public boolean isMomentWrong() {
        return moment.wrong();
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    /** Whether somebody was looked for and nobody found. */
    public boolean isNobody() {
        return now.explains() && !moment.wrong() && !getPerson().isEmpty() && people.isEmpty() && explanation == null;
    }

    public Explanation getExplanation() {
        return explanation;
    }

    /** Who could read it, or null while the moment is none. */
    public ReaderList getReaders() {
        return readers;
    }

    /** The address that asks about this person at the same moment. */
    public String about(String ref) {
        return getAddress() + moment.query() + "&chosen=" + ref;
    }

    /** The address of the next page of readers, or null. */
    public String getMore() {
        var members = readers.members();
        return members.size() < AccessBoundary.PAGE
                ? null
                : getAddress() + moment.query() + "&after="
                        + members.get(members.size() - 1).id() + "#readers";
    }

    private ItemId id() {
        return new ItemId(asked.ref(ObjectType.ITEM));
    }
}
