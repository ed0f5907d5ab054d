package nl.plein.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.verify.Verifier;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditEvent;
import nl.plein.persistence.audit.AuditFacts;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

    private static final int TERM = 183;
    private static final int EVENTS = 5;

    @TempDir
    Path data;

    private LogFixtures log;

    @BeforeEach
    void aLogOfPeople() {
        log = LogFixtures.anEmptyLog(data);
        for (int i = 0; i < EVENTS; i++) {
            log.record(Entry.success(Action.FILE_DOWNLOAD, new Target(ObjectType.FILE, new UUID(1, i)))
                    .by(Actor.user(new UUID(2, i), "J. de Vries"))
                    .with("file", "geheim.txt"));
        }
        log.publish();
    }

    @AfterEach
    void close() {
        System.clearProperty("plein.audit.detail.days");
        log.close();
    }

    @Test
    @DisplayName("AUD-3.3 AUD-1.4 details stay for their term and are gone after it, with one event of the system")
    void detailsAreErasedAfterTheirTerm() {
        assertThat(log.erase(TERM)).isZero();
        assertThat(log.erase(TERM + 1)).isEqualTo(EVENTS);
        assertThat(log.erase(TERM + 1)).isZero();

        assertThat(facts()).hasSize(EVENTS + 1).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("admin.log.retention");
            assertThat(event.actorType()).isEqualTo("system");
            assertThat(event.ground()).isEqualTo("before:2026-11-22T00:00:00.000Z");
        });
    }

    @Test
    @DisplayName("AUD-3.3 the term is a setting of at least one day")
    void theTermIsASetting() {
        System.setProperty("plein.audit.detail.days", "0");
        assertThat(log.erase(1)).isZero();
        assertThat(log.erase(2)).isEqualTo(EVENTS);
    }

    @Test
    @DisplayName(
            "AUD-3.3 AUD-5.6 after it the log is whole, nothing of the names is in it, and its own event explains it")
    void theLogStaysWhole() throws IOException {
        log.erase(TERM + 1);

        var zip = log.export(AuditFilter.ALL, data.resolve("export.zip"));

        assertThat(verify(zip))
                .startsWith("whole\n")
                .contains("6 records", "detail erased: 5 records, explained")
                .doesNotContain("NO RECORD");
    }

    @Test
    @DisplayName("AUD-5.6 what went after the moment that the event names is flagged")
    void aLaterErasureIsFlagged() {
        log.erase(TERM + 1);
        log.database().doing(em -> em.createQuery("delete from AuditDetail d").executeUpdate());

        var zip = log.export(AuditFilter.ALL, data.resolve("export.zip"));

        assertThat(verify(zip)).startsWith("whole\n").contains("NO RECORD OF AN ERASURE EXPLAINS IT");
    }

    private List<AuditFacts> facts() {
        return log.database()
                .inTransaction(em -> em.createQuery("select e from AuditEvent e order by e.id", AuditEvent.class)
                        .getResultStream()
                        .map(AuditEvent::facts)
                        .toList());
    }

    private String verify(Path zip) {
        var out = new ByteArrayOutputStream();
        Verifier.run(List.of("--key", log.key(), zip.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
