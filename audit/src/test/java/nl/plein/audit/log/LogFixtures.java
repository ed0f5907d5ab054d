package nl.plein.audit.log;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.audit.AuditFixtures.eventsIn;
import static nl.plein.persistence.audit.AuditFixtures.treesIn;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.plein.persistence.Database;
import nl.plein.persistence.audit.AuditCheckpoint;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.shared.Cursor;

/** A whole log on a database of its own, wired as the container would. */
public final class LogFixtures implements AutoCloseable {

    /** When everything in it happens. */
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Publisher publisher = new Publisher();
    private final LogExport export = new LogExport();
    private final Seal seal = new Seal();

    private LogFixtures(Path data) {
        System.setProperty("plein.data", data.toString());
        System.setProperty("plein.audit.origin", "plein.example/audit/1");
        publisher.sequencer = sequencer();
        export.publisher = publisher;
        export.log = stored();
        export.seal = seal;
        export.clock = clock;
    }

    /** A log without events, that keeps its keys in this folder. */
    public static LogFixtures anEmptyLog(Path data) {
        return new LogFixtures(data);
    }

    public Database database() {
        return database;
    }

    Publisher publisher() {
        return publisher;
    }

    /** What a verifier is given on paper. */
    public String key() {
        return seal.verificationKey();
    }

    /** Records this as the trail would. */
    public void record(Entry entry) {
        database.doing(em -> trail(em).record(entry));
    }

    /** Records this as what waits for a log that can be written. */
    void recordOverdue(FreshEvent event) {
        database.doing(em -> trail(em).recordOverdue(event));
    }

    private AuditTrail trail(EntityManager em) {
        var trail = new AuditTrail();
        trail.events = eventsIn(em);
        trail.me = null;
        trail.origin = origin();
        trail.clock = clock;
        return trail;
    }

    /** The daily erasure, as many days later. */
    public int erase(int days) {
        return database.inTransaction(em -> {
            var erasure = new Erasure();
            erasure.events = eventsIn(em);
            erasure.clock = Clock.fixed(NOON.plus(Duration.ofDays(days)), ZoneOffset.UTC);
            erasure.trail = trail(em);
            erasure.trail.clock = erasure.clock;
            return erasure.eraseDue();
        });
    }

    /** Signs what is there and returns the note. */
    public String publish() {
        return publisher.publish().note();
    }

    /** Writes an export as a zip. */
    public Path export(AuditFilter filter, Path zip) {
        try (var out = Files.newOutputStream(zip)) {
            export.write(filter, "0d9b5a52-0000-4000-8000-000000000009", out);
            return zip;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Origin origin() {
        var origin = new Origin();
        origin.web("192.0.2.10", "Mozilla/5.0");
        return origin;
    }

    private Sequencer sequencer() {
        return new Sequencer() {
            @Override
            public int place() {
                return database.inTransaction(em -> wired(em).place());
            }

            @Override
            public AuditCheckpoint sign() {
                return database.inTransaction(em -> wired(em).sign());
            }
        };
    }

    private Sequencer wired(EntityManager em) {
        var step = new Sequencer();
        step.trees = treesIn(em);
        step.seal = seal;
        step.clock = clock;
        return step;
    }

    private StoredLog stored() {
        return new StoredLog() {
            @Override
            public List<AuditRow> placed(long from, long below, int size) {
                return database.inTransaction(em -> eventsIn(em).placed(from, below, size));
            }

            @Override
            public List<AuditRow> selected(AuditFilter filter, Cursor after, int size) {
                return database.inTransaction(em -> eventsIn(em).after(filter, after, size));
            }

            @Override
            public List<String> tile(int level, long index) {
                return database.inTransaction(em -> treesIn(em).tile(level, index));
            }
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
