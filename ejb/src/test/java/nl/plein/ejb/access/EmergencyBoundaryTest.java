package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmergencyBoundaryTest {

    private static final String REASON = "Een persbericht noemt gelekte stukken.";

    private final Database database = anEmptyDatabase();
    private ASquare square;
    private ItemId blog;
    private long manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "ACC-2.1 ACC-2.3 a manager reads a closed group after opening it with a reason, and cannot write in it")
    void aManagerReadsAfterOpening() {
        database.doing(em -> {
            aHiddenGroup(em);
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);

            emergency().start(open(REASON, 4));
            em.flush();

            assertThat(read()).isEqualTo("Titel");
            assertThat(emergency().until(square.site.id(), square.group.groupId()))
                    .contains(Beans.NOW.plus(Duration.ofHours(4)));
            assertThat(square.beans
                            .as(manager)
                            .get(CurrentAccount.class)
                            .may(Right.ITEM_WRITE, new Place(square.site.id(), square.group.id(), null, null)))
                    .isFalse();
        });
    }

    @Test
    @DisplayName("ACC-2.3 VIS-3.3 it is over when the person ends it, and the past says by what it was open")
    void itIsOverWhenEnded() {
        database.doing(em -> {
            aHiddenGroup(em);
            emergency().start(open(REASON, 1));
            em.flush();
            var item = em.createQuery("select i from Item i", Item.class).getSingleResult();
            var person = em.find(Account.class, manager);

            assertThat(square.beans.get(AccessRepository.class).verdict(item.id(), person, Beans.NOW))
                    .returns(true, verdict -> verdict.may())
                    .returns(Ground.EMERGENCY, verdict -> verdict.ground());
            assertThat(square.beans
                            .get(AccessRepository.class)
                            .verdict(item.id(), person, Beans.NOW.plus(Duration.ofHours(1)))
                            .may())
                    .isFalse();
            emergency().end(new EndEmergency(square.site.id(), square.group.groupId()));
            em.flush();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> emergency().end(new EndEmergency(square.site.id(), square.group.groupId())))
                    .hasMessage("access.emergency.over");
        });
    }

    @Test
    @DisplayName("ACC-2.2 the owners of the group get a letter")
    void theOwnersGetALetter() {
        database.doing(em -> {
            aHiddenGroup(em);
            em.createQuery("update Account a set a.mail = 'olga@example.org' where a.id = :owner")
                    .setParameter("owner", square.owner)
                    .executeUpdate();
            em.clear();
            emergency().start(open(REASON, 1));
            em.flush();

            assertThat(em.createQuery("select m.address from Mail m", String.class)
                            .getResultList())
                    .containsExactly("olga@example.org");
        });
    }

    @Test
    @DisplayName("ACC-2.1 without a reason, for too long, or twice, it is refused")
    void withoutAReasonItIsRefused() {
        database.doing(em -> {
            aHiddenGroup(em);

            assertThatThrownBy(() -> emergency().start(open(" kort ", 1))).hasMessage("access.emergency.reason.size");
            assertThatThrownBy(() -> emergency().start(open("x".repeat(501), 1)))
                    .hasMessage("access.emergency.reason.size");
            assertThatThrownBy(() -> emergency().start(open(REASON, 25))).hasMessage("access.emergency.hours.size");
            emergency().start(open(REASON, 1));
            em.flush();
            assertThatThrownBy(() -> emergency().start(open(REASON, 1)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("access.emergency.inside");
        });
    }

    @Test
    @DisplayName("ACC-2.4 an auditor and a member cannot, and find nothing")
    void othersCannot() {
        database.doing(em -> {
            aHiddenGroup(em);
            var auditor = square.someone("Ada Auditor", null);
            em.persist(new RoleGrant(auditor, null, Role.AUDITOR, Beans.NOW));
            em.flush();

            for (long other : new long[] {auditor, square.member, square.neighbour}) {
                var boundary = square.beans.as(other).get(EmergencyBoundary.class);
                assertThatThrownBy(() -> boundary.start(open(REASON, 1))).isInstanceOf(NoSuchThing.class);
                assertThatThrownBy(() -> boundary.until(square.site.id(), square.group.groupId()))
                        .isInstanceOf(NoSuchThing.class);
            }
        });
    }

    private void aHiddenGroup(EntityManager em) {
        square = aSquare(em, Openness.HIDDEN);
        blog = square.aBlog(square.owner, "tekst");
        manager = square.someone("Bea Beheerder", null);
        em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
    }

    private String read() {
        return square.beans
                .as(manager)
                .get(ItemBoundary.class)
                .view(square.site.id(), blog)
                .title();
    }

    private EmergencyBoundary emergency() {
        return square.beans.as(manager).get(EmergencyBoundary.class);
    }

    private OpenInEmergency open(String reason, int hours) {
        return new OpenInEmergency(square.site.id(), square.group.groupId(), reason, hours);
    }
}
