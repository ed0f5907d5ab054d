package nl.plein.ejb.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.Outcome;
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
    @DisplayName("SES-3.3 each code that opens nothing leaves one event that says why, one that was never made none")
    void aCodeThatOpensNothingLeavesOneEvent() {
        var central = world.signIn();
        var session = UUID.fromString(world.open(central, null).orElseThrow().ref());
        var nonce = Token.fresh();
        var elsewhere = world.give(central, world.site(), nonce);
        var other = world.give(central, world.site(), nonce);
        var late = world.give(central, world.site(), nonce);
        world.forget();

        world.take(Token.fresh(), world.site(), nonce);
        assertThat(world.events()).isEmpty();
        world.take(elsewhere, world.otherSite(), nonce);
        world.take(elsewhere, world.site(), nonce);
        world.take(other, world.site(), "");
        world.later(Duration.ofSeconds(30));
        world.take(late, world.site(), nonce);

        assertThat(world.events())
                .allSatisfy(event -> {
                    assertThat(event.action()).isEqualTo(Action.AUTH_LOGIN_FAIL);
                    assertThat(event.outcome()).isEqualTo(Outcome.DENIED);
                    assertThat(event.target().ref()).isEqualTo(session);
                })
                .extracting(Entry::reason)
                .containsExactly("other-site", "other-browser", "too-late");
    }

    @Test
    @DisplayName("SES-3.3 a code of a session that ended meanwhile leaves one event, and one that opens leaves none")
    void aCodeOfASessionThatEnded() {
        var central = world.signIn();
        var nonce = Token.fresh();
        var late = world.give(central, world.site(), nonce);
        world.handOver(central, world.site()).orElseThrow();
        world.end(central);
        world.forget();

        world.take(late, world.site(), nonce);
        assertThat(world.events()).extracting(Entry::reason).containsExactly("session-over");

        world.forget();
        world.handOver(world.signIn(), world.site()).orElseThrow();
        assertThat(world.events()).extracting(Entry::action).containsExactly(Action.AUTH_LOGIN);
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
