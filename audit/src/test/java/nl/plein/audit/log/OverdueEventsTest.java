package nl.plein.audit.log;

import static nl.plein.audit.log.LogFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ActorType;
import nl.plein.persistence.audit.AuditFacts;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditFixtures;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.audit.Outcome;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverdueEventsTest {

    private final OverdueEvents overdue = new OverdueEvents();
    private LogFixtures log;
    private boolean room = true;

    @BeforeEach
    void open(@TempDir Path data) {
        log = LogFixtures.anEmptyLog(data);
        overdue.trail = new AuditTrail() {
            @Override
            public void recordOverdue(FreshEvent event) {
                log.recordOverdue(event);
                if (!room) {
                    throw new IllegalStateException("No space left on device");
                }
            }
        };
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("AUD-2.7 what could not be written is written when there is room, with the time at which it happened")
    void thereIsRoomAgain() {
        overdue.owe(event(1));
        overdue.owe(event(2));

        assertThat(overdue.settle()).isEqualTo(2);
        assertThat(overdue.settle()).isZero();
        assertThat(written()).containsExactly(event(2).facts(), event(1).facts());
    }

    @Test
    @DisplayName("AUD-2.7 one of which nobody knows whether it was committed is there once")
    void itIsThereOnce() {
        overdue.owe(event(1));
        room = false;
        assertThat(overdue.settle()).isZero();
        assertThat(written()).hasSize(1);

        room = true;
        assertThat(overdue.settle()).isEqualTo(1);
        assertThat(written()).hasSize(1);
    }

    @Test
    @DisplayName("AUD-2.7 a flood of what cannot be written takes no more memory than ten thousand of them")
    void aFloodIsCut() {
        overdue.trail = new AuditTrail() {
            @Override
            public void recordOverdue(FreshEvent event) {
                assertThat(event).isNotNull();
            }
        };
        IntStream.range(0, 10_050).forEach(i -> overdue.owe(event(1)));

        assertThat(overdue.settle()).isEqualTo(10_000);
    }

    @Test
    @DisplayName("AUD-2.7 a command leaves its failure when it was not committed, and nothing more when it was")
    void notCommitted() {
        new IfUndone(event(1), overdue).afterCompletion(Status.STATUS_COMMITTED);
        new IfUndone(event(2), overdue).afterCompletion(Status.STATUS_ROLLEDBACK);

        overdue.settle();

        assertThat(written()).containsExactly(event(2).facts());
    }

    private List<AuditFacts> written() {
        return log.database()
                .inTransaction(em -> AuditFixtures.eventsIn(em).before(AuditFilter.ALL, Cursor.NEWEST, 10).stream()
                        .map(row -> row.facts())
                        .toList());
    }

    private static FreshEvent event(int minute) {
        var at = NOON.plus(Duration.ofMinutes(minute));
        return new FreshEvent(
                new AuditFacts(
                        "0000000" + minute + "-0000-7000-8000-000000000000",
                        at,
                        Action.CONTENT_CREATE.dotted(),
                        Outcome.FAILURE.word(),
                        "PersistenceException",
                        ActorType.ANONYMOUS.word(),
                        null,
                        null,
                        null,
                        ObjectType.GROUP.word(),
                        "00000000-0000-4000-8000-000000000009",
                        "web",
                        "00000000-0000-4000-8000-00000000000a",
                        "0".repeat(32),
                        null,
                        List.of(),
                        null),
                null,
                null);
    }
}
