package nl.plein.audit.log;

import static nl.plein.audit.log.LogFixtures.anEmptyLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {

    @TempDir
    Path data;

    private LogFixtures log;

    @BeforeEach
    void threeEventsArePromised() {
        log = anEmptyLog(data);
        something(3);
        log.publish();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("AUD-4.2 a tree that did not grow gets no second checkpoint, one that grew does")
    void onlyAGrownTreeIsSigned() {
        var first = log.publish();
        assertThat(log.publish()).isEqualTo(first);

        something(1);
        assertThat(log.publish()).isNotEqualTo(first).contains("\n4\n");
    }

    @ParameterizedTest(name = "AUD-4.3 no new promise after: {0}")
    @ValueSource(
            strings = {
                "update audit_leaf set hash = repeat('0', 64) where seq = 1",
                "delete from audit_leaf where seq > 0",
                "update audit_checkpoint set root = repeat('0', 64)"
            })
    void aRewrittenLogGetsNoNewPromise(String rewriting) throws SQLException {
        try (var connection = log.database().source().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(rewriting)).isPositive();
        }
        something(1);

        assertThatThrownBy(log::publish).isInstanceOf(BrokenLog.class);
    }

    private void something(int times) {
        for (int i = 0; i < times; i++) {
            log.record(Entry.success(Action.CONTENT_READ, new Target(ObjectType.ITEM, UUID.randomUUID()))
                    .by(Actor.SYSTEM));
        }
    }
}
