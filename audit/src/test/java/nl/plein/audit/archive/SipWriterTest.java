package nl.plein.audit.archive;

import static nl.plein.audit.archive.HoldingsFixtures.TEXT;
import static nl.plein.audit.archive.HoldingsFixtures.aGroup;
import static nl.plein.audit.archive.HoldingsFixtures.anAttachment;
import static nl.plein.audit.archive.HoldingsFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SipWriterTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("ARC-1.1 every object and every file has its sidecar in its place")
    void everyObjectAndEveryFileHasItsSidecar() throws IOException {
        var names = List.copyOf(unpacked(written(aGroup(), false)).keySet());

        assertThat(names)
                .startsWith(
                        "Archief-1111/Archief-1111.mdto.xml",
                        "Archief-1111/Groep-0f3c/Groep-0f3c.mdto.xml",
                        "Archief-1111/Groep-0f3c/Blog-a1b2/Blog-a1b2.mdto.xml",
                        "Archief-1111/Groep-0f3c/Blog-a1b2/blog-a1b2.pdf",
                        "Archief-1111/Groep-0f3c/Blog-a1b2/blog-a1b2.pdf.bestand.mdto.xml");
        assertThat(names).filteredOn(name -> !name.endsWith(".mdto.xml")).allSatisfy(name -> assertThat(names)
                .contains(name + ".bestand.mdto.xml"));
    }

    @Test
    @DisplayName("ARC-1.2 a file of odd characters gets a safe name and keeps its own in the metadata")
    void namesAreSafe() throws IOException {
        var files = unpacked(written(aGroup(), false));

        assertThat(files).containsKey("Archief-1111/Groep-0f3c/Bestand-b1c2/bestand-b1c2-Telling-fietsers-2026.csv");
        assertThat(text(files, "Archief-1111/Groep-0f3c/Bestand-b1c2/Bestand-b1c2.mdto.xml"))
                .contains("<naam>Télling fietsers (2026).csv</naam>");
    }

    @Test
    @DisplayName("ARC-1.3 an item is there as a document and as data, an attached file with its own bytes")
    void itemsAndFilesAreWhole() throws IOException {
        var files = unpacked(written(aGroup(), false));

        assertThat(text(files, "Archief-1111/Groep-0f3c/Blog-a1b2/blog-a1b2.pdf"))
                .startsWith("%PDF-1.");
        assertThat(text(files, "Archief-1111/Groep-0f3c/Blog-a1b2/blog-a1b2.pdf.bestand.mdto.xml"))
                .contains("fmt/476");
        assertThat(text(files, "Archief-1111/Groep-0f3c/Blog-a1b2/blog-a1b2.json"))
                .contains("Bram Jansen", "<p>Eerst</p>");
        assertThat(files.get("Archief-1111/Groep-0f3c/Bestand-b1c2/bestand-b1c2-Telling-fietsers-2026.csv"))
                .isEqualTo(TEXT);
    }

    @Test
    @DisplayName("ARC-1.5 two packages of the same state are equal, byte for byte")
    void twoPackagesOfTheSameStateAreEqual() throws IOException, InterruptedException {
        var first = written(aGroup(), true);
        Thread.sleep(1100);

        assertThat(written(aGroup(), true)).isEqualTo(first);
    }

    @Test
    @DisplayName("ARC-1.6 every file that is not as it should be is named, and nothing is written")
    void everyBadFileIsNamed() {
        var gone = file("weg.pdf", "00", HeldFile.Fitness.FIT, () -> {
            throw new FileNotFoundException("weg.pdf");
        });
        var changed = file("anders.txt", "00", HeldFile.Fitness.FIT, () -> new ByteArrayInputStream(TEXT));
        var unscanned = file("nieuw.txt", "00", HeldFile.Fitness.NOT_SCANNED, () -> new ByteArrayInputStream(TEXT));
        var infected = file("ziek.txt", "00", HeldFile.Fitness.QUARANTINED, () -> new ByteArrayInputStream(TEXT));
        var empty = file("leeg.txt", "00", HeldFile.Fitness.FIT, () -> new ByteArrayInputStream(new byte[0]));
        var group = new HoldingsFixtures.Sample(
                List.of(attached(gone), attached(changed), attached(unscanned), attached(infected), attached(empty)));
        var out = new ByteArrayOutputStream();

        var refused = catchThrowableOfType(
                PackageRefused.class, () -> new SipWriter(group, (phase, done, total) -> {}).write(out, false));

        assertThat(refused.findings())
                .extracting(Finding::rule)
                .containsExactly("file.missing", "file.changed", "file.unscanned", "file.quarantined", "file.empty");
        assertThat(refused.findings())
                .extracting(Finding::where)
                .first()
                .asString()
                .startsWith("weg.pdf");
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("ARC-1.6 a group without a single item makes no package")
    void anEmptyGroupMakesNoPackage() {
        var refused = catchThrowableOfType(
                PackageRefused.class, () -> written(new HoldingsFixtures.Sample(List.of()), false));

        assertThat(refused.findings()).extracting(Finding::rule).containsExactly("group.empty");
    }

    @Test
    @DisplayName(
            "ARC-1.12 the top of a package is part of the aggregation that the receiver named, and is judged right")
    void theTopIsPartOfTheReceiversAggregation() throws IOException {
        var group = aGroup().into(new Reference("Archief & werk", new Identity("NL-0001-99", "e-depot")));
        var zip = Files.write(folder.resolve("out.zip"), written(group, false));

        assertThat(text(unpacked(Files.readAllBytes(zip)), "Archief-1111/Archief-1111.mdto.xml"))
                .containsSubsequence(
                        "<isOnderdeelVan>",
                        "<verwijzingNaam>Archief &amp; werk<",
                        "<identificatieKenmerk>NL-0001-99<",
                        "<identificatieBron>e-depot<",
                        "<bevatOnderdeel>");
        try (var container = Container.zip(zip)) {
            assertThat(Judge.judge(container, Judge.Context.alone(Instant.parse("2026-11-21T12:00:00Z"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "ARC-1.12 ARC-1.7 the slip says place, remarks and the hash by {0}")
    @CsvSource({"SHA-512, 128", "SHA-384, 96", "SHA-256, 64", "SHA-224, 56"})
    void theSlipSaysWhatWasAgreed(String algorithm, int letters) throws IOException {
        var zip = Files.write(folder.resolve("out.zip"), written(aGroup(), false));
        var delivery = new Delivery("Depot 3", algorithm, "Deel 1 van 2");

        var slip =
                PackingSlip.of(zip, new PackingSlip.Sending("1", "Groep", Instant.EPOCH, aGroup().origin(), delivery));

        assertThat(slip.values())
                .containsEntry("locatieInDoelsysteem", "Depot 3")
                .containsEntry("hashAlgoritme", algorithm)
                .containsEntry("hashWaarde", Measure.hex(algorithm, Files.readAllBytes(zip)))
                .containsEntry("email", "archief@gelderland.example")
                .containsEntry("bijzonderheden", "Deel 1 van 2");
        assertThat(slip.hash()).hasSize(letters);
    }

    @Test
    @DisplayName("ARC-1.8 a bag lists every file twice and counts its bytes")
    void aBagListsEveryFile() throws IOException {
        var files = unpacked(written(aGroup(), true));
        var top = "Archief-1111-Groep-0f3c/";
        var payload = files.keySet().stream()
                .filter(name -> name.startsWith(top + "data/"))
                .toList();

        assertThat(text(files, top + "bagit.txt"))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text(files, top + "manifest-sha512.txt").lines()).hasSameSizeAs(payload);
        assertThat(text(files, top + "manifest-sha256.txt").lines()).hasSameSizeAs(payload);
        assertThat(text(files, top + "bag-info.txt"))
                .contains("Payload-Oxum: "
                        + payload.stream()
                                .mapToLong(name -> files.get(name).length)
                                .sum() + "." + payload.size());
    }

    static byte[] written(Holdings holdings, boolean bag) throws IOException {
        var out = new ByteArrayOutputStream();
        new SipWriter(holdings, (phase, done, total) -> {}).write(out, bag);
        return out.toByteArray();
    }

    static Map<String, byte[]> unpacked(byte[] container) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Piece attached(HeldFile file) {
        return HoldingsFixtures.withFile(anAttachment(file.identity().key(), file.name(), "text/plain", TEXT), file);
    }

    private static HeldFile file(String name, String sha256, HeldFile.Fitness fitness, HeldFile.Bytes bytes) {
        return new HeldFile(
                id("k" + Integer.toHexString(name.hashCode())),
                name,
                "text/plain",
                sha256,
                Instant.EPOCH,
                fitness,
                bytes);
    }
}
