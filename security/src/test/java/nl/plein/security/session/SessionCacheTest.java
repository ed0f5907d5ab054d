package nl.plein.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.plein.persistence.session.SessionKind;
import nl.plein.persistence.session.SessionRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionCacheTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final SessionCache cache = new SessionCache();

    @BeforeEach
    void itIsNoon() {
        itIs(NOON);
    }

    @Test
    @DisplayName("SES-1.3 what was found counts for five seconds and no longer")
    void whatWasFoundCountsForFiveSeconds() {
        cache.put("hash", aSession(), cache.moment());

        itIs(NOON.plusMillis(4_999));
        assertThat(cache.find("hash")).isPresent();
        itIs(NOON.plusSeconds(5));
        assertThat(cache.find("hash")).isEmpty();
    }

    @Test
    @DisplayName("SES-1.3 a change of the account drops it at once")
    void aChangeOfTheAccountDropsIt() {
        cache.put("hash", aSession(), cache.moment());

        cache.changed(new SessionsChanged(7));

        assertThat(cache.find("hash")).isEmpty();
    }

    @Test
    @DisplayName("SES-1.3 what was read before a change is not remembered after it")
    void aRowFromBeforeAChangeIsNotRemembered() {
        var before = cache.moment();
        cache.changed(new SessionsChanged(7));

        cache.put("hash", aSession(), before);

        assertThat(cache.find("hash")).isEmpty();
    }

    private void itIs(Instant time) {
        cache.clock = Clock.fixed(time, ZoneOffset.UTC);
    }

    private static SessionRow aSession() {
        var ends = NOON.plus(Duration.ofHours(1));
        return new SessionRow(
                1,
                "ref",
                SessionKind.CENTRAL,
                null,
                7,
                null,
                null,
                null,
                null,
                null,
                NOON,
                NOON,
                ends,
                ends,
                null,
                null,
                NOON);
    }
}
