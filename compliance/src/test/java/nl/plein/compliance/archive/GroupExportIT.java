package nl.plein.compliance.archive;

import static nl.plein.compliance.pages.Fietsberaad.FILE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Locator;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.plein.audit.archive.Container;
import nl.plein.audit.archive.Judge;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Fietsberaad;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed group with a blog of two versions, a file and a comment goes to the archive. */
class GroupExportIT {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final String TITLE = "Afspraken over de brug";

    private static Stage stage;
    private static Fietsberaad site;
    private static Browser owner;
    private static URI item;

    @TempDir
    Path folder;

    @BeforeAll
    static void theOwnerWrites() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
        owner = site.member(Fietsberaad.OWNER);
        var page = owner.page();
        item = URI.create(site.write(owner, TITLE, "De eerste lezing is abrikoos."));
        page.navigate(item + "/edit");
        Fietsberaad.type(page, "De tweede lezing is bosbes.");
        Fietsberaad.save(page);
        page.navigate(item.toString());
        Fietsberaad.comment(page, "Daarop volgt citroen.");
    }

    @AfterAll
    static void theOwnerLeaves() {
        owner.close();
    }

    @ParameterizedTest(name = "ARC-3.3 ARC-2.12 ARC-1.3 ARC-1.8 ITM-1.6 as a bag: {0}")
    @ValueSource(booleans = {false, true})
    void thePackageHoldsEverything(boolean bag) throws IOException {
        var zip = exported(bag);
        try (var container = Container.zip(zip);
                var in = Files.newInputStream(zip)) {
            assertThat(Judge.judge(container, Judge.Context.alone(Instant.now())))
                    .isEmpty();
            Unpacked.into(folder, in);
        }
        assertThat(hashes("trac.*\\.txt")).isNotEmpty().containsOnly(hash(FILE_TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(texts("blog-.*\\.json"))
                .filteredOn(text -> text.contains(TITLE))
                .singleElement()
                .asString()
                .contains("abrikoos", "bosbes", "citroen", hash(FILE_TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.exists(top().resolve("bagit.txt"))).isEqualTo(bag);
        if (bag) {
            assertThatCode(this::verifyBag).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName(
            "ARC-2.2 ARC-2.1 who is no archivist cannot ask for an export; the archivist sees figures, not content")
    void onlyTheArchivistAsks() {
        try (var archivist = archivist()) {
            group(archivist);
            assertThat(archivist.page().locator("main").textContent())
                    .contains(Fietsberaad.GROUP)
                    .doesNotContain(TITLE, "abrikoos", "citroen", Fietsberaad.FILE);

            var address = URI.create(archivist.page().url()).getPath();
            assertThat(owner.open(stage.origin(), address).status()).isEqualTo(403);
            assertThat(owner.page().locator("[id='export:go']").count()).isZero();
        }
    }

    @Test
    @DisplayName("ARC-2.7 ARC-2.8 ARC-1.11 the metadata of an item are there for who may read it, and for nobody else")
    void metadataAreThereForReaders() {
        try (var outsider = site.member("daan");
                var visitor = Browser.visitor()) {
            owner.open(site.address(), item.getPath());
            var mine = metadata(owner);

            assertThat(mine.get(0)).isEqualTo("200");
            assertThatCode(() -> validate(mine.get(1))).doesNotThrowAnyException();
            assertThat(mine.get(1))
                    .contains(TITLE, "Provincie Gelderland", "NietBeoordeeld")
                    .doesNotContain("Bea Beheerder");
            for (Browser other : List.of(outsider, visitor)) {
                other.open(site.address(), "/");
                assertThat(metadata(other).get(0)).isEqualTo("404");
                assertThat(metadata(other).get(1)).doesNotContain(TITLE);
            }
        }
    }

    private Path exported(boolean bag) {
        try (var archivist = archivist()) {
            group(archivist);
            var page = archivist.page();
            page.locator("[id='export:bag:input']").setChecked(bag);
            page.locator("main form input[type=submit]").click();
            page.waitForURL("**/archive/job/**");
            var link = page.locator("a[href$='/container']");
            link.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator(".pairs").innerText())
                    .containsPattern("Omvang\\s+[\\d,.]+ [kM]B")
                    .doesNotContainPattern("\\d\\dT\\d\\d");
            var kept = folder.resolveSibling(folder.getFileName() + ".zip");
            page.waitForDownload(link::click).saveAs(kept);
            kept.toFile().deleteOnExit();
            return kept;
        }
    }

    private static Browser archivist() {
        return Browser.visitor().signIn(stage, stage.account("archivaris@plein.example"));
    }

    private static void group(Browser archivist) {
        var page = archivist.open(stage.origin(), "/archive").page();
        page.locator(".items a:has-text('" + Fietsberaad.GROUP + "')").click();
        page.locator("main form input[type=submit]").waitFor();
    }

    /** Asked from within the page, because to a browser this address is a download: status and text. */
    @SuppressWarnings("unchecked") // the script gives a list of texts
    private static List<String> metadata(Browser browser) {
        return (List<String>) browser.page()
                .evaluate(
                        "async path => { const answer = await fetch(path);"
                                + " return ['' + answer.status, await answer.text()]; }",
                        item.getPath() + "/mdto.xml");
    }

    private static void validate(String xml) throws Exception {
        var schema = Judge.class.getResource("MDTO-XML1.0.1.xsd");
        SchemaFactory.newDefaultInstance()
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private void verifyBag() throws Exception {
        try (var verifier = new BagVerifier()) {
            var read = new BagReader().read(top());
            verifier.isComplete(read, false);
            verifier.isValid(read, false);
        }
    }

    private Path top() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private List<String> texts(String name) throws IOException {
        return files(name).stream()
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> hashes(String name) throws IOException {
        return files(name).stream().map(file -> hash(bytes(file))).toList();
    }

    private List<Path> files(String name) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(".*" + name))
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
