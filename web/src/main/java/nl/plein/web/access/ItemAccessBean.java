package nl.plein.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.ExplainAccess;
import nl.plein.ejb.access.Explanation;
import nl.plein.ejb.access.ItemAccess;
import nl.plein.ejb.access.PersonRow;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.item.ItemId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who can read an item; and for who may ask: whether a person could at a moment. */
@Named
@RequestScoped
public class ItemAccessBean {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    AccessBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private ItemAccess now;
    private Instant moment;
    private boolean momentWrong;
    private List<PersonRow> people = List.of();
    private Explanation explanation;
    private List<ReaderRow> readers = List.of();

    public void load() {
        now = boundary.view(current.number(), id());
        readMoment();
        if (now.explains() && !momentWrong) {
            ask();
            readers = boundary.readers(current.number(), id(), moment, asked.number("after"));
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
        explanation = boundary.explain(new ExplainAccess(current.number(), id(), new AccountId(person), moment));
    }

    /** The field tells minutes: what is meant is the end of one, and nothing after now. */
    private void readMoment() {
        var told = asked.words("moment");
        moment = clock.instant();
        try {
            if (!told.isEmpty()) {
                var end = LocalDateTime.parse(told)
                        .plusMinutes(1)
                        .atZone(HERE)
                        .toInstant()
                        .minusMillis(1);
                moment = end.isBefore(moment) ? end : moment;
            }
        } catch (DateTimeException wrong) {
            momentWrong = true;
        }
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

    /** What was typed to find a person. */
    public String getPerson() {
        return asked.words("person");
    }

    /** The moment as the field wants it, in the time of the Netherlands. */
    public String getMoment() {
        return LocalDateTime.ofInstant(moment, HERE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public Instant getInstant() {
        return moment;
    }

    public boolean isMomentWrong() {
        return momentWrong;
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    /** Whether somebody was looked for and nobody found. */
    public boolean isNobody() {
        return now.explains() && !momentWrong && !getPerson().isEmpty() && people.isEmpty() && explanation == null;
    }

    public Explanation getExplanation() {
        return explanation;
    }

    public List<ReaderRow> getReaders() {
        return readers;
    }

    /** The address that asks about this person at the same moment. */
    public String about(String ref) {
        return address() + "&chosen=" + ref;
    }

    /** The address of the next page of readers, or null. */
    public String getMore() {
        return readers.size() < AccessBoundary.PAGE
                ? null
                : address() + "&after=" + readers.get(readers.size() - 1).id() + "#readers";
    }

    private String address() {
        return "/item/" + getRef() + "/access?moment=" + URLEncoder.encode(getMoment(), StandardCharsets.UTF_8);
    }

    private ItemId id() {
        return new ItemId(asked.ref(ObjectType.ITEM));
    }
}
