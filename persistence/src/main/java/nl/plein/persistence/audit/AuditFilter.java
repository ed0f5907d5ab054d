package nl.plein.persistence.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.shared.Cursor;

/**
 * What a reviewer narrowed the log to; null means: whatever.
 *
 * @param ref one event
 * @param actor ref of the account that acted
 * @param action dotted name
 * @param object ref of what it was done to
 * @param from the first moment that counts
 * @param until the first moment that counts no more
 * @param site ref of the site on which it happened, or on which a group stands with which it went along
 */
public record AuditFilter(
        String ref,
        String actor,
        String action,
        String outcome,
        String objectType,
        String object,
        Instant from,
        Instant until,
        String site)
        implements Serializable {

    private static final String SITE = "site";

    /** What the indexes begin with, the narrowest first. */
    private static final List<List<String>> INDEXED = List.of(
            List.of("object"),
            List.of("actor", "action"),
            List.of("actor", "outcome"),
            List.of("action", "outcome"),
            List.of("actor"),
            List.of("action"),
            List.of("outcome"),
            List.of(SITE));

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null, null);

    /** One event. */
    public static AuditFilter only(String ref) {
        return new AuditFilter(ref, null, null, null, null, null, null, null, null);
    }

    /** The same on one site. */
    public AuditFilter on(String ofSite) {
        return new AuditFilter(ref, actor, action, outcome, objectType, object, from, until, ofSite);
    }

    /** Whether nothing was narrowed. */
    public boolean all() {
        return equals(ALL);
    }

    /** The conditions in JPQL, each beginning with {@code and}, without the period. */
    String where() {
        return where(name -> "e." + name);
    }

    /**
     * The same for what went along with groups: only the index that {@link #orderOnSite} walks is offered to the
     * database. <i>Why: there are more of them, and H2 takes the one of most columns, which may be the longest way.</i>
     */
    String whereOnSite() {
        var walked = Stream.concat(Stream.of("ref", SITE), lead().stream()).toList();
        return where(name -> walked.contains(name) ? "e." + name : "coalesce(e." + name + ", '')");
    }

    private String where(UnaryOperator<String> column) {
        return values().keySet().stream()
                .filter(name -> !name.equals("from") && !name.equals("until"))
                .map(name -> " and " + column.apply(name) + " = :" + name)
                .collect(Collectors.joining());
    }

    /** The condition on the beginning of the period, for a list that goes back in time. */
    String since() {
        return from == null ? "" : " and e.at >= :from";
    }

    /** The condition on the end of the period, for a list that goes forward in time. */
    String before() {
        return until == null ? "" : " and e.at < :until";
    }

    /**
     * Where a list that goes back in time begins: at the end of the period, unless the place is earlier. <i>Why: of two
     * upper bounds H2 walks its index from the later one.</i>
     */
    Cursor back(Cursor place) {
        return until == null || place.time().isBefore(until) ? place : new Cursor(until, Long.MIN_VALUE);
    }

    /** Where a list that goes forward in time begins: at the beginning of the period, unless the place is later. */
    Cursor forth(Cursor place) {
        return from == null || !place.time().isBefore(from) ? place : new Cursor(from, Long.MIN_VALUE);
    }

    /**
     * The order that an index serves: the narrowest of the conditions leads it. Their values are the same in all rows,
     * but a database only sees that it can walk the index when the order says so.
     *
     * @param direction {@code desc} or {@code asc}
     */
    String order(String direction) {
        return order(lead().stream(), direction);
    }

    /** The same for what went along with groups, of which every index begins with the site. */
    String orderOnSite(String direction) {
        return order(Stream.concat(Stream.of(SITE), lead().stream().filter(name -> !name.equals(SITE))), direction);
    }

    private List<String> lead() {
        var given = values().keySet();
        return INDEXED.stream().filter(given::containsAll).findFirst().orElse(List.of());
    }

    private static String order(Stream<String> lead, String direction) {
        return Stream.concat(lead, Stream.of("at", "id"))
                .map(name -> "e." + name + " " + direction)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** What was narrowed, by name. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("ref", ref);
        values.put("actor", actor);
        values.put("action", action);
        values.put("outcome", outcome);
        values.put("objectType", objectType);
        values.put("object", object);
        values.put("from", from);
        values.put("until", until);
        values.put(SITE, site);
        values.values().removeIf(value -> value == null);
        return values;
    }
}
