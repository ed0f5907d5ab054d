package nl.plein.ejb.admission;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FarewellTest {

    private static final Set<Thread.State> BUSY = EnumSet.of(Thread.State.NEW, Thread.State.RUNNABLE);

    private final Database database = anEmptyDatabase();
    private ASquare square;
    private SiteRow site;
    private long group;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ADM-1.7 of two managers who leave at the same moment one stays")
    void oneOfTwoManagersStays() throws InterruptedException {
        long[] both = new long[2];
        onASite(em -> {
            both[0] = manager(em, "Bea", null);
            both[1] = manager(em, "Mia", null);
        });
        var outcome = new CompletableFuture<Void>();
        var second = new Thread(() -> {
            try {
                leave(both[1], () -> {});
                outcome.complete(null);
            } catch (RuntimeException refused) {
                outcome.completeExceptionally(refused);
            }
        });

        leave(both[0], () -> {
            second.start();
            while (BUSY.contains(second.getState())) {
                Thread.onSpinWait();
            }
        });
        second.join();

        assertThatThrownBy(outcome::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("admission.member.manager");
    }

    @Test
    @DisplayName("ADM-1.7 SIT-4.2 a manager with a last day does not let the lasting one go")
    void aManagerForAWhileIsNotEnough() {
        long[] bea = new long[1];
        onASite(em -> {
            bea[0] = manager(em, "Bea", null);
            manager(em, "Mia", Beans.NOW.plusSeconds(1000));
        });

        assertThatThrownBy(() -> leave(bea[0], () -> {})).hasMessage("admission.member.manager");
    }

    @Test
    @DisplayName("GRP-3.8 the group passes to its longest member, with an event")
    void theGroupPassesOn() {
        onASite(em -> {});

        database.doing(em -> {
            var beans = new Beans(em);
            beans.get(Farewell.class).end(square.owner, site);

            assertThat(beans.get(MembershipRepository.class)
                            .inGroup(square.member, group)
                            .orElseThrow()
                            .owner())
                    .isTrue();
            assertThat(beans.events).extracting(Entry::action).containsExactly(Action.GROUP_OWNER_TRANSFER);
        });
    }

    @Test
    @DisplayName("GRP-3.8 a group with nobody left is only read, with an event")
    void aGroupWithNobodyIsOnlyRead() {
        onASite(em -> {});

        database.doing(em -> {
            var beans = new Beans(em);
            var farewell = beans.get(Farewell.class);
            farewell.end(square.member, site);
            farewell.end(square.owner, site);

            assertThat(em.find(Group.class, group).archived()).isTrue();
            assertThat(beans.events).extracting(Entry::action).containsExactly(Action.GROUP_CLOSE);
        });
    }

    private void leave(long account, Runnable before) {
        database.doing(em -> {
            new Beans(em).get(Farewell.class).end(account, site);
            em.flush();
            before.run();
        });
    }

    private long manager(EntityManager em, String name, Instant until) {
        long account = square.someone(name, (Rank) null);
        var grant = new RoleGrant(account, site.id(), Role.SITE_MANAGER, Beans.NOW);
        em.persist(grant);
        if (until != null) {
            grant.end(until);
        }
        return account;
    }

    private void onASite(Consumer<EntityManager> more) {
        database.doing(em -> {
            square = aSquare(em, Openness.CLOSED);
            site = square.site.row();
            group = square.group.id();
            more.accept(em);
        });
    }
}
