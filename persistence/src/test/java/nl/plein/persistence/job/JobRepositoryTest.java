package nl.plein.persistence.job;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Instant LEASE = NOW.plus(Duration.ofSeconds(30));
    private static final UUID SUBJECT = UUID.fromString("0f3c0000-0000-4000-8000-000000000001");

    private final Database database = anEmptyDatabase();
    private long account;
    private JobId job;
    private String ref;

    @BeforeEach
    void somebodyAskedForAJob() {
        database.doing(em -> {
            var person = new Account("Anna", "anna@example.org", null, NOW);
            em.persist(person);
            account = person.id();
            var order = new JobOrder("test", account, null, SUBJECT, "Fietspaden", "{}", UUID.randomUUID());
            job = jobs(em).add(order, NOW).jobId();
            ref = job.value().toString();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("JOB-1.1 a job is there when the change that asked for it is, and not when that was taken back")
    void aJobIsThereWhenItsChangeIs() {
        var order = new JobOrder("test", account, null, SUBJECT, "Fietspaden", "{}", UUID.randomUUID());

        assertThatThrownBy(() -> database.doing(em -> {
                    jobs(em).add(order, NOW);
                    em.flush();
                    throw new IllegalStateException("the change broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        database.doing(em -> assertThat(jobs(em).of(account, 10)).hasSize(1));
    }

    @Test
    @DisplayName("JOB-1.2 one of two workers gets a job")
    void oneOfTwoWorkersGetsAJob() {
        database.doing(em -> {
            assertThat(jobs(em).free(NOW, 5)).containsExactly(ref);
            assertThat(jobs(em).claim(ref, "one", NOW, LEASE)).isTrue();
            assertThat(jobs(em).claim(ref, "two", NOW, LEASE)).isFalse();
            assertThat(jobs(em).free(NOW, 5)).isEmpty();
        });
    }

    @Test
    @DisplayName("JOB-1.3 a silent worker loses its job to the next one and can no longer end it")
    void aSilentWorkerLosesItsJob() {
        var later = LEASE.plusSeconds(1);
        database.doing(em -> jobs(em).claim(ref, "one", NOW, LEASE));

        database.doing(em -> {
            assertThat(jobs(em).claim(ref, "two", later, later.plusSeconds(30))).isTrue();
            assertThat(jobs(em).renew("one", later)).isFalse();
            assertThat(jobs(em).reach("one", "step", 1, 2)).isFalse();
            assertThat(jobs(em).end("one", JobEnd.done("done", null, "x.zip"), later))
                    .isFalse();
        });
        database.doing(em -> {
            assertThat(jobs(em).get(job).attempts()).isEqualTo(2);
            assertThat(jobs(em).get(job).state()).isEqualTo(JobState.RUNNING);
        });
    }

    @Test
    @DisplayName("JOB-1.4 the person who asked can stop it, another cannot, and its worker hears it")
    void thePersonWhoAskedCanStopIt() {
        database.doing(em -> {
            jobs(em).claim(ref, "one", NOW, LEASE);
            assertThat(jobs(em).cancel(job, account + 1, NOW)).isFalse();
            assertThat(jobs(em).cancel(job, account, NOW)).isTrue();
            assertThat(jobs(em).cancel(job, account, NOW)).isFalse();
            assertThat(jobs(em).reach("one", "step", 1, 2)).isFalse();
        });
        database.doing(em ->
                assertThat(jobs(em).of(account, 10)).extracting(JobRow::state).containsExactly(JobState.CANCELLED));
    }

    @Test
    @DisplayName("JOB-1.4 progress and end of a job can be read")
    void progressAndEndCanBeRead() {
        database.doing(em -> {
            jobs(em).claim(ref, "one", NOW, LEASE);
            assertThat(jobs(em).reach("one", "archive.step.write", 3, 4)).isTrue();
        });
        database.doing(em -> {
            var row = jobs(em).of(account, 10).get(0);
            assertThat(row.percent()).isEqualTo(75);
            assertThat(row.step()).isEqualTo("archive.step.write");
            assertThat(jobs(em).end("one", JobEnd.done("archive.job.done", "{}", "x.zip"), NOW))
                    .isTrue();
        });
        database.doing(em -> {
            assertThat(jobs(em).get(job).state()).isEqualTo(JobState.DONE);
            assertThat(jobs(em).get(job).result()).isEqualTo("x.zip");
            assertThat(jobs(em).get(job).report()).isEqualTo("{}");
        });
    }

    private static JobRepository jobs(EntityManager em) {
        var jobs = new JobRepository();
        jobs.em = em;
        return jobs;
    }
}
