package nl.plein.web.auditlog;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.persistence.audit.AuditFilter;

/** What an auditor asks, as it stands in the address: words by name, and the filter that they mean. */
final class AuditQuestion {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> NAMES =
            List.of("event", "person", "actor", "action", "outcome", "type", "object", "from", "until");
    private static final int LONGEST = 100;

    private final Map<String, String> words = new LinkedHashMap<>();

    private AuditQuestion() {}

    static AuditQuestion of(HttpServletRequest request) {
        var question = new AuditQuestion();
        NAMES.forEach(name -> question.put(name, request.getParameter(name)));
        return question;
    }

    /** The same question about this person. */
    AuditQuestion about(String actor) {
        var other = new AuditQuestion();
        other.words.putAll(words);
        other.put("actor", actor);
        return other;
    }

    /** Whether somebody is asked for by ref. */
    static boolean isRef(String word) {
        return word.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    Map<String, String> words() {
        return words;
    }

    /** The first field that cannot be understood, or null. */
    String wrong() {
        try {
            uuid("event");
            uuid("actor");
            uuid("object");
        } catch (IllegalArgumentException e) {
            return "ref";
        }
        try {
            day("from", 0);
            day("until", 1);
            return null;
        } catch (DateTimeException e) {
            return "date";
        }
    }

    AuditFilter filter() {
        return new AuditFilter(
                uuid("event"),
                uuid("actor"),
                words.get("action"),
                words.get("outcome"),
                words.get("type"),
                uuid("object"),
                day("from", 0),
                day("until", 1),
                null);
    }

    /** The address that asks this, with one more word. */
    String address(String name, String value) {
        var query = new LinkedHashMap<>(words);
        if (value != null) {
            query.put(name, value);
        }
        var text = query.entrySet().stream()
                .map(word -> word.getKey() + '=' + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "/audit" : "/audit?" + text;
    }

    private void put(String name, String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            words.put(name, value.strip());
        }
    }

    private String uuid(String name) {
        var word = words.get(name);
        return word == null ? null : UUID.fromString(word).toString();
    }

    private Instant day(String name, int later) {
        var word = words.get(name);
        return word == null
                ? null
                : LocalDate.parse(word).plusDays(later).atStartOfDay(HERE).toInstant();
    }
}
