package nl.plein.ejb.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.SessionRow;
import nl.plein.security.Refusal;
import nl.plein.security.session.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final SessionWorld world = new SessionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SES-2.1 signing in starts a session under a new token each time, and leaves one event")
    void signingInStartsASession() {
        var one = world.signIn();
        var other = world.signIn();

        assertThat(one).isNotEqualTo(other);
        assertThat(world.open(one, null))
                .isPresent()
                .get()
                .extracting(SessionRow::accountId)
                .isEqualTo(world.anna());
        assertThat(world.events()).extracting(Entry::action).containsExactly(Action.AUTH_LOGIN, Action.AUTH_LOGIN);
    }

    @Test
    @DisplayName("SES-2.1 a blocked account gets no session")
    void aBlockedAccountGetsNoSession() {
        world.block(world.anna());

        assertThatThrownBy(world::signIn).isInstanceOf(Refusal.class).hasMessage("session.blocked");
    }

    @Test
    @DisplayName("SES-1.2 a session ends after half an hour without use")
    void aSessionEndsWithoutUse() {
        var token = world.signIn();

        world.later(Duration.ofMinutes(29));
        assertThat(world.open(token, null)).isPresent();
        world.later(Duration.ofMinutes(29));
        assertThat(world.open(token, null)).isPresent();
        world.later(Duration.ofMinutes(30));
        assertThat(world.open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-1.7 a page that looks by itself shows what is open, and keeps nothing open")
    void aPageThatLooksByItselfKeepsNothingOpen() {
        var token = world.signIn();

        for (int i = 0; i < 29; i++) {
            world.later(Duration.ofMinutes(1));
            assertThat(world.watch(token, null)).isPresent();
        }
        world.later(Duration.ofMinutes(1));

        assertThat(world.watch(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-1.2 a session ends after twelve hours, used or not")
    void aSessionEndsAfterTwelveHours() {
        var token = world.signIn();

        for (int i = 0; i < 35; i++) {
            world.later(Duration.ofMinutes(20));
            assertThat(world.open(token, null)).isPresent();
        }
        world.later(Duration.ofMinutes(20));

        assertThat(world.open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-4.1 signing out on a world.site() ends all, at once, and leaves one event")
    void signingOutOnASiteEndsAll() {
        var central = world.signIn();
        var onSite = world.handOver(central, world.site()).orElseThrow();
        var onOther = world.handOver(central, world.otherSite()).orElseThrow();
        world.forget();

        assertThat(world.end(onSite)).isPresent();
        world.end(onSite);

        assertThat(world.open(central, null)).isEmpty();
        assertThat(world.open(onSite, world.site())).isEmpty();
        assertThat(world.open(onOther, world.otherSite())).isEmpty();
        assertThat(world.events()).extracting(Entry::action).containsExactly(Action.AUTH_LOGOUT);
    }

    @Test
    @DisplayName("SES-4.2 a person ends one's own sessions and nobody else's")
    void aPersonEndsOnesOwnSessions() {
        world.signIn();
        world.signIn();
        var mine = world.as(world.anna(), SessionBoundary::mine);

        assertThat(mine).hasSize(2);
        assertThat(world.endMine(world.anna() + 1, mine.get(0))).isFalse();
        assertThat(world.endMine(world.anna(), mine.get(0))).isTrue();
        int rest = world.as(world.anna(), SessionBoundary::endAllMine);
        assertThat(rest).isEqualTo(1);
        assertThat(world.as(world.anna(), SessionBoundary::mine)).isEmpty();
    }

    @Test
    @DisplayName("SES-4.6 all sessions but the present one end at once, also from the host of a site")
    void allOthersEndAtOnce() {
        var here = world.signIn();
        world.signIn();
        world.signIn();
        var onSite = world.open(world.handOver(here, world.site()).orElseThrow(), world.site())
                .orElseThrow();
        world.forget();

        int ended = world.as(world.anna(), boundary -> boundary.endOthersOfMine(onSite));

        assertThat(ended).isEqualTo(2);
        assertThat(world.open(here, null)).isPresent();
        assertThat(world.events()).extracting(Entry::action).containsExactly(Action.AUTH_LOGOUT, Action.AUTH_LOGOUT);
    }

    @Test
    @DisplayName("SES-4.3 the provider ends what it started, by its own name of the session")
    void theProviderEndsWhatItStarted() {
        var token = world.as(
                world.anna(),
                boundary ->
                        boundary.start(new NewSession(world.anna(), "idp", "anna", "one", null, null, Device.UNKNOWN)));

        assertThat(world.endFromProvider("two")).isZero();
        assertThat(world.open(token, null)).isPresent();
        assertThat(world.endFromProvider("one")).isEqualTo(1);
        assertThat(world.open(token, null)).isEmpty();
    }

    @Test
    @DisplayName("SES-1.1 what cannot be a token opens nothing")
    void whatCannotBeATokenOpensNothing() {
        assertThat(world.open("", null)).isEmpty();
        assertThat(world.open("' or 1=1 --", null)).isEmpty();
        assertThat(world.open(Token.fresh(), null)).isEmpty();
    }
}
