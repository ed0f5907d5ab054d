package nl.plein.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.audit.AuditTreeRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencerTest {

    private static final Target GROUP = new Target(ObjectType.GROUP, new UUID(1, 2));

    @TempDir
    Path data;

    private LogFixtures log;

    @BeforeEach
    void aLogWithThreeEventsAndACheckpoint() {
        log = LogFixtures.anEmptyLog(data);
        something();
        something();
        something();
        log.publish();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("AUD-4.3 a log that only grew gets the next promise")
    void aLogThatOnlyGrew() {
        something();

        assertThat(log.publish()).contains("\n4\n");
        assertThat(checkpoints()).isEqualTo(2);
    }

    @Test
    @DisplayName("AUD-4.5 an export signs what was committed by then, and nothing when there is nothing new")
    void aCheckpointOnDemand() throws IOException {
        something();
        for (int i = 0; i < 2; i++) {
            try (var zip = new ZipFile(
                    log.export(AuditFilter.ALL, data.resolve(i + ".zip")).toFile())) {
                var note = new String(
                        zip.getInputStream(zip.getEntry("checkpoint")).readAllBytes(), UTF_8);
                assertThat(note).startsWith("plein.example/audit/1\n4\n");
            }
        }
        assertThat(checkpoints()).isEqualTo(2);
    }

    @Test
    @DisplayName("AUD-4.3 a log in which a record was rewritten gets no new promise")
    void aRewrittenLog() {
        log.database().doing(em -> em.createNativeQuery("update audit_leaf set hash = ? where seq = 1")
                .setParameter(1, "00".repeat(32))
                .executeUpdate());
        something();

        assertThatThrownBy(log::publish).isInstanceOf(BrokenLog.class);
        assertThat(checkpoints()).isEqualTo(1);
    }

    @Test
    @DisplayName("AUD-4.3 a log whose end was cut off gets no new promise")
    void aShortenedLog() {
        log.database().doing(em -> em.createNativeQuery("delete from audit_leaf where seq = 2")
                .executeUpdate());

        assertThatThrownBy(log::publish).isInstanceOf(BrokenLog.class);
        assertThat(checkpoints()).isEqualTo(1);
    }

    @Test
    @DisplayName("AUD-4.1 a node that finds another was first places nothing, and asks the database for nothing more")
    void anotherNodeWasFirst() {
        var sequencer = new Sequencer();
        sequencer.trees = new AuditTreeRepository() {
            @Override
            public List<AuditRow> waiting(int size) {
                return size == 1 ? Collections.singletonList(null) : List.of();
            }

            @Override
            public void hold() {
                // held
            }

            @Override
            public void settle(List<Long> events) {
                throw new AssertionError("nothing is to be settled");
            }
        };

        assertThat(sequencer.place()).isZero();
    }

    private void something() {
        log.record(Entry.success(Action.GROUP_CHANGE, GROUP).by(Actor.SYSTEM));
    }

    private long checkpoints() {
        return log.database().inTransaction(em -> em.createQuery("select count(c) from AuditCheckpoint c", Long.class)
                .getSingleResult());
    }
}
