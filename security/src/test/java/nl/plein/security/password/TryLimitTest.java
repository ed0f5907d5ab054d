package nl.plein.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.plein.persistence.session.Tries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TryLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void waiting(String requirement, TryLimit limit, long failures, Duration expected) {
        assertThat(limit.wait(new Tries(failures, NOON), NOON)).isEqualTo(expected);
    }

    static Stream<Arguments> waiting() {
        return Stream.of(
                Arguments.of("PWD-1.3 four wrong tries cost nothing", TryLimit.NAME_AND_ADDRESS, 4, seconds(0)),
                Arguments.of("PWD-1.3 the fifth makes the next wait", TryLimit.NAME_AND_ADDRESS, 5, seconds(2)),
                Arguments.of("PWD-1.3 the wait doubles", TryLimit.NAME_AND_ADDRESS, 8, seconds(16)),
                Arguments.of("PWD-1.3 and has an end", TryLimit.NAME_AND_ADDRESS, 5_000, seconds(900)),
                Arguments.of("PWD-1.3 an address has more tries", TryLimit.ADDRESS, 29, seconds(0)),
                Arguments.of("PWD-1.3 but not without end", TryLimit.ADDRESS, 300, seconds(300)),
                Arguments.of("PWD-1.3 a name alone waits a minute at most", TryLimit.NAME, 5_000, seconds(60)));
    }

    @Test
    @DisplayName("PWD-1.3 when the wait is over a try is welcome")
    void whenTheWaitIsOverATryIsWelcome() {
        var tries = new Tries(5, NOON);

        assertThat(TryLimit.NAME_AND_ADDRESS.wait(tries, NOON.plusSeconds(2))).isZero();
        assertThat(TryLimit.NAME_AND_ADDRESS.wait(new Tries(0, null), NOON)).isZero();
    }

    private static Duration seconds(long number) {
        return Duration.ofSeconds(number);
    }
}
