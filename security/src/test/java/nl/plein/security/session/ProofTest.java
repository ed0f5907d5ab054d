package nl.plein.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Proof proof = new Proof();

    ProofTest() {
        proof.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("SES-1.6 a proof counts for less than 15 minutes; without a browser none is asked")
    void aProofCountsForFifteenMinutes() {
        assertThatCode(proof::demand).doesNotThrowAnyException();

        proof.since(NOON.minus(Duration.ofMinutes(15)).plusSeconds(1));
        assertThat(proof.old()).isFalse();

        proof.since(NOON.minus(Duration.ofMinutes(15)));
        assertThatThrownBy(proof::demand).isInstanceOf(Refusal.class).hasMessage(Proof.NEEDED);
    }
}
