package nl.plein.web.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.PersonRow;
import nl.plein.ejb.access.ReaderList;
import nl.plein.persistence.account.AccountId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/**
 * What a page about access asks: a person, a moment, and a page of those who could see it then.
 *
 * @param <E> the answer about one person
 */
public abstract class AskedAccess<E> {

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    AskedMoment moment;

    private List<PersonRow> people = List.of();
    private E explanation;
    private ReaderList readers;

    /** The address of this page. */
    public abstract String getAddress();

    /** Whether this person may ask about others. */
    protected abstract boolean explains();

    /** People by part of their name. */
    protected abstract List<PersonRow> peopleNamed(String words);

    protected abstract E explain(AccountId person, Instant at);

    /** Those who could see it, after the membership with this number. */
    protected abstract ReaderList readersAt(Instant at, long after);

    /** Answers what was asked; nothing for who may not ask, or while the moment is none. */
    protected void answer() {
        if (!explains() || moment.wrong()) {
            return;
        }
        var chosen = asked.refs("chosen");
        if (!chosen.isEmpty()) {
            tell(chosen.get(0));
        } else {
            find();
        }
        readers = readersAt(moment.instant(), asked.number("after"));
    }

    private void find() {
        people = peopleNamed(getPerson());
        if (people.size() == 1) {
            tell(UUID.fromString(people.get(0).ref()));
            people = List.of();
        }
    }

    private void tell(UUID person) {
        explanation = explain(new AccountId(person), moment.instant());
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
        return explains() && !moment.wrong() && !getPerson().isEmpty() && people.isEmpty() && explanation == null;
    }

    public E getExplanation() {
        return explanation;
    }

    /** Who could see it, or null while the moment is none. */
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
}
