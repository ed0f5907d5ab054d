package nl.plein.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimesBeanTest {

    private final TimesBean times = new TimesBean();

    @BeforeEach
    void setUp() throws IOException {
        var words = Path.of("src/main/resources/nl/plein/web/text/shared_nl.properties");
        Texts.load(List.of(words.toUri().toURL()));
        times.request = Exchange.get("/").request();
        times.clock = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);
    }

    @Test
    @DisplayName("TXT-1.5 near times are today and yesterday by the Dutch clock, others a date")
    void nearTimesHaveNames() {
        assertThat(times.near(Instant.parse("2026-11-21T23:05:00Z"))).isEqualTo("vandaag 00:05");
        assertThat(times.near(Instant.parse("2026-11-21T20:15:00Z"))).isEqualTo("gisteren 21:15");
        assertThat(times.near(Instant.parse("2026-07-03T20:15:00Z"))).isEqualTo("3 juli 2026");
        assertThat(times.full(Instant.parse("2026-07-03T20:15:00Z"))).isEqualTo("vrijdag 3 juli 2026 om 22:15");
        assertThat(times.exact(Instant.parse("2026-07-03T20:15:00.123Z"))).isEqualTo("2026-07-03T20:15:00Z");
    }
}
