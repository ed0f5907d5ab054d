package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Reply;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A database of its own on a small disk, which is filled to the last byte. */
class DatabaseFullIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 1;
    private static final int MEGABYTES = 300;

    /** What is said in one language, and the reference in it. */
    private record Words(String language, String said, String remedy, Pattern reference) {}

    private static final Words DUTCH = new Words(
            "nl",
            "geen ruimte meer op de schijf. Het ligt niet aan u",
            "later opnieuw",
            Pattern.compile("dit kenmerk: ([2-9B-Z]{8})\\."));
    private static final Words ENGLISH = new Words(
            "en",
            "our disk has no room left. It is not your fault",
            "Try again later",
            Pattern.compile("this reference: ([2-9B-Z]{8})\\."));

    @BeforeAll
    static void canMount() throws IOException {
        var mounts = new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt").start();
        assumeThat(mounts.onExit().join().exitValue())
                .as("a disk can be mounted, as root can")
                .isZero();
    }

    @Test
    @DisplayName("FLR-1.9 AUD-2.7 the disk of PostgreSQL is full: a sentence with a number, one event, nothing lost")
    void postgresqlHasNoRoom() throws IOException {
        nothingIsLost("postgresql", DUTCH);
    }

    @Test
    @DisplayName("FLR-1.9 AUD-2.7 the disk of H2 is full: a sentence with a number, one event, nothing lost")
    void h2HasNoRoom() throws IOException {
        nothingIsLost("h2", ENGLISH);
    }

    private static void nothingIsLost(String database, Words words) throws IOException {
        try (var stage = new Stage(database, PORT).withDatabaseOn(MEGABYTES).start("--fresh");
                var log = new Logbook(stage)) {
            var site = stage.site("fietsberaad");
            var writer = Caller.of(stage, stage.account("beheerder@plein.example"), site);
            writer.get("/?lang=" + words.language());
            var write = "/group/" + writer.group("Veilig oversteken") + "/write";
            var kept = writer.send(write, "write", blog("Staat er al", "Bevestigd voor de schijf vol was."));
            var typed = blog("Te veel " + UUID.randomUUID(), manyWords());
            var failures = log.events("action=content.create&outcome=failure");

            var refused = refused(stage, database, writer, write, typed);

            var said = refused.words();
            assertThat(refused.status()).isEqualTo(500);
            assertThat(said).contains(words.said(), words.remedy());
            assertThat(refused.body())
                    .contains(typed.get("title:input"), typed.get("text:input").substring(0, 200));
            var reference = words.reference().matcher(said);
            assertThat(reference.find()).as("a reference").isTrue();
            assertThat(Files.readString(stage.folder().resolve("server/log/server.log")))
                    .contains("reference " + reference.group(1) + " at " + write);
            assertThat(log.awaitMore("action=content.create&outcome=failure", failures))
                    .isEqualTo(1);
            goesOn(writer, write, kept, typed);
        }
    }

    /** Writes while there is no room, and reads what is public. */
    private static Reply refused(Stage stage, String database, Caller writer, String write, Map<String, String> typed)
            throws IOException {
        var filler = filled(stage, database);
        try {
            var refused = writer.send(write, "write", typed);
            assertThat(Caller.stranger(stage.site("fietsberaad")).get("/").status())
                    .isEqualTo(200);
            return refused;
        } finally {
            Files.delete(filler);
        }
    }

    private static void goesOn(Caller writer, String write, Reply kept, Map<String, String> typed) {
        assertThat(writer.get("/item/" + kept.ref()).words()).contains("Bevestigd voor de schijf vol was.");
        assertThat(writer.get(write.replace("/write", "")).words()).doesNotContain(typed.get("title:input"));
        var again = writer.send(write, "write", typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(writer.get("/item/" + again.ref()).words()).contains(typed.get("title:input"));
    }

    /** A file that takes all room there is, on the disk as the database sees it. */
    private static Path filled(Stage stage, String database) throws IOException {
        var filler = disk(stage, database).resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            var block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left on device");
        }
        return filler;
    }

    private static Path disk(Stage stage, String database) {
        if ("h2".equals(database)) {
            return seen(stage, "plein", stage.folder().resolve("data/database"));
        }
        var own = seen(stage, database, Path.of("/var/tmp/plein-pg-" + (PORT + 40)));
        return Files.exists(own.resolve("data"))
                ? own
                : seen(stage, database, stage.folder().resolve("pg"));
    }

    /** A folder as one of the servers sees it. */
    private static Path seen(Stage stage, String server, Path folder) {
        return Path.of("/proc/" + stage.pid(server) + "/root" + folder);
    }

    private static Map<String, String> blog(String title, String text) {
        return Map.of("title:input", title, "text:input", text, "level:input", "SITE");
    }

    /** Some hundred kilobytes that do not become small when they are packed. */
    private static String manyWords() {
        var random = new Random(7);
        return Stream.generate(() -> Long.toString(random.nextLong() & Long.MAX_VALUE, 36))
                .limit(20_000)
                .collect(Collectors.joining(" "));
    }
}
