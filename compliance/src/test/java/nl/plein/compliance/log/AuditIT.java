package nl.plein.compliance.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.plein.compliance.archive.Unpacked;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Fietsberaad;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bram reads in a closed group; an auditor finds out. */
class AuditIT {

    private static final String TITLE = "Aanbesteding zeegroen";
    private static final String TEXT = "De laagste inschrijving is kobaltblauw.";
    private static final List<String> CONTENT =
            List.of(TITLE, "zeegroen", "kobaltblauw", Fietsberaad.FILE, Fietsberaad.FILE_TEXT);
    private static final int PAGE = 50;
    private static final int SECONDS = 120;

    private static Stage stage;
    private static Fietsberaad site;
    private static Browser bram;
    private static Browser owner;
    private static String item;
    private static String file;

    @TempDir
    Path folder;

    @BeforeAll
    static void bramReadsInAClosedGroup() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
        bram = site.member("bram");
        owner = site.member(Fietsberaad.OWNER);
        site.admit(bram, "Bram Jansen", owner);
        var address = URI.create(site.write(owner, TITLE, TEXT)).getPath();
        item = last(address);

        bram.open(site.address(), address);
        var link = bram.page().locator(".files a").first();
        file = last(link.getAttribute("href"));
        bram.page().waitForDownload(link::click).path();
    }

    @AfterAll
    static void theyLeave() {
        bram.close();
        owner.close();
    }

    @Test
    @DisplayName(
            "AUD-8.1 AUD-6.1 AUD-7.1 ITM-1.8 DOC-1.7 one read and one download are one event each, for each filter")
    void oneReadAndOneDownloadAreOneEventEach() {
        try (var auditor = new Auditor(stage)) {
            var page = auditor.ask("").browser().page();
            var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
            page.locator("#person").fill("Bram Jansen");
            page.locator("#action").selectOption("content.read");
            page.locator("#outcome").selectOption("success");
            page.locator("#type").selectOption("item");
            page.locator("#object").fill(item);
            page.locator("#from").fill(today.minusDays(1).toString());
            page.locator("#until").fill(today.plusDays(1).toString());
            page.locator("form[role=search] button").click();
            page.waitForLoadState();

            assertThat(auditor.told()).singleElement().asString().contains("Bram Jansen", "bericht gelezen", item);
            assertThat(page.url()).contains("action=content.read", "object=" + item);
            assertThat(page.locator("#action").inputValue()).isEqualTo("content.read");

            var download = "person=Bram+Jansen&action=file.download&outcome=success&object=" + file;
            assertThat(auditor.all(download)).singleElement().asString().contains("bestand gedownload", file);
            assertThat(auditor.all("object=" + item + "&until=" + today.minusDays(2)))
                    .isEmpty();
            assertThat(auditor.all("object=" + item + "&action=content.read&outcome=denied"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("AUD-2.3 AUD-6.4 an event says who, what, from where and on which ground, and how it is proved")
    void anEventSaysWhatMatters() {
        try (var auditor = new Auditor(stage)) {
            auditor.ask("event=" + UUID.randomUUID()).export(); // makes a checkpoint
            auditor.ask("person=Bram+Jansen&action=content.read&object=" + item);

            assertThat(auditor.told())
                    .singleElement()
                    .asString()
                    .contains("Op grond van", "group:", "Bewerking", "Spoor", "address", "127.0.0.1", "Chrome")
                    .contains("ongewijzigd sinds de gebeurtenis", "gedekt door een getekend controlepunt");
        }
    }

    @Test
    @DisplayName("AUD-2.4 a blog and a comment are found by what they are: who made it")
    void whatWasMadeIsNamed() {
        owner.open(site.address(), "/item/" + item);
        Fietsberaad.comment(owner.page(), "Wij rekenen het na.");
        var comment =
                owner.page().locator(".comments > li").last().getAttribute("id").substring("c-".length());

        try (var auditor = new Auditor(stage)) {
            for (String question : List.of("action=content.create&object=" + item, "object=" + comment)) {
                assertThat(auditor.all(question)).singleElement().asString().contains("Bea Beheerder");
            }
        }
    }

    @Test
    @DisplayName("AUD-2.4 DOC-1.7 an upload, the verdict of the scanner and a download are one event each")
    void oneEventForEachStepOfAFile() {
        try (var auditor = new Auditor(stage)) {
            assertThat(auditor.all("object=" + file))
                    .hasSize(3)
                    .anyMatch(event -> event.contains("file.upload"))
                    .anyMatch(event -> event.contains("file.scan.pass"))
                    .anyMatch(event -> event.contains("file.download"));

            int uploads = auditor.all("action=file.upload").size();
            site.write(owner, "Tweede aanbesteding", "Met weer een bijlage.");
            assertThat(auditor.all("action=file.upload")).hasSize(uploads + 1);
        }
    }

    @Test
    @DisplayName("AUD-6.5 within two minutes an event has its place and a signed checkpoint covers it")
    void anEventIsSoonCovered() {
        try (var auditor = new Auditor(stage)) {
            var mark = UUID.randomUUID().toString();
            auditor.ask("object=" + mark).ask("action=admin.log.read");
            var at = auditor.events().filter(new Locator.FilterOptions().setHasText(mark));
            var ref = Auditor.ref(at.first().textContent());
            for (int i = 0; i < SECONDS && !auditor.ask("event=" + ref).covered(); i++) {
                auditor.browser().page().waitForTimeout(1000);
            }

            assertThat(auditor.covered()).isTrue();
        }
    }

    @Test
    @DisplayName("AUD-6.3 neither the page nor the export has a title or a text in it")
    void thereIsNoContent() throws IOException {
        try (var auditor = new Auditor(stage)) {
            assertThat(auditor.all("object=" + item)).isNotEmpty().noneMatch(AuditIT::content);
            assertThat(auditor.all("object=" + file)).isNotEmpty().noneMatch(AuditIT::content);
            var export = unpacked(auditor.ask("").export());

            try (var files = Files.walk(export)) {
                assertThat(files.filter(Files::isRegularFile).map(AuditIT::letters))
                        .isNotEmpty()
                        .noneMatch(AuditIT::content);
            }
        }
    }

    @Test
    @DisplayName("AUD-7.2 SCR-1.1 SCR-1.2 SCR-1.3 the log is fit and walkable in both languages, and pages to and fro")
    void theLogIsFitAndPages() {
        try (var auditor = new Auditor(stage)) {
            auditor.ask("").askOften("event=" + UUID.randomUUID(), PAGE + 1);
            for (String language : List.of("nl", "en")) {
                auditor.speaks(language);
                auditor.ask("action=admin.log.read");
                assertThat(auditor.browser().page().locator("html").getAttribute("lang"))
                        .isEqualTo(language);
                auditor.events().first().locator("summary").click();
                auditor.browser().isFit("audit-" + language).isWalkable("audit-" + language);
            }
            var newest = auditor.ask("action=admin.log.read").refs();
            var older = auditor.older().refs();

            assertThat(newest).hasSize(PAGE).doesNotHaveDuplicates().doesNotContainAnyElementsOf(older);
            assertThat(older).isNotEmpty();
            assertThat(auditor.newer().refs()).isEqualTo(newest);
        }
    }

    @Test
    @DisplayName(
            "AUD-8.2 AUD-7.4 AUD-5.8 an export is whole by the page's key, and a changed byte is named by its record")
    void anExportIsWholeAndAChangedByteIsNamed() throws IOException, InterruptedException {
        try (var auditor = new Auditor(stage)) {
            var zip = auditor.ask("").export();
            var key = auditor.key();
            var whole = Verification.of(zip, key);
            var export = unpacked(zip);
            var records = Files.readAllLines(export.resolve("events.jsonl"));
            records.set(3, records.get(3).replace("\"outcome\":\"", "\"outcome\":\"x"));
            Files.writeString(export.resolve("events.jsonl"), String.join("\n", records) + "\n");
            var broken = Verification.of(export, key);

            assertThat(whole.answer()).startsWith("whole");
            assertThat(whole.exit()).isZero();
            assertThat(broken.answer()).startsWith("BROKEN").contains("at index 3");
            assertThat(broken.exit()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("AUD-6.2 each page of the log and each export is an event with the question that was asked")
    void readingTheLogIsRecorded() {
        try (var auditor = new Auditor(stage)) {
            var nothing = UUID.randomUUID().toString();
            assertThat(auditor.all("object=" + nothing)).isEmpty();
            auditor.export();

            for (String action : List.of("admin.log.read", "admin.log.export")) {
                assertThat(auditor.all("person=Ada+Auditor&action=" + action))
                        .filteredOn(event -> event.contains(nothing))
                        .as(action)
                        .hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("AUD-8.1 a command, a refusal and a failed sign-in are one event each")
    void eachLeavesOneEvent() {
        try (var auditor = new Auditor(stage);
                var visitor = Browser.visitor()) {
            int before = auditor.all("action=auth.login.fail").size();
            visitor.open(stage.origin(), "/signin/local");
            visitor.page().locator("[id='local:name:input']").fill("niemand@plein.example");
            visitor.page().locator("[id='local:password:input']").fill("geen idee");
            visitor.page().locator("main form input[type=submit]").click();
            visitor.page().waitForLoadState();
            assertThat(visitor.open(site.address(), "/item/" + item).status()).isEqualTo(404);

            assertThat(auditor.all("action=auth.login.fail")).hasSize(before + 1);
            assertThat(auditor.all("outcome=denied&object=" + item))
                    .singleElement()
                    .asString()
                    .contains("niet aangemeld");
            assertThat(auditor.all("action=group.join.request&person=Bram+Jansen"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("AUD-6.1 AUD-6.6 a member gets no log; the newest checkpoint is for everybody")
    void othersGetNoLog() {
        assertThat(bram.open(stage.origin(), "/audit").status()).isEqualTo(403);
        assertThat(bram.page().content()).doesNotContain("admin.log.read");
        try (var visitor = Browser.visitor()) {
            assertThat(visitor.open(stage.origin(), "/audit").page().content()).doesNotContain("admin.log.read");
            assertThat(visitor.open(stage.origin(), "/audit/checkpoint").status())
                    .isEqualTo(200);
            assertThat(visitor.page().locator("body").textContent())
                    .contains("— ")
                    .doesNotContain("Bram");
        }
    }

    private Path unpacked(Path zip) throws IOException {
        try (var in = Files.newInputStream(zip)) {
            return Unpacked.into(folder.resolve("export"), in);
        }
    }

    private static boolean content(String text) {
        return CONTENT.stream().anyMatch(text::contains);
    }

    private static String letters(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
