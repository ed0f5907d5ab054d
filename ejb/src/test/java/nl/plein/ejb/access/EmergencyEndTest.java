package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.site.GrantRole;
import nl.plein.ejb.site.RevokeRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.move.GroupMove;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Until when a group that was opened in an emergency is open. */
class EmergencyEndTest {

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
            "ACC-2.5 VIS-3.3 who loses the role on the site reads no more, runs whatever else, and had to reopen it")
    void itEndsWithTheRole() {
        database.doing(em -> {
            aHiddenGroup(em);
            aSiteElsewhere(em);
            emergency().start(open(4));
            em.flush();
            assertThat(read()).isEqualTo("Titel");

            square.beans
                    .as(anotherManager(em))
                    .get(SiteRoleBoundary.class)
                    .revoke(new RevokeRole(
                            new SiteId(square.site.ref()),
                            new AccountId(em.find(Account.class, manager).ref()),
                            Role.SITE_MANAGER));
            em.flush();
            em.clear();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);
            assertThat(verdict(em, Beans.NOW)).isFalse();

            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);
            emergency().start(open(4));
            em.flush();
            assertThat(read()).isEqualTo("Titel");
        });
    }

    @Test
    @DisplayName("ACC-2.5 who leaves the site, or whose role is over by itself, reads no more")
    void itEndsWithTheMembership() {
        database.doing(em -> {
            aHiddenGroup(em);
            aSiteElsewhere(em);
            anotherManager(em);
            emergency().start(open(4));
            em.flush();
            square.beans.get(Farewell.class).end(manager, square.site.row());
            em.flush();
            em.clear();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);

            var until = Beans.NOW.plusSeconds(60);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW).by(manager, until));
            em.flush();
            emergency().start(open(4));
            em.flush();
            assertThat(verdict(em, Beans.NOW)).isTrue();
            assertThat(verdict(em, until)).isFalse();
            assertThat(opened(until)).isFalse();
        });
    }

    @Test
    @DisplayName("ACC-2.5 a role that was over by itself and is given again opens nothing again")
    void aRoleGivenAgainOpensNothingAgain() {
        database.doing(em -> {
            aHiddenGroup(em);
            var other = anotherManager(em);
            em.find(Account.class, manager).refresh("Mia Manager", "mia.manager@example.org");
            em.flush();
            emergency().start(open(4));
            em.flush();
            assertThat(read()).isEqualTo("Titel");
            em.createQuery("update RoleGrant r set r.until = :now where r.accountId = :manager")
                    .setParameter("now", Beans.NOW)
                    .setParameter("manager", manager)
                    .executeUpdate();
            em.clear();
            square.beans
                    .as(other)
                    .get(SiteRoleBoundary.class)
                    .grant(new GrantRole(
                            new SiteId(square.site.ref()), "mia.manager@example.org", Role.SITE_MANAGER, null, null));
            em.flush();
            em.clear();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("ACC-2.5 who runs the platform, and no site, reads what was opened")
    void whoRunsThePlatformReads() {
        database.doing(em -> {
            aHiddenGroup(em);
            var account = new Account("Pia Platform", null, null, Beans.NOW);
            em.persist(account);
            em.flush();
            manager = account.id();
            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.flush();
            assertThatThrownBy(this::read).isInstanceOf(NoSuchThing.class);

            emergency().start(open(1));
            em.flush();

            assertThat(read()).isEqualTo("Titel");
            assertThat(emergency().opened(square.site.id(), square.group.groupId()))
                    .isTrue();
            assertThat(verdict(em, Beans.NOW)).isTrue();
        });
    }

    @Test
    @DisplayName(
            "ACC-2.5 VIS-3.3 a group that goes to another site is read there by who runs that one, and nobody else")
    void itEndsWhenTheGroupGoes() {
        database.doing(em -> {
            aHiddenGroup(em);
            var elsewhere = aSiteElsewhere(em);
            var running = anotherManager(em);
            emergency().start(open(4));
            em.persist(new EmergencyAccess(
                    running, square.group.id(), REASON, Beans.NOW, Beans.NOW.plus(Duration.ofHours(4))));
            em.flush();
            var later = Beans.NOW.plusSeconds(60);
            var move = new GroupMove(UUID.randomUUID(), square.group, elsewhere.id(), square.owner, Beans.NOW);
            move.done(0, List.of(), 0, 0, later);
            em.persist(move);
            square.group.moveTo(elsewhere.id(), square.owner, later);
            em.flush();

            assertThat(opened(later)).as("who runs both").isTrue();
            assertThat(verdict(em, later)).isTrue();
            manager = running;
            assertThat(opened(later)).as("who runs the first").isFalse();
            assertThat(verdict(em, later)).isFalse();
            assertThat(verdict(em, Beans.NOW)).isTrue();
            assertThat(square.beans.get(AccessRepository.class).inEmergency(square.group.id(), later))
                    .extracting(ReaderRow::name)
                    .containsExactly("Bea Beheerder");
        });
    }

    /** A site that the manager runs as well. */
    private Site aSiteElsewhere(EntityManager em) {
        var site = new Site("Elders", "", UUID.randomUUID() + ".example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
        em.persist(site);
        em.flush();
        em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
        return site;
    }

    private long anotherManager(EntityManager em) {
        var other = square.someone("Bo Beheerder", null);
        em.persist(new RoleGrant(other, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
        return other;
    }

    /** Whether the group is open to the manager at a moment, as the filter of the lists has it. */
    private boolean opened(Instant at) {
        return square.beans
                .get(MembershipRepository.class)
                .footing(manager, at)
                .orElseThrow()
                .emergencies()
                .contains(square.group.id());
    }

    private boolean verdict(EntityManager em, Instant at) {
        var person = em.find(Account.class, manager);
        return square.beans
                .get(AccessRepository.class)
                .verdict(ReachKey.group(square.group.id()), person, at)
                .may();
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

    private OpenInEmergency open(int hours) {
        return new OpenInEmergency(square.site.id(), square.group.groupId(), REASON, hours);
    }
}
