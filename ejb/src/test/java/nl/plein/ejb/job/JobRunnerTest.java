package nl.plein.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.job.JobEnd;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobState;
import nl.plein.security.CurrentAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    private static final long ANNA = 7;
    private static final UUID CLICK = UUID.fromString("0f3c0000-0000-4000-8000-000000000002");

    private final JobRunner runner = new JobRunner();
    private final List<String> story = new ArrayList<>();
    private final List<JobEnd> ends = new ArrayList<>();
    private final List<Entry> events = new ArrayList<>();
    private boolean breaks;

    JobRunnerTest() {
        runner.origin = new Origin();
        runner.trail = new Listed();
        runner.me = new CurrentAccount() {
            @Override
            public void become(long account) {
                story.add("becomes " + account);
            }
        };
        runner.requests = Given.only(Given.fake(RequestContextController.class, (self, called, arguments) -> {
            story.add(called.getName());
            return "activate".equals(called.getName()) ? Boolean.TRUE : null;
        }));
        runner.ledger = new JobLedger() {
            @Override
            public boolean end(String worker, JobEnd end) {
                ends.add(end);
                return true;
            }
        };
        runner.works = Given.only(new JobWork() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public JobEnd run(JobTicket ticket, JobProgress progress) {
                story.add("works in " + runner.origin.operation());
                breakWhenAsked();
                return JobEnd.done("done", null, null);
            }

            @Override
            public void undo(JobTicket ticket) {
                story.add("undone");
            }
        });
    }

    private void breakWhenAsked() {
        if (breaks) {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    @DisplayName("JOB-2.2 a job runs as who asked for it, in the operation that asked, in a request of its own")
    void aJobRunsAsWhoAskedForIt() {
        runner.run(ticket(1));

        assertThat(story).containsExactly("activate", "becomes 7", "works in " + CLICK, "deactivate");
        assertThat(ends).extracting(JobEnd::state).containsExactly(JobState.DONE);
    }

    @Test
    @DisplayName("JOB-2.2 JOB-2.5 a job that breaks ends as failed with one event, and what it made is thrown away")
    void aJobThatBreaks() {
        breaks = true;

        runner.run(ticket(1));

        assertThat(story).contains("undone").endsWith("deactivate");
        assertThat(ends).extracting(JobEnd::message).containsExactly("job.broken");
        assertThat(events).extracting(Entry::action).containsExactly(Action.ADMIN_JOB_RUN);
    }

    @Test
    @DisplayName("JOB-2.3 JOB-2.5 a job that was begun three times without an end is tried no fourth time, and says so")
    void aJobIsGivenUp() {
        runner.run(ticket(3));
        assertThat(story).contains("works in " + CLICK);
        story.clear();

        runner.run(ticket(4));

        assertThat(story).doesNotContain("works in " + CLICK);
        assertThat(ends).extracting(JobEnd::message).containsExactly("done", "job.gaveup");
        assertThat(events).extracting(Entry::reason).containsExactly("job.gaveup");
    }

    private static JobTicket ticket(int attempts) {
        var order = new JobOrder("test", ANNA, null, UUID.randomUUID(), "Fietspaden", "{}", CLICK);
        return new JobTicket(new JobId(UUID.randomUUID()), order, "worker", attempts);
    }

    private final class Listed extends AuditTrail {

        @Override
        public void recordApart(Entry entry) {
            events.add(entry);
        }
    }
}
