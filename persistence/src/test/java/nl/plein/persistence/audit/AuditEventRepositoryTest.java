package nl.plein.persistence.audit;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.audit.AuditFixtures.aSignIn;
import static nl.plein.persistence.audit.AuditFixtures.eventsIn;
import static nl.plein.persistence.audit.AuditFixtures.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditEventRepositoryTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BRAM = UUID.randomUUID();

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("AUD-1.2 pages forwards and backwards without loss or repeat, also among equal times")
    void pagesBothWays() {
        database.doing(em -> {
            for (int i = 0; i < 5; i++) {
                eventsIn(em).add(aSignIn(ANNA, NOON.plusMillis(i / 2)), null, null);
            }
        });

        database.doing(em -> {
            var first = eventsIn(em).before(AuditFilter.ALL, Cursor.NEWEST, 2);
            var second = eventsIn(em).before(AuditFilter.ALL, cursor(first.get(1)), 2);
            var third = eventsIn(em).before(AuditFilter.ALL, cursor(second.get(1)), 2);
            var back = eventsIn(em).after(AuditFilter.ALL, cursor(third.get(0)), 2);

            assertThat(List.of(first, second, third)).map(List::size).containsExactly(2, 2, 1);
            assertThat(back)
                    .extracting(AuditRow::id)
                    .containsExactly(second.get(1).id(), second.get(0).id());
            assertThat(first.get(0).facts().at()).isEqualTo(NOON.plusMillis(2));
        });
    }

    @Test
    @DisplayName("AUD-1.2 narrows by person, action, result and period together")
    void narrows() {
        database.doing(em -> {
            eventsIn(em).add(facts(ANNA, NOON, Action.CONTENT_READ, Outcome.DENIED), null, null);
            eventsIn(em).add(facts(ANNA, NOON, Action.CONTENT_READ, Outcome.SUCCESS), null, null);
            eventsIn(em).add(facts(BRAM, NOON, Action.CONTENT_READ, Outcome.DENIED), null, null);
            eventsIn(em).add(facts(ANNA, NOON.plusSeconds(60), Action.CONTENT_READ, Outcome.DENIED), null, null);
        });

        database.doing(em -> {
            var filter = new AuditFilter(
                    null,
                    ANNA.toString(),
                    "content.read",
                    "denied",
                    "account",
                    ANNA.toString(),
                    NOON,
                    NOON.plusSeconds(1),
                    null);
            assertThat(eventsIn(em).before(filter, Cursor.NEWEST, 10)).hasSize(1);
        });
    }

    @Test
    @DisplayName("AUD-1.2 a period has its first moment and not its last, in both directions and from any place")
    void aPeriodHasItsFirstMomentOnly() {
        database.doing(em -> {
            for (int i = 0; i < 5; i++) {
                eventsIn(em).add(aSignIn(ANNA, NOON.plusSeconds(i)), null, null);
            }
        });
        var period =
                new AuditFilter(null, null, null, null, null, null, NOON.plusSeconds(1), NOON.plusSeconds(3), null);

        database.doing(em -> {
            var all = eventsIn(em).before(period, Cursor.NEWEST, 9);
            assertThat(all)
                    .extracting(row -> row.facts().at())
                    .containsExactly(NOON.plusSeconds(2), NOON.plusSeconds(1));
            assertThat(eventsIn(em).before(period, cursor(all.get(0)), 9)).containsExactly(all.get(1));
            assertThat(eventsIn(em).before(period, new Cursor(NOON.plusSeconds(3), 0), 9))
                    .isEqualTo(all);
            assertThat(eventsIn(em).after(period, new Cursor(NOON, 0), 9)).containsExactly(all.get(1), all.get(0));
            assertThat(eventsIn(em).after(period, cursor(all.get(1)), 9)).containsExactly(all.get(0));
            assertThat(eventsIn(em).after(period, cursor(all.get(0)), 9)).isEmpty();
        });
    }

    @Test
    @DisplayName("AUD-1.3 an event comes back with its erasable detail, and waits for a place")
    void comesBackWithDetail() {
        database.doing(em -> eventsIn(em).add(aSignIn(ANNA, NOON), "00".repeat(32), "{\"name\":\"Anna\"}"));

        database.doing(em -> {
            var row = eventsIn(em).before(AuditFilter.ALL, Cursor.NEWEST, 1).get(0);

            assertThat(row.detail()).isEqualTo("{\"name\":\"Anna\"}");
            assertThat(row.seq()).isNull();
            assertThat(AuditFixtures.treesIn(em).waiting(9))
                    .extracting(AuditRow::id)
                    .containsExactly(row.id());
        });
    }

    private static Cursor cursor(AuditRow row) {
        return new Cursor(row.facts().at(), row.id());
    }
}
