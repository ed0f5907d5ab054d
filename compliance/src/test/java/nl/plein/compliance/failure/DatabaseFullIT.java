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
import java.util.function.Supplier;
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

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 6;
    private static final String DATABASE = "postgresql";
    private static final int MEGABYTES = 300;

    private static final String KEPT = "Bevestigd voor de schijf vol was.";
    private static final Pattern REFERENCE = Pattern.compile("dit kenmerk: ([2-9B-Z]{8})\\.");

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
        try (var stage = new Stage(DATABASE, PORT).withDatabaseOn(MEGABYTES).start("--fresh");
                var log = new Logbook(stage)) {
            var writer = Caller.of(stage, stage.account("beheerder@plein.example"), stage.site("fietsberaad"));
            var write = "/group/" + writer.group("Veilig oversteken") + "/write";
            var kept = writer.send(write, "write", blog("Staat er al", KEPT));
            var typed = blog("Te veel " + UUID.randomUUID(), manyWords());
            var failures = log.events("action=content.create&outcome=failure");

            var refused = refused(stage, () -> {
                var answer = writer.send(write, "write", typed);
                assertThat(Caller.stranger(stage.site("fietsberaad")).get("/").status())
                        .isEqualTo(200);
                return answer;
            });

            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.words()).contains("geen ruimte meer op de schijf. Het ligt niet aan u", "later opnieuw");
            assertThat(refused.body())
                    .contains(typed.get("title:input"), typed.get("text:input").substring(0, 200));
            var reference = REFERENCE.matcher(refused.words());
            assertThat(reference.find()).as("a reference").isTrue();
            assertThat(Files.readString(stage.folder().resolve("server/log/server.log")))
                    .contains("reference " + reference.group(1) + " at " + write);
            assertThat(log.awaitMore("action=content.create&outcome=failure", failures))
                    .isEqualTo(1);
            goesOn(writer, write, kept, typed);
        }
    }

    /** What is answered while there is no room. */
    private static Reply refused(Stage stage, Supplier<Reply> writing) throws IOException {
        var filler = filled(stage);
        try {
            return writing.get();
        } finally {
            Files.delete(filler);
        }
    }

    private static void goesOn(Caller writer, String write, Reply kept, Map<String, String> typed) {
        assertThat(writer.get("/item/" + kept.ref()).words()).contains(KEPT);
        assertThat(writer.get(write.replace("/write", "")).words()).doesNotContain(typed.get("title:input"));
        var again = writer.send(write, "write", typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(writer.get("/item/" + again.ref()).words()).contains(typed.get("title:input"));
    }

    /** A file that takes all room there is, on the disk as the database sees it. */
    private static Path filled(Stage stage) throws IOException {
        var filler = disk(stage).resolve("filler");
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

    private static Path disk(Stage stage) {
        var own = seen(stage, Path.of("/var/tmp/plein-pg-" + (PORT + 40)));
        return Files.exists(own.resolve("data"))
                ? own
                : seen(stage, stage.folder().resolve("pg"));
    }

    /** A folder as the database sees it. */
    private static Path seen(Stage stage, Path folder) {
        return Path.of("/proc/" + stage.pid(DATABASE) + "/root" + folder);
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
