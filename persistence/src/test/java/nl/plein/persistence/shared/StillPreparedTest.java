package nl.plein.persistence.shared;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.Database;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StillPreparedTest {

    private final Database database = anEmptyDatabase();
    private final Heard heard = new Heard();

    @BeforeEach
    void threeSites() {
        events().addListener(heard);
        database.doing(em -> Stream.of("Arnhem", "Breda", "Delft")
                .map(StillPreparedTest::aSite)
                .forEach(em::persist));
    }

    @AfterEach
    void close() {
        events().removeListener(heard);
        database.close();
    }

    @Test
    @DisplayName(
            "BEN-1.2 the SQL of a list with a limit is made once, however often and with whatever limit it is asked")
    void isPrepared() {
        assertThat(asked(0, 1)).hasSize(1);
        assertThat(asked(0, 2)).hasSize(2);
        assertThat(asked(0, 9)).hasSize(3);

        assertThat(heard.prepared).containsExactly(true, true, true);
    }

    @Test
    @DisplayName("BEN-1.2 the rest of a list is still the rest")
    void skips() {
        assertThat(asked(1, 9)).containsExactly("Breda", "Delft");
        assertThat(asked(2, 9)).containsExactly("Delft");
        assertThat(asked(0, 2)).containsExactly("Arnhem", "Breda");
        assertThat(asked(1, 1)).containsExactly("Breda");
    }

    private List<String> asked(int first, int limit) {
        return database.inTransaction(em -> em.createNamedQuery("Site.all", SiteRow.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(SiteRow::name)
                .toList());
    }

    /** Where one hears of a query after the listener of the persistence unit, which was there first. */
    private SessionEventManager events() {
        return database.inTransaction(em -> em.unwrap(ServerSession.class).getEventManager());
    }

    private static Site aSite(String name) {
        return new Site(name, null, name + ".localhost", "#0b5cad", Site.Openness.OPEN, Instant.EPOCH);
    }

    private static final class Heard extends SessionEventAdapter {

        private final List<Boolean> prepared = new ArrayList<>();

        @Override
        public void preExecuteQuery(SessionEvent event) {
            if ("Site.all".equals(event.getQuery().getName())) {
                prepared.add(event.getQuery().isPrepared());
            }
        }
    }
}
