package nl.plein.ejb.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.audit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final SessionWorld world = new SessionWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SES-7.1 who proves anew who they are goes on in a new session, with those of all sites")
    void aNewProofTakesThePlaceOfTheOneBefore() {
        var before = world.signIn();
        var onSite = world.handOver(before, world.site()).orElseThrow();
        var older = world.open(before, null).orElseThrow();
        world.later(Duration.ofMinutes(20));
        var newer = world.open(world.signIn(), null).orElseThrow();
        world.forget();

        world.renew(world.anna(), newer, older);
        world.renew(world.anna(), newer, older);

        assertThat(world.open(before, null)).isEmpty();
        assertThat(world.open(onSite, world.site()).orElseThrow().central()).isEqualTo(newer.id());
        assertThat(newer.proven()).isEqualTo(world.now());
        assertThat(world.as(world.anna(), SessionBoundary::mine)).hasSize(1);
        assertThat(world.events()).extracting(Entry::action).containsExactly(Action.AUTH_STEPUP);
    }

    @Test
    @DisplayName("SES-7.1 of somebody else's session nothing is taken")
    void nothingIsTakenFromSomebodyElse() {
        var before = world.signIn();
        var older = world.open(before, null).orElseThrow();
        var newer = world.open(world.signIn(), null).orElseThrow();

        world.renew(world.anna() + 1, newer, older);

        assertThat(world.open(before, null)).isPresent();
    }
}
