package nl.plein.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Schedule;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobRoundTest {

    private final JobRound round = new JobRound();
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<String> alive = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int claims;

    JobRoundTest() {
        round.executor = Given.fake(ManagedExecutorService.class, (self, called, arguments) -> {
            threads.add((Runnable) arguments[0]);
            return null;
        });
        round.ledger = new JobLedger() {
            @Override
            public Optional<JobTicket> claim() {
                claims++;
                return Optional.of(ticket("worker-" + claims));
            }

            @Override
            public void renew(String worker) {
                alive.add(worker);
            }
        };
        round.runner = new JobRunner() {
            @Override
            public void run(JobTicket ticket) {
                done.add(ticket.worker());
            }
        };
    }

    @Test
    @DisplayName("JOB-2.1 each second a server with room looks for work, and one without room does not")
    void eachSecondAServerLooksForWork() throws NoSuchMethodException {
        rounds(4);
        assertThat(claims).isEqualTo(2);

        threads.remove().run();
        rounds(1);

        assertThat(done).containsExactly("worker-1");
        assertThat(claims).isEqualTo(3);
        assertThat(JobRound.class.getMethod("round").getAnnotation(Schedule.class))
                .satisfies(each -> assertThat(List.of(each.hour(), each.minute(), each.second()))
                        .containsOnly("*"));
    }

    @Test
    @DisplayName("JOB-2.1 a server says that it is alive while it works, and is silent about what is done")
    void aServerSaysThatItIsAlive() {
        rounds(5);
        assertThat(alive).containsExactlyInAnyOrder("worker-1", "worker-2");

        threads.remove().run();
        threads.remove().run();
        alive.clear();
        rounds(5);

        assertThat(alive).doesNotContain("worker-1", "worker-2");
    }

    private void rounds(int number) {
        for (int i = 0; i < number; i++) {
            round.round();
        }
    }

    private static JobTicket ticket(String worker) {
        var order = new JobOrder("test", 7, null, UUID.randomUUID(), "Fietspaden", "{}", UUID.randomUUID());
        return new JobTicket(new JobId(UUID.randomUUID()), order, worker, 1);
    }
}
