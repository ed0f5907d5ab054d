package nl.plein.audit.verify;

import static nl.plein.audit.log.LogFixtures.anEmptyLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.LogFixtures;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

    private static final int RECORDS = 300;

    @TempDir
    static Path folder;

    private static LogFixtures log;
    private static Path zip;
    private static Path olderNote;

    @TempDir
    Path work;

    @BeforeAll
    static void record() throws IOException {
        log = anEmptyLog(folder.resolve("data"));
        for (int i = 0; i < 5; i++) {
            log.record(anEvent(i));
        }
        olderNote = Files.writeString(folder.resolve("older"), log.publish());
        for (int i = 5; i < RECORDS; i++) {
            log.record(anEvent(i));
        }
        zip = log.export(AuditFilter.ALL, folder.resolve("export.zip"));
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    @DisplayName("AUD-5.3 an untouched export is whole, as a zip and as a folder, in text and in JSON")
    void anUntouchedExportIsWhole() throws IOException {
        assertThat(verify(zip)).startsWith("0 ").contains("\"result\":\"whole\"", "\"records\":300");
        assertThat(verify(unpacked())).startsWith("0 ");
        assertThat(run("--key", log.key(), zip.toString())).startsWith("0 whole\n");
    }

    @Test
    @DisplayName("AUD-5.4 an untouched selection is whole")
    void anUntouchedSelectionIsWhole() {
        var filter = new AuditFilter(null, null, "file.download", null, null, null, null, null, null);

        var selection = log.export(filter, work.resolve("selection.zip"));

        assertThat(verify(selection)).startsWith("0 ").contains("\"scope\":\"selection\"", "\"records\":150");
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("AUD-5.3 a byte of a leaf changed", "leaf", 7, Tampering.on(7, l -> l.replace("web", "wed"))),
                tampering(
                        "AUD-5.3 two leaves swapped",
                        "sequence",
                        8,
                        Tampering.lines("events.jsonl", l -> Collections.swap(l, 8, 9))),
                tampering(
                        "AUD-5.3 the last leaf dropped",
                        "size",
                        299,
                        Tampering.lines("events.jsonl", l -> l.remove(299))),
                tampering(
                        "AUD-5.3 one inserted, the rest renumbered",
                        "leaf",
                        10,
                        Tampering.lines("events.jsonl", Tampering::insert)),
                tampering("AUD-5.1 the size in the checkpoint raised", "signature", -1, Tampering.note("300", "301")),
                tampering(
                        "AUD-5.1 the origin in the checkpoint changed",
                        "signature",
                        -1,
                        Tampering.note("audit/1\n", "audit/2\n")),
                tampering("AUD-5.1 no empty line in the checkpoint", "checkpoint", -1, Tampering.note("\n\n", "\n")),
                tampering(
                        "AUD-5.1 another key name in the signature line",
                        "signature",
                        -1,
                        Tampering.note("\u2014 plein", "\u2014 plain")),
                tampering(
                        "AUD-5.6 a detail edited",
                        "detail",
                        7,
                        Tampering.detail(7, l -> l.replace("file 7", "file 6"))),
                tampering("AUD-5.6 a detail under another record", "detail", 8, Tampering::moveDetail),
                tampering(
                        "AUD-5.6 a salt cut short",
                        "salt",
                        7,
                        Tampering.detail(7, l -> l.replaceAll("\"salt\":\"..", "\"salt\":\""))),
                tampering(
                        "AUD-5.6 a salt made longer",
                        "salt",
                        7,
                        Tampering.detail(7, l -> l.replace("\"salt\":\"", "\"salt\":\"00"))),
                tampering(
                        "AUD-5.2 a leaf that is not canonical",
                        "form",
                        7,
                        Tampering.on(7, l -> l.replace(",\"log\"", ", \"log\""))),
                tampering("AUD-5.3 an entry bundle changed", "entry", 0, Tampering.bytes("tile/entries/000")),
                tampering("AUD-5.3 a hash tile changed", "leaf", 0, Tampering.bytes("tile/0/000")),
                tampering(
                        "AUD-5.7 the table for people changed", "file events.csv", -1, Tampering.bytes("events.csv")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void whatWasDoneToItIsNamed(String requirement, String kind, int index, Tampering tampering) throws IOException {
        var export = unpacked();
        tampering.on(export);

        assertThat(verify(export))
                .startsWith("1 ")
                .contains("\"kind\":\"" + kind + "\"")
                .contains("\"index\":" + index + ",");
    }

    @Test
    @DisplayName("AUD-5.1 a signature by another key is none")
    void aSignatureByAnotherKeyIsNone() {
        try (var other = anEmptyLog(work.resolve("other"))) {
            assertThat(run("--key", other.key(), "--json", zip.toString()))
                    .startsWith("1 ")
                    .contains("\"signature\"");
        } finally {
            System.setProperty("plein.data", folder.resolve("data").toString());
        }
    }

    @Test
    @DisplayName("AUD-5.5 an older checkpoint of the same log is a beginning of it")
    void anOlderCheckpointIsABeginning() {
        assertThat(run("--key", log.key(), "--older", olderNote.toString(), zip.toString()))
                .startsWith("0 whole\n")
                .contains("a beginning of this tree");
    }

    @Test
    @DisplayName("AUD-5.5 going back to an older backup is seen by the checkpoint that was kept")
    void aRollbackIsSeen() throws IOException {
        var newer = Files.writeString(
                work.resolve("newer"), Files.readString(unpacked().resolve("checkpoint")));
        try (var restored = anEmptyLog(folder.resolve("data"))) {
            restored.record(anEvent(0));
            var export = restored.export(AuditFilter.ALL, work.resolve("restored.zip"));

            assertThat(run("--key", log.key(), "--older", newer.toString(), "--json", export.toString()))
                    .startsWith("1 ")
                    .contains("\"rollback\"");
        }
    }

    @Test
    @DisplayName("AUD-5.5 two logs of equal size under one key are two logs; another history shows in a longer one")
    void aSplitViewIsSeen() throws IOException {
        try (var twin = anEmptyLog(folder.resolve("data"))) {
            for (int i = 0; i < 5; i++) {
                twin.record(anEvent(i));
            }
            var equal = twin.export(AuditFilter.ALL, work.resolve("twin.zip"));
            assertThat(run("--key", log.key(), "--older", olderNote.toString(), "--json", equal.toString()))
                    .startsWith("1 ")
                    .contains("\"split view\"");

            twin.record(anEvent(6));
            var longer = twin.export(AuditFilter.ALL, work.resolve("longer.zip"));
            assertThat(run("--key", log.key(), "--older", olderNote.toString(), "--json", longer.toString()))
                    .startsWith("1 ")
                    .contains("\"history\"");
        }
    }

    @Test
    @DisplayName("AUD-5.6 an erased detail leaves the log whole, and is flagged when nothing explains it")
    void anErasedDetailIsFlagged() throws IOException {
        var export = unpacked();
        Tampering.lines("details.jsonl", all -> all.remove(7)).on(export);
        Files.delete(export.resolve("manifest.json"));
        Files.writeString(export.resolve("manifest.json"), "{\"files\":{}}");

        assertThat(verify(export)).startsWith("0 ").contains("\"detailErased\":1", "\"erasureUnexplained\":true");
    }

    @Test
    @DisplayName("AUD-5.8 a mistake in the call and an unreadable export end with 2")
    void aMistakeEndsWithTwo() throws IOException {
        assertThat(run("--json")).startsWith("2 ");
        assertThat(run("--key", "nonsense", zip.toString())).startsWith("2 ");
        assertThat(run("--key", log.key(), work.resolve("nothing").toString())).startsWith("2 ");
        assertThat(run(
                        "--key",
                        log.key(),
                        Files.writeString(work.resolve("torn.zip"), "PK").toString()))
                .startsWith("2 ");
    }

    static Entry anEvent(int i) {
        var action = i % 2 == 0 ? Action.FILE_DOWNLOAD : Action.CONTENT_READ;
        return Entry.success(action, new Target(ObjectType.FILE, new UUID(1, i)))
                .by(Actor.user(new UUID(2, i % 7), "J. de Vries"))
                .with("file", "file " + i);
    }

    private static Arguments tampering(String requirement, String kind, int index, Tampering tampering) {
        return Arguments.of(requirement, kind, index, tampering);
    }

    private Path unpacked() throws IOException {
        var export = Files.createDirectories(work.resolve("export" + System.nanoTime()));
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                var target = export.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
            }
        }
        return export;
    }

    private static String verify(Path export) {
        return run("--key", log.key(), "--json", export.toString());
    }

    private static String run(String... args) {
        var answer = new ByteArrayOutputStream();
        int code = Verifier.run(List.of(args), new PrintStream(answer, true, StandardCharsets.UTF_8));
        return code + " " + answer.toString(StandardCharsets.UTF_8);
    }
}
