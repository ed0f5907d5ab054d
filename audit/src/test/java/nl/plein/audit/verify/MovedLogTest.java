package nl.plein.audit.verify;

import static nl.plein.audit.log.LogFixtures.NOON;
import static nl.plein.audit.log.LogFixtures.anEmptyLog;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.move.Moves;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedLogTest {

    private static final UUID OLD = new UUID(3, 1);
    private static final UUID NEW = new UUID(3, 2);

    @TempDir
    Path folder;

    @Test
    @DisplayName("AUD-4.4 AUD-6.7 the log of a site with what went along with a group is exported with a proof of each")
    void whatWentAlongIsProved() {
        try (var log = anEmptyLog(folder.resolve("data"))) {
            var group = log.database().inTransaction(MovedLogTest::aGroup);
            log.record(anEvent(group.ref(), OLD));
            log.record(anEvent(new UUID(1, 7), OLD));
            log.record(anEvent(new UUID(1, 8), NEW));
            log.database().doing(em -> Moves.logIn(em).goesAlong(group.id(), OLD.toString(), NEW.toString()));

            var there = log.export(AuditFilter.ALL.on(NEW.toString()), folder.resolve("new.zip"));
            var before = log.export(AuditFilter.ALL.on(OLD.toString()), folder.resolve("old.zip"));

            assertThat(verify(log.key(), there))
                    .startsWith("0 ")
                    .contains("\"scope\":\"selection\"", "\"result\":\"whole\"", "\"records\":2");
            assertThat(verify(log.key(), before)).startsWith("0 ").contains("\"records\":2");
        }
    }

    private static Group aGroup(EntityManager em) {
        var site = new Site("Elders", "", "elders.example", "#21468b", Site.Openness.OPEN, NOON);
        em.persist(site);
        em.flush();
        var group = new Group(site.id(), "Snelfietsroutes", "", Openness.OPEN, NOON);
        em.persist(group);
        em.flush();
        return group;
    }

    private static Entry anEvent(UUID thing, UUID site) {
        return Entry.success(Action.CONTENT_READ, new Target(ObjectType.GROUP, thing))
                .in(site)
                .by(Actor.user(new UUID(2, 1), "J. de Vries"))
                .with("file", "a file");
    }

    private static String verify(String key, Path export) {
        var answer = new ByteArrayOutputStream();
        var words = List.of("--key", key, "--json", export.toString());
        int code = Verifier.run(words, new PrintStream(answer, true, StandardCharsets.UTF_8));
        return code + " " + answer.toString(StandardCharsets.UTF_8);
    }
}
