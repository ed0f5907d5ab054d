package nl.plein.ejb.archive;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Actor;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.session.Wired;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSweepTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path data;

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();
    private JobId job;

    @BeforeEach
    void anExportIsMade() throws Exception {
        System.setProperty("plein.data", data.toString());
        job = database.inTransaction(em -> {
            var arie = new Account("Arie", "arie@example.org", null, NOW);
            em.persist(arie);
            em.flush();
            var jobs = Wired.repository(new JobRepository(), em);
            var order =
                    new JobOrder(ExportWork.KIND, arie.id(), null, UUID.randomUUID(), "Werving", "", UUID.randomUUID());
            var made = jobs.add(order, NOW).jobId();
            em.flush();
            jobs.claim(made.value().toString(), "worker", NOW, NOW.plusSeconds(30));
            jobs.end("worker", JobEnd.done("archive.export.done", "report", "pakket"), NOW);
            return made;
        });
        var exports = new ExportFolder();
        exports.begin(job);
        exports.publish(exports.write(job, "pakket.zip", out -> out.write(1)));
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
        System.clearProperty("plein.archive.export.days");
        database.close();
    }

    @Test
    @DisplayName("ARC-2.11 an export stays for its term and is removed after it, once, with one event of the system")
    void anExportIsRemovedAfterItsTerm() {
        sweepAfter(Duration.ofDays(30));
        assertThat(made()).exists();

        sweepAfter(Duration.ofDays(30).plusSeconds(1));
        sweepAfter(Duration.ofDays(31));

        assertThat(made()).doesNotExist();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.EXPORT_REMOVE);
            assertThat(event.actor()).isEqualTo(Actor.SYSTEM);
            assertThat(event.target().ref()).isEqualTo(job.value());
            assertThat(event.ground()).isEqualTo("plein.archive.export.days");
        });
        database.doing(em -> {
            var left = Wired.repository(new JobRepository(), em).get(job);
            assertThat(left.result()).isNull();
            assertThat(left.row().state()).isEqualTo(JobState.DONE);
            assertThat(left.row().message()).isEqualTo("archive.export.removed");
        });
    }

    @Test
    @DisplayName("ARC-2.11 the term is a setting")
    void theTermIsASetting() {
        System.setProperty("plein.archive.export.days", "2");

        sweepAfter(Duration.ofDays(2).plusSeconds(1));

        assertThat(Files.exists(made())).isFalse();
    }

    private Path made() {
        return new ExportFolder().file(job, "pakket.zip");
    }

    private void sweepAfter(Duration time) {
        database.doing(em -> {
            var terms = new ExportTerm();
            terms.jobs = Wired.repository(new JobRepository(), em);
            terms.exports = new ExportFolder();
            terms.clock = Clock.fixed(NOW.plus(time), ZoneOffset.UTC);
            terms.trail = new AuditTrail() {
                @Override
                public void record(Entry entry) {
                    events.add(entry);
                }
            };
            var sweep = new ExportSweep();
            sweep.terms = terms;
            sweep.sweep();
        });
    }
}
