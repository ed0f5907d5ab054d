package nl.plein.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hashes = new PasswordHash();

    @Test
    @DisplayName("PWD-1.1 a password is kept as Argon2id with its own salt and 46 MiB")
    void aPasswordIsKeptAsArgon2id() {
        var one = hashes.of("een twee drie".toCharArray());
        var other = hashes.of("een twee drie".toCharArray());

        assertThat(one).contains("$argon2id$v=19$").contains("m=47104").isNotEqualTo(other);
        assertThat(one.length()).isLessThan(255);
        assertThat(hashes.matches("een twee drie".toCharArray(), one)).isTrue();
        assertThat(hashes.matches("een twee vier".toCharArray(), one)).isFalse();
    }

    @Test
    @DisplayName("PWD-1.2 an unknown name takes as long as a wrong password")
    void anUnknownNameTakesAsLong() {
        var hash = hashes.of("geheim".toCharArray());
        hashes.matches("fout".toCharArray(), null);

        var wrong = median(() -> hashes.matches("fout".toCharArray(), hash));
        var unknown = median(() -> hashes.matches("fout".toCharArray(), null));

        assertThat(hashes.matches("geheim".toCharArray(), null)).isFalse();
        assertThat(wrong).as("nanoseconds in this thread").isGreaterThan(1_000_000);
        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    @Test
    @DisplayName("PWD-1.4 of six tries at the same moment two are computed at a time, and all come through")
    void twoAtATime() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(6);

        var tries = threads.invokeAll(Collections.nCopies(
                6,
                () -> hashes.inTurn(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(20_000_000);
                    return now.getAndDecrement();
                })));
        for (var one : tries) {
            one.get();
        }
        threads.shutdown();

        assertThat(most).hasValue(2);
    }

    /** Time of the processor for this thread: what else the machine does counts for neither. */
    private static long median(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        var times = new long[7];
        for (int i = 0; i < times.length; i++) {
            var start = thread.getCurrentThreadCpuTime();
            work.run();
            times[i] = thread.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
