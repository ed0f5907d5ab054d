package nl.plein.audit.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** MV17: events lie in the past, making comes first, and freezing comes before export. */
final class EventRules {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private EventRules() {}

    static void order(Evidence evidence) {
        evidence.objects().forEach(object -> {
            var events = object.body().all("event").toList();
            var made = events.stream()
                    .filter(event -> "Creatie".equals(label(event)))
                    .findFirst()
                    .flatMap(EventRules::time);
            var frozen = events.stream()
                    .filter(event -> "Bevriezing".equals(label(event)))
                    .findFirst()
                    .flatMap(EventRules::time);
            for (var event : events) {
                var late =
                        time(event).filter(time -> time.isAfter(evidence.now())).isPresent();
                var early = time(event)
                        .filter(time -> made.isPresent() && time.isBefore(made.get()))
                        .isPresent();
                var unfrozen = "Export".equals(label(event))
                        && time(event)
                                .filter(time -> frozen.isEmpty() || time.isBefore(frozen.get()))
                                .isPresent();
                if (late || early || unfrozen) {
                    evidence.report("MV17", object.path(), label(event) + " " + event.value("eventTijd"));
                }
            }
        });
    }

    private static String label(Node event) {
        return event.value("eventType", "begripLabel");
    }

    /** The time of an event where it is a full one; years and days are too coarse to compare. */
    private static Optional<Instant> time(Node event) {
        var text = event.value("eventTijd");
        try {
            return Optional.of(
                    text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(HERE).toInstant());
        } catch (DateTimeException coarse) {
            return Optional.empty();
        }
    }
}
