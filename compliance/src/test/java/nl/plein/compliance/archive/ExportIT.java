package nl.plein.compliance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.plein.audit.archive.Container;
import nl.plein.audit.archive.Judge;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExportIT {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final String CONTAINER = "a[href$='/container']";

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
    }

    @Test
    @DisplayName("ARC-3.2 ARC-2.1 JOB-2.4 the archivist exports a group and gets a faultless package, twice the same")
    void theArchivistExportsAGroup() throws IOException {
        try (var archivist = Browser.visitor().signIn(stage, account("archivist"))) {
            var first = exported(archivist, "archive");
            var second = exported(archivist, null);

            try (var container = Container.zip(first)) {
                assertThat(Judge.judge(container, Judge.Context.alone(Instant.now())))
                        .isEmpty();
            }
            assertThat(Files.mismatch(first, second)).isEqualTo(-1L);
            archivist.open(stage.origin(), "/jobs").isFit("job-list").isWalkable("job-list");
        }
    }

    @Test
    @DisplayName("ARC-2.6 somebody who is no archivist gets no list and no package")
    void othersGetNothing() throws IOException {
        try (var archivist = Browser.visitor().signIn(stage, account("archivist"));
                var auditor = Browser.visitor().signIn(stage, account("auditor"))) {
            exported(archivist, null);
            var address = archivist.page().locator(CONTAINER).getAttribute("href");

            assertThat(auditor.open(stage.origin(), "/archive").status()).isEqualTo(403);
            assertThat(auditor.open(stage.origin(), address).status()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("JOB-2.4 the archivist exports a group without script")
    void theArchivistExportsWithoutScript() {
        try (var archivist = Browser.visitorWithoutScript().signIn(stage, account("archivist"))) {
            start(archivist.open(stage.origin(), "/archive").page(), null);
            var page = archivist.page();
            for (int i = 0; i < 60 && page.locator(CONTAINER).count() == 0; i++) {
                page.waitForTimeout(1000);
                page.reload();
            }

            assertThat(page.locator(CONTAINER).count()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("ARC-2.9 ARC-2.1 a hidden group is exported by who is no member, seeing its name and not its texts")
    void aHiddenGroupIsExported() throws IOException {
        var site = stage.site("fietsberaad");
        try (var owner = Visit.of(stage, stage.account("beheerder@plein.example"), site);
                var archivist = Browser.visitor().signIn(stage, account("archivist"))) {
            var group = owner.send(
                            "/groups/start",
                            "start",
                            Map.of("name:input", "Zwijgzaam", "purpose:input", "Werving", "kind:input", "HIDDEN"))
                    .ref();
            owner.write(
                    group, Map.of("title:input", "Kandidaten", "text:input", "Kobaltblauw", "level:input", "GROUP"));

            var page = archivist.open(stage.origin(), "/archive/group/" + group).page();
            assertThat(page.locator("main").textContent())
                    .contains("Zwijgzaam", "Verborgen groep", "1 stuk")
                    .doesNotContain("Kandidaten", "Kobaltblauw");
            page.locator("main input[type=submit]").click();
            var link = page.locator(CONTAINER);
            link.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
            try (var container = Container.zip(page.waitForDownload(link::click).path())) {
                assertThat(Judge.judge(container, Judge.Context.alone(Instant.now())))
                        .isEmpty();
            }
            assertThat(archivist.open(site, "/group/" + group).status()).isEqualTo(404);
            assertThat(events(group)).contains("group.read", "export.start");
        }
    }

    @Test
    @DisplayName("ARC-2.4 JOB-2.5 the page of an export that a missing file stopped names file, number and remedy")
    void aMissingFileStopsTheExport() throws IOException {
        var bytes = ("telling " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        try (var owner = Visit.of(stage, stage.account("beheerder@plein.example"), stage.site("fietsberaad"));
                var archivist = Browser.visitor().signIn(stage, account("archivist"))) {
            var draft = Map.of("name:input", "Zoekgeraakt", "purpose:input", "Tellingen", "kind:input", "CLOSED");
            var group = owner.send("/groups/start", "start", draft).ref();
            var document = Visit.uploaded(owner.upload(group, "telling.csv", "text/csv", bytes));
            owner.write(
                    group,
                    Map.of(
                            "title:input",
                            "Telling",
                            "text:input",
                            "Zie de bijlage.",
                            "level:input",
                            "GROUP",
                            "document",
                            document));
            await("the file was scanned")
                    .pollInSameThread()
                    .until(() -> owner.get("/document/" + document).status() == 200);
            Files.delete(stored(bytes));

            var page = archivist.open(stage.origin(), "/archive/group/" + group).page();
            page.locator("main input[type=submit]").click();
            page.locator("#wrong").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator("main").textContent())
                    .contains("Niet gelukt", "Er is geen pakket gemaakt, want er zou iets aan ontbreken")
                    .contains("telling.csv", "staat niet meer in de opslag", "Meld het de beheerder")
                    .contains("Nummer van de taak: " + page.url().replaceFirst(".*/", ""), "Probeer het opnieuw");
            assertThat(page.locator(CONTAINER).count()).isZero();
            archivist.isFit("archive-stopped");
            var told =
                    archivist.open(stage.origin(), "/archive/job/" + page.url().replaceFirst(".*/", "") + "?lang=en");
            assertThat(told.page().locator("main").textContent())
                    .contains("No package was made, because something would be missing")
                    .contains("telling.csv", "the file is no longer in the store", "Tell the administrator");
        }
    }

    @Test
    @DisplayName("ARC-2.17 ARC-1.12 what was agreed with the receiver is in the package and the slip, and there again")
    void whatWasAgreedIsInThePackage() throws IOException {
        try (var owner = Visit.of(stage, stage.account("beheerder@plein.example"), stage.site("fietsberaad"));
                var archivist = Browser.visitor().signIn(stage, account("archivist"))) {
            var draft = Map.of("name:input", "Overdracht", "purpose:input", "Tellingen", "kind:input", "CLOSED");
            var group = owner.send("/groups/start", "start", draft).ref();
            owner.write(group, Map.of("title:input", "Een", "text:input", "Tekst", "level:input", "GROUP"));
            var page = archivist.open(stage.origin(), "/archive/group/" + group).page();
            page.locator("[id='export:place:input']").fill("Depot 3");
            page.locator("[id='export:algorithm:input']").selectOption("SHA-256");
            page.locator("[id='export:mail:input']").fill("archief@gelderland.example");
            page.locator("[id='export:aggregation:input']").fill("Fonds");
            page.locator("main input[type=submit]").click();
            assertThat(archivist
                            .page()
                            .locator("main, [role=alert]")
                            .allTextContents()
                            .toString())
                    .contains("alle drie in");
            page.locator("[id='export:aggregationKey:input']").fill("NL-0001-99");
            page.locator("[id='export:aggregationSource:input']").fill("e-depot");
            page.locator("main input[type=submit]").click();
            var link = page.locator(CONTAINER);
            link.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));

            assertThat(page.locator(".pairs").innerText()).contains("Depot 3", "SHA-256", "archief@gelderland.example");
            var kept = page.waitForDownload(link::click).path();
            try (var zip = new ZipFile(kept.toFile())) {
                var top = zip.stream()
                        .filter(entry -> entry.getName().matches("[^/]+/[^/]+\\.mdto\\.xml"))
                        .findFirst()
                        .orElseThrow();
                assertThat(new String(zip.getInputStream(top).readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<isOnderdeelVan>", "NL-0001-99");
            }
            archivist.open(stage.origin(), "/archive/group/" + group);
            assertThat(archivist.page().locator("[id='export:place:input']").inputValue())
                    .isEqualTo("Depot 3");
        }
    }

    /** Where the bytes of a file lie, by their hash. */
    private static Path stored(byte[] bytes) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return stage.folder()
                    .resolve("data/files")
                    .resolve(hash.substring(0, 2))
                    .resolve(hash.substring(2, 4))
                    .resolve(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String events(String group) {
        try (var auditor = Visit.of(stage, account("auditor"), stage.origin())) {
            return auditor.get("/audit?person=Arie+Archivaris&object=" + group).body();
        }
    }

    /** Exports the first group; each page on the way is held to the rules of pages when a name is given. */
    private static Path exported(Browser archivist, String name) {
        archivist.open(stage.origin(), "/archive");
        fit(archivist, name, "-list");
        start(archivist.page(), () -> fit(archivist, name, "-group"));
        var link = archivist.page().locator(CONTAINER);
        link.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        fit(archivist, name, "-job");
        return archivist.page().waitForDownload(link::click).path();
    }

    private static void start(Page page, Runnable between) {
        page.locator(".items a").first().click();
        page.locator("input[type=submit]").waitFor();
        if (between != null) {
            between.run();
        }
        page.locator("input[type=submit]").click();
        page.waitForURL("**/archive/job/**");
    }

    private static void fit(Browser browser, String name, String part) {
        if (name != null) {
            browser.isFit(name + part).isWalkable(name + part);
        }
    }

    private static StageAccount account(String role) {
        return stage.accounts().stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow();
    }
}
