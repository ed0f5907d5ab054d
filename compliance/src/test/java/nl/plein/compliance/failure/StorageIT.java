package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Answer;
import nl.plein.compliance.stage.Guarded;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A system of its own on which no file can grow beyond 60 MB, as if the disk were full, and whose scanner is away
 * unless a test starts it.
 */
class StorageIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 2;
    private static final int SCANNER = PORT + 50;
    private static final long MEGABYTE = 1_048_576;
    private static final String NUMBER = "beheerder: [2-9B-Z]{8}\\.";
    private static final Stage STAGE =
            new Stage("h2", PORT).with("PLEIN_SCANNER", "127.0.0.1:" + SCANNER).withFilesOf(60 * 1024);

    private static URI site;
    private static Visit writer;
    private static Logbook log;
    private static String group;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        STAGE.start("--fresh");
        site = STAGE.site("fietsberaad");
        writer = Visit.of(STAGE, STAGE.account("beheerder@plein.example"), site);
        log = new Logbook(STAGE);
        group = writer.group("Veilig oversteken");
    }

    @AfterAll
    static void stop() {
        writer.close();
        log.close();
        STAGE.close();
    }

    @Test
    @DisplayName(
            "FLR-1.6 DOC-1.4 DOC-1.5 OPR-1.1 while the scanner is away a file is kept, and waits; the operator sees it")
    void theScannerIsAway() {
        var before = log.events("action=file.upload");
        var document = Visit.uploaded(writer.upload(group, "wacht.txt", "text/plain", bytes("even geduld")));
        var item = writer.write(group, blog("Wachten", document));

        assertThat(item.words()).contains("wacht.txt", "wordt gecontroleerd op virussen");
        assertThat(log.awaitMore("action=system.scanner.away&outcome=failure", Set.of()))
                .as("once each time it goes away")
                .isPositive();
        await("the next round of the scanner").pollInSameThread().untilAsserted(() -> assertThat(
                        writer.get("/item/" + item.ref()).words())
                .contains("De viruscontrole antwoordt nu niet. Dat ligt niet aan u."));
        assertThat(writer.get("/document/" + document).status()).isEqualTo(404);
        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
        assertThat(log.events("action=file.scan.pass&object=" + document)).isEmpty();
        try (var operator = Browser.visitor().signIn(STAGE, STAGE.account("beheerder@plein.example"))) {
            operator.page().waitForTimeout(1500);
            operator.open(STAGE.origin(), "/operator").isFit("operator-scanner-away");
            assertThat(operator.page().locator("main").textContent()).contains("niet bereikbaar, bestanden wachten");
        }
    }

    @Test
    @DisplayName("FLR-1.6 DOC-1.4 DOC-1.5 DOC-1.7 when the real clamd comes back it judges what waited, once")
    void theScannerComesBack() {
        assumeThat(Clamd.program()).as("clamd, as verify fetches it").isPresent();
        var clean = Visit.uploaded(writer.upload(group, "schoon.txt", "text/plain", bytes("niets aan de hand")));
        var bad = Visit.uploaded(writer.upload(
                group, "besmet.txt", "text/plain", bytes("xx EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE xx")));
        assertThat(writer.get("/document/" + clean).status()).isEqualTo(404);

        try (var clamd = Clamd.on(SCANNER, folder)) {
            for (int i = 0; i < 60 && writer.get("/document/" + clean).status() != 200; i++) {
                writer.browser().page().waitForTimeout(500);
            }
            assertThat(writer.get("/document/" + clean).body()).isEqualTo("niets aan de hand");
            assertThat(log.awaitMore("action=file.scan.reject&object=" + bad, Set.of()))
                    .isEqualTo(1);
            assertThat(log.events("action=file.scan.pass&object=" + clean)).hasSize(1);
            assertThat(writer.get("/document/" + bad).status()).isEqualTo(404);
            assertThat(writer.write(group, blog("Besmet", bad)).words()).contains("geblokkeerd: er zit een virus in");
        }
    }

    @Test
    @DisplayName(
            "FLR-1.7 DOC-1.9 SRV-1.7 the disk is full while a file comes in: a sentence with a number, nothing is left")
    void theDiskIsFull() throws IOException {
        var before = log.events("action=file.upload");
        var failed = log.events("action=file.upload&outcome=failure");
        var answer = Answer.of(new RawUpload(site, writer).send(80 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Het bestand kon bij ons niet worden bewaard", "Probeer het later opnieuw")
                .containsPattern(NUMBER);
        Guarded.is(answer);
        assertThat(log.more("action=file.upload&outcome=failure", failed)).isEqualTo(1);
        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
        assertThat(large()).isEmpty();
        assertThat(writer.get("/group/" + group).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "FLR-1.1 FLR-1.7 DOC-1.9 no room where files are kept, in English: a sentence with a number; then taken")
    void theFolderIsGone() throws IOException {
        var writer = Caller.of(STAGE, STAGE.account("beheerder@plein.example"), site);
        writer.get("/?lang=en");
        var incoming = STAGE.folder().resolve("data/files/incoming");
        Visit.uploaded(writer.upload(group, "eerst.txt", "text/plain", bytes("eerst")));
        Files.delete(incoming);
        Files.writeString(incoming, "in the way");
        var before = log.events("action=file.upload");
        var reply = writer.upload(group, "dan.txt", "text/plain", bytes("dan"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).contains("It is not your fault").containsPattern("administrator: [2-9B-Z]{8}\\.");
        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
        Files.delete(incoming);
        assertThat(writer.upload(group, "dan.txt", "text/plain", bytes("dan")).status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("ARC-2.3 ARC-2.4 no room for exports: said in both languages, nothing is left; with room one is made")
    void thereIsNoRoomForExports() throws IOException {
        var exports = STAGE.folder().resolve("data/exports");
        if (Files.exists(exports)) {
            Files.move(exports, exports.resolveSibling("exports-" + UUID.randomUUID()));
        }
        Files.writeString(exports, "in the way");
        try (var archivist = Visit.of(STAGE, STAGE.account("archivaris@plein.example"), STAGE.origin())) {
            var job = over(archivist);
            assertThat(archivist.get(job).words())
                    .contains("Het pakket kon niet worden weggeschreven", "Vraag de beheerder om ruimte");
            assertThat(archivist.get(job + "?lang=en").words())
                    .contains("The package could not be written", "Ask the manager for room");
            assertThat(archivist.get(job + "?lang=nl").body()).doesNotContain("/archive/download/");
            assertThat(Files.readString(exports)).isEqualTo("in the way");

            Files.delete(exports);
            assertThat(archivist.get(over(archivist)).body()).contains("/archive/download/");
        }
    }

    /** Asks for an export of a group that has no files and waits until it is over; where that is told. */
    private static String over(Visit archivist) {
        var bare = writer.send(
                        "/groups/start",
                        "start",
                        Map.of(
                                "name:input",
                                "Ruimte " + UUID.randomUUID(),
                                "purpose:input",
                                "Niets",
                                "kind:input",
                                "CLOSED"))
                .ref();
        writer.write(bare, blog("Zonder bijlage", "Dit is de hele tekst.", ""));
        var job = "/archive/job/"
                + archivist.send("/archive/group/" + bare, "export", Map.of()).ref();
        for (int i = 0; i < 120 && archivist.get(job).body().contains("data-moving=\"true\""); i++) {
            archivist.browser().page().waitForTimeout(500);
        }
        return job;
    }

    @Test
    @DisplayName("FLR-1.4 FLR-1.8 DOC-1.1 ITM-1.1 ARC-2.3 killed amid upload, posts and export: all or nothing of each")
    void theServerIsKilledInTheMiddle() throws IOException, SQLException {
        var uploads = log.events("action=file.upload");
        var starts = log.events("action=system.start");
        var archivist = Caller.of(STAGE, STAGE.account("archivaris@plein.example"), STAGE.origin());
        List<String> acknowledged;
        String job;
        try (var line = new RawUpload(site, writer).halfWay(20 * MEGABYTE)) {
            var cut = CompletableFuture.supplyAsync(
                    () -> killedWhileExporting(archivist), CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
            acknowledged = postUntilNobodyAnswers();
            job = cut.join();
        }
        assertThat(new DatabaseCopy(STAGE, folder).job(job)).isEqualTo("RUNNING, attempt 1");
        STAGE.restart();

        assertThat(acknowledged).isNotEmpty().allSatisfy(item -> assertThat(
                        writer.get("/item/" + item).words())
                .contains("Midden in het werk", "Dit is de hele tekst."));
        assertThat(log.more("action=system.start", starts)).isEqualTo(1);
        assertThat(log.more("action=file.upload", uploads)).isZero();
        assertThat(large()).isEmpty();
        isExported(job);
    }

    /** Asks for an export of the group and takes the server away as soon as it is being made. */
    private static String killedWhileExporting(Caller archivist) {
        var job = archivist.send("/archive/group/" + group, "export", Map.of()).ref();
        await("the export is being made")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> archivist.get("/archive/job/" + job).words().contains("Bezig"));
        STAGE.kill("plein");
        return job;
    }

    private static List<String> postUntilNobodyAnswers() {
        var acknowledged = new ArrayList<String>();
        try {
            for (int i = 0; i < 1000; i++) {
                var reply = writer.write(group, blog("Midden in het werk " + i, "Dit is de hele tekst.", ""));
                assertThat(reply.status()).isEqualTo(200);
                acknowledged.add(reply.ref());
            }
        } catch (PlaywrightException nobody) {
            assertThat(nobody).hasMessageContaining("fetch");
        }
        return acknowledged;
    }

    /** A job whose server was killed is taken up again when its lease is over. */
    private static void isExported(String job) {
        try (var archivist = Visit.of(STAGE, STAGE.account("archivaris@plein.example"), STAGE.origin())) {
            for (int i = 0;
                    i < 180 && !archivist.get("/archive/job/" + job).body().contains("/archive/download/");
                    i++) {
                archivist.browser().page().waitForTimeout(500);
            }
            assertThat(archivist.get("/archive/job/" + job).body()).contains("/archive/download/" + job + "/container");
            assertThat(log.events("action=export.start&outcome=success")).hasSize(1);
        }
    }

    /** Large files where files come in and where they are kept. */
    private static List<Path> large() throws IOException {
        var found = new ArrayList<Path>();
        for (String place : List.of("server/tmp/plein.ear.plein-web.war", "data/files")) {
            var here = Files.createDirectories(STAGE.folder().resolve(place));
            try (Stream<Path> all = Files.walk(here)) {
                all.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 8 * MEGABYTE)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Map<String, String> blog(String title, String document) {
        return blog(title, "Zie de bijlage.", document);
    }

    private static Map<String, String> blog(String title, String text, String document) {
        return Map.of("title:input", title, "text:input", text, "level:input", "SITE", "document", document);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
