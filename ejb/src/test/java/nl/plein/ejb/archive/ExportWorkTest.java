package nl.plein.ejb.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.archive.Appraisal;
import nl.plein.audit.archive.Description;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.HeldFile;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Known;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.Reference;
import nl.plein.audit.archive.Restriction;
import nl.plein.audit.archive.Span;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.job.JobProgress;
import nl.plein.ejb.job.JobStopped;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.archive.RecordHead;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.Kind;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWorkTest {

    private static final Long SITE = 3L;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final byte[] BYTES = "dag;aantal\n".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "4b1a1ae3bd8c2e0bd5e1be3fbe0f4de2a1a8aa6d4d1ab2b3a2ab0dbd4c5f8b2a";

    @TempDir
    Path data;

    private final List<Entry> events = new ArrayList<>();
    private final List<Known> facts = new ArrayList<>();
    private final ExportWork work = new ExportWork();
    private final JobTicket ticket = new JobTicket(
            new JobId(UUID.randomUUID()),
            new JobOrder(
                    ExportWork.KIND,
                    1,
                    SITE,
                    UUID.randomUUID(),
                    "Directeuren",
                    new Handover(true, "SHA-256", "Depot 3", "Beheer", "", "Archief", "NL-99", "e-depot", "").payload(),
                    UUID.randomUUID()),
            "worker",
            1);
    private boolean archivist = true;
    private String hash = sha256();

    @BeforeEach
    void anArchivistAsks() {
        System.setProperty("plein.data", data.toString());
        work.exports = new ExportFolder();
        work.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        work.reader = new OneFile();
        work.known = new KnownRecords() {
            @Override
            public List<Known> of(GroupId id) {
                return facts;
            }
        };
        work.trail = new AuditTrail() {
            @Override
            public void recordApart(Entry entry) {
                events.add(entry);
            }
        };
        work.me = new CurrentAccount() {
            @Override
            public boolean may(Right right, Place place) {
                return archivist && right == Right.ARCHIVE_EXPORT && SITE.equals(place.siteId());
            }
        };
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
    }

    @Test
    @DisplayName("ARC-2.3 ARC-2.5 a package is there whole, with its slip, and leaves its events")
    void aPackageIsThereWhole() throws IOException {
        var end = work.run(ticket, anyProgress());

        assertThat(end.state()).isEqualTo(JobState.DONE);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        end.result() + ".zip", end.result() + ".pakbon.xml", end.result() + ".pakbon.json");
        assertThat(Report.parse(end.report()).lines())
                .extracting(Report.Line::key)
                .contains("aantalBytes");
        assertThat(Report.parse(end.report()).lines())
                .extracting(Report.Line::value)
                .contains("Depot 3", "SHA-256");
        assertThat(events).extracting(Entry::action).containsExactly(Action.ARCHIVE_SIP_BUILD, Action.EXPORT_FINISH);
    }

    @Test
    @DisplayName("ARC-2.4 a file that is not as it was stops the export, is named, and nothing is left")
    void aChangedFileIsNamed() throws IOException {
        hash = HASH;

        var end = work.run(ticket, anyProgress());

        assertThat(end.message()).isEqualTo("archive.export.refused");
        assertThat(Report.parse(end.report()).lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("file.changed");
            assertThat(line.value()).startsWith("telling.csv");
        });
        assertThat(files()).isEmpty();
        assertThat(events).extracting(Entry::action).containsExactly(Action.EXPORT_FINISH);
    }

    @Test
    @DisplayName("ARC-2.16 what is kept and the package does not say stops the export, and is named")
    void whatIsKeptAndNotSaidStopsTheExport() throws IOException {
        facts.add(new Known(Provenance.identity("b1"), "event/eventType/begripLabel", "Bevriezing", 1));

        var end = work.run(ticket, anyProgress());

        assertThat(end.message()).isEqualTo("archive.export.refused");
        assertThat(Report.parse(end.report()).lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("MV20");
            assertThat(line.detail()).endsWith("Bevriezing");
        });
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("ARC-2.3 a full disk leaves nothing, and is said")
    void aFullDiskLeavesNothing() throws IOException {
        work.exports = new ExportFolder() {
            @Override
            public Path write(JobId job, String name, Contents contents) throws IOException {
                super.write(job, name, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                });
                return null;
            }
        };

        assertThat(work.run(ticket, anyProgress()).message()).isEqualTo("archive.export.disk");
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("ARC-2.3 what a killed server left is thrown away and made anew")
    void whatAKilledServerLeftIsMadeAnew() throws IOException {
        work.exports.begin(ticket.job());
        work.exports.write(ticket.job(), "half.zip", out -> out.write(1));

        var end = work.run(ticket, anyProgress());

        assertThat(files()).hasSize(3).contains(end.result() + ".zip");
    }

    @Test
    @DisplayName("ARC-2.6 whoever lost the right since asking gets nothing")
    void whoeverLostTheRightGetsNothing() throws IOException {
        archivist = false;

        assertThat(work.run(ticket, anyProgress()).message()).isEqualTo("archive.export.right");
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("ARC-2.3 stopped work leaves nothing after it is undone")
    void stoppedWorkLeavesNothing() throws IOException {
        JobProgress stopped = (step, done, total) -> {
            throw new JobStopped("worker");
        };

        assertThatThrownBy(() -> work.run(ticket, stopped)).isInstanceOf(JobStopped.class);
        work.undo(ticket);

        assertThat(files()).isEmpty();
    }

    private static JobProgress anyProgress() {
        return (step, done, total) -> assertThat(step).startsWith("archive.step.");
    }

    private List<String> files() throws IOException {
        var folder = data.resolve("exports").resolve(ticket.job().value().toString());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(BYTES));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Reads a group with one record, which is a file. */
    private final class OneFile extends RecordReader {

        @Override
        public GroupHoldings open(GroupId id, Handover handover) {
            var origin = new Holdings.Origin(Reference.named("provincie Gelderland"), "Delen", "Beheer", "", null);
            var holdings = new GroupHoldings(this, handover.sent(origin), about("a1", "Archief"), about("b1", "Groep"));
            holdings.add(new RecordHead(1, "c1", Kind.BLOG, "telling.csv"), List.of());
            return holdings;
        }

        @Override
        public Piece item(Holdings.Origin origin, long number, List<Document> documents) {
            HeldFile.Bytes bytes = () -> new ByteArrayInputStream(BYTES);
            var id = Provenance.identity("c1-bestand");
            return Piece.attached(
                    about("c1", "telling.csv"),
                    new HeldFile(id, "telling.csv", "text/csv", hash, NOW, HeldFile.Fitness.FIT, bytes),
                    List.of());
        }

        private Description about(String ref, String name) {
            return new Description(
                    Provenance.identity(ref),
                    name,
                    null,
                    List.of(),
                    List.of(),
                    Span.between(NOW, NOW),
                    "nl",
                    List.of(Happening.created(NOW, "provincie Gelderland")),
                    Appraisal.UNDECIDED,
                    Restriction.notAssessed(),
                    null);
        }
    }
}
