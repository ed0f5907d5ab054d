package nl.plein.ejb.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.plein.persistence.people.Rhythm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTimesTest {

    @ParameterizedTest(name = "NWS-2.2 {0} after {1} is {2}")
    @CsvSource({
        "DAILY, 2026-11-21T05:59:59Z, 2026-11-21T06:00:00Z",
        "DAILY, 2026-11-21T06:00:00Z, 2026-11-22T06:00:00Z",
        "DAILY, 2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "DAILY, 2026-10-24T12:00:00Z, 2026-10-25T06:00:00Z",
        "WEEKLY, 2026-11-21T12:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T06:00:00Z, 2026-11-30T06:00:00Z",
        "AT_ONCE, 2026-11-21T12:00:00Z, 2026-11-21T12:15:00Z"
    })
    void mailComesAtItsMoment(Rhythm rhythm, Instant now, Instant next) {
        assertThat(NewsTimes.next(rhythm, now)).isEqualTo(next);
    }

    @Test
    @DisplayName("NWS-2.2 who chooses at once hears of what was published until then, and never has no moment")
    void atOnceBeginsAtOnce() {
        var now = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(NewsTimes.first(Rhythm.AT_ONCE, now)).isEqualTo(now.plus(NewsTimes.SETTLED));
        assertThat(NewsTimes.first(Rhythm.DAILY, now)).isEqualTo(NewsTimes.next(Rhythm.DAILY, now));
        assertThatThrownBy(() -> NewsTimes.next(Rhythm.NEVER, now)).isInstanceOf(IllegalArgumentException.class);
    }
}
