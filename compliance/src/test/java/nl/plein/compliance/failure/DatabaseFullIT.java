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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A PostgreSQL of its own on a small disk, which is filled to the last byte. */
class DatabaseFullIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 1;
    private static final int MEGABYTES = 300;
    private static final Stage STAGE = new Stage("postgresql", PORT).withDatabaseOn(MEGABYTES);
    private static final Pattern REFERENCE = Pattern.compile("dit kenmerk: ([2-9B-Z]{8})\\.");

    @BeforeAll
    static void start() throws IOException {
        var mounts = new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt").start();
        assumeThat(mounts.onExit().join().exitValue())
                .as("a disk can be mounted, as root can")
                .isZero();
        STAGE.start("--fresh");
    }

    @AfterAll
    static void stop() {
        STAGE.close();
    }

    @Test
    @DisplayName("FLR-1.9 the disk of the database is full: a sentence with a number, nothing lost, and work goes on")
    void theDatabaseHasNoRoom() throws IOException {
        var site = STAGE.site("fietsberaad");
        var writer = Caller.of(STAGE, STAGE.account("beheerder@plein.example"), site);
        var write = "/group/" + writer.group("Veilig oversteken") + "/write";
        var kept = writer.send(write, "write", blog("Staat er al", "Bevestigd voor de schijf vol was."));
        var title = "Te veel " + UUID.randomUUID();
        var text = manyWords();

        var filler = filled();
        Reply refused;
        try {
            refused = writer.send(write, "write", blog(title, text));
            assertThat(Caller.stranger(site).get("/").status()).isEqualTo(200);
        } finally {
            Files.delete(filler);
        }

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.words()).contains("geen ruimte meer op de schijf", "Het ligt niet aan u", "later opnieuw");
        assertThat(refused.body()).contains(title, text.substring(0, 200));
        var reference = REFERENCE.matcher(refused.words());
        assertThat(reference.find()).as("a reference").isTrue();
        assertThat(Files.readString(STAGE.folder().resolve("server/log/server.log")))
                .contains("reference " + reference.group(1) + " at " + write);

        assertThat(writer.get("/item/" + kept.ref()).words()).contains("Bevestigd voor de schijf vol was.");
        assertThat(writer.get(write.replace("/write", "")).words()).doesNotContain(title);
        var again = writer.send(write, "write", blog(title, text));
        assertThat(again.status()).isEqualTo(200);
        assertThat(writer.get("/item/" + again.ref()).words()).contains(title);
    }

    /** A file that takes all room there is, on the disk as the database sees it. */
    private static Path filled() throws IOException {
        var root = Path.of("/proc/" + STAGE.pid("postgresql") + "/root");
        var own = root.resolve("var/tmp/plein-pg-" + (PORT + 40));
        var folder = Files.exists(own.resolve("data"))
                ? own
                : root.resolve("." + STAGE.folder().resolve("pg"));
        var filler = folder.resolve("filler");
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
