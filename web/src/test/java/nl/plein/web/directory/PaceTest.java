package nl.plein.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    private final Pace pace = new Pace(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    @DisplayName("DIR-3.2 a key may be used sixty times a minute; another key has a count of its own")
    void sixtyTimesAMinute() {
        for (int i = 0; i < Pace.MOST; i++) {
            assertThat(pace.allows(1)).isTrue();
        }
        assertThat(pace.allows(1)).isFalse();
        assertThat(pace.allows(2)).isTrue();

        now = now.plusSeconds(60);
        assertThat(pace.allows(1)).isTrue();
    }
}
