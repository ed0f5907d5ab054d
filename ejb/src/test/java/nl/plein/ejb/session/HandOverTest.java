package nl.plein.ejb.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.plein.security.session.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private final SessionWorld world = new SessionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SES-2.2 a session counts on its own host only")
    void aSessionCountsOnItsOwnHostOnly() {
        var central = world.signIn();
        var onSite = world.handOver(central, world.site()).orElseThrow();

        assertThat(world.open(central, world.site())).isEmpty();
        assertThat(world.open(onSite, null)).isEmpty();
        assertThat(world.open(onSite, world.otherSite())).isEmpty();
        assertThat(world.open(onSite, world.site())).isPresent();
    }

    @Test
    @DisplayName("SES-2.3 use on a world.site() keeps the central session alive")
    void useOnASiteKeepsTheCentralSessionAlive() {
        var central = world.signIn();
        var onSite = world.handOver(central, world.site()).orElseThrow();

        world.later(Duration.ofMinutes(20));
        world.open(onSite, world.site());
        world.later(Duration.ofMinutes(20));

        assertThat(world.open(central, null)).isPresent();
    }

    @Test
    @DisplayName("SES-3.1 a code opens a world.site() once")
    void aCodeOpensASiteOnce() {
        var nonce = Token.fresh();
        var code = world.give(world.signIn(), world.site(), nonce);

        assertThat(world.take(code, world.site(), nonce)).isPresent();
        assertThat(world.take(code, world.site(), nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code with another nonce opens nothing and is gone")
    void aCodeWithAnotherNonceOpensNothing() {
        var nonce = Token.fresh();
        var code = world.give(world.signIn(), world.site(), nonce);

        assertThat(world.take(code, world.site(), Token.fresh())).isEmpty();
        assertThat(world.take(code, world.site(), nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code opens no other world.site(), and nothing after half a minute")
    void aCodeOpensNoOtherSite() {
        var central = world.signIn();
        var nonce = Token.fresh();
        var elsewhere = world.give(central, world.site(), nonce);
        var late = world.give(central, world.site(), nonce);

        assertThat(world.take(elsewhere, world.otherSite(), nonce)).isEmpty();
        world.later(Duration.ofSeconds(30));
        assertThat(world.take(late, world.site(), nonce)).isEmpty();
    }

    @Test
    @DisplayName("SES-3.2 a code opens nothing once the central session ended")
    void aCodeOpensNothingOnceTheCentralSessionEnded() {
        var central = world.signIn();
        var nonce = Token.fresh();
        var code = world.give(central, world.site(), nonce);
        world.end(central);

        assertThat(world.take(code, world.site(), nonce)).isEmpty();
    }

    @Test
    @DisplayName(
            "SES-7.2 a world.site() gets the time of the proof, and the older session of that browser opens nothing")
    void aSiteGetsTheTimeOfTheProof() {
        var central = world.signIn();
        var first = world.handOver(central, world.site()).orElseThrow();
        world.later(Duration.ofMinutes(10));
        var second = world.handOver(central, world.site()).orElseThrow();
        var older = world.open(first, world.site()).orElseThrow();
        world.replace(older);

        assertThat(world.open(second, world.site()).orElseThrow().proven()).isEqualTo(SessionWorld.NOON);
        assertThat(world.open(first, world.site())).isEmpty();
    }
}
