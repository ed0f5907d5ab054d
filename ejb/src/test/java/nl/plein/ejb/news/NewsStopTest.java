package nl.plein.ejb.news;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import nl.plein.persistence.Database;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.Rhythm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsStopTest {

    private static final Database DATABASE = anEmptyDatabase();
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    static Path data;

    private EntityManager em;

    @BeforeAll
    static void settle() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterAll
    static void close() {
        System.clearProperty("plein.data");
        DATABASE.close();
    }

    @Test
    @DisplayName(
            "NWS-2.8 the link of a mail ends such mail once, with one event; before and after it says nothing else")
    void theLinkEndsMail() {
        with(Openness.OPEN, reader -> {
            reader.open(reader.square.owner, HOUR);
            reader.round();
            var code = reader.code(reader.member);
            var stops = reader.beans().get(NewsStopBoundary.class);
            reader.beans().events.clear();
            assertThat(stops.works("0".repeat(43))).isFalse();
            assertThat(stops.stop("../../etc")).isFalse();
            assertThat(stops.works(code)).isTrue();
            assertThat(reader.beans().events).isEmpty();

            assertThat(stops.stop(code)).isTrue();
            em.flush();

            assertThat(reader.beans().events).singleElement().satisfies(event -> {
                assertThat(event.action()).isEqualTo(Action.ACCOUNT_PREFERENCE_CHANGE);
                assertThat(event.target().ref())
                        .isEqualTo(reader.ref(reader.member).value());
                assertThat(event.actor().name()).isEqualTo("Marit Lid");
            });
            assertThat(reader.as(reader.member).rhythm()).isEqualTo(Rhythm.NEVER);
            assertThat(reader.waiting(reader.member)).isEmpty();
            assertThat(reader.turns()).isEmpty();
            assertThat(stops.works(code)).isFalse();
            assertThat(stops.stop(code)).isFalse();
        });
    }

    @Test
    @DisplayName("NWS-2.8 links in older mails work as well, and one that was used never again")
    void olderLinksWork() {
        with(Openness.OPEN, reader -> {
            reader.open(reader.square.owner, HOUR);
            reader.round();
            var first = reader.code(reader.member);
            reader.told(Duration.ofHours(2));
            reader.round();
            assertThat(reader.code(reader.member)).isEqualTo(first);

            reader.choose(Rhythm.NEVER);
            reader.choose(Rhythm.AT_ONCE);
            reader.open(reader.square.owner, Duration.ofMinutes(1));
            reader.again(reader.member);
            reader.round();

            assertThat(reader.code(reader.member)).isNotEqualTo(first);
            assertThat(reader.beans().get(NewsStopBoundary.class).works(first)).isFalse();
        });
    }

    /** In a transaction that leaves nothing behind. */
    private void with(Openness openness, Consumer<AReader> work) {
        DATABASE.doing(entities -> {
            em = entities;
            work.accept(new AReader(em, openness));
            em.getTransaction().rollback();
            em.getTransaction().begin();
        });
    }
}
