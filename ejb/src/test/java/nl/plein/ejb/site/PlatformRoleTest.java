package nl.plein.ejb.site;

import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.plein.ejb.Beans;
import nl.plein.ejb.platform.PlatformManagers;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformRoleTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 22);

    private final Database database = anEmptyDatabase();
    private long manager;
    private long person;

    @BeforeEach
    void aManagerAndSomebody() {
        database.doing(em -> {
            manager = someone(em, "Mia Beheer");
            person = someone(em, "Bas Mulder");
            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-4.5 a role on the platform holds from one day until another; the person and the managers hear so")
    void aRoleIsGiven() {
        database.doing(em -> {
            var beans = new Beans(em).as(manager);
            var roles = beans.get(PlatformRoleBoundary.class);

            roles.give(new GivePlatformRole(id(em, person), Role.AUDITOR, null, TOMORROW));
            em.flush();

            assertThat(roles.roles())
                    .extracting(RoleGrantRow::name, RoleGrantRow::role, RoleGrantRow::givenBy)
                    .containsExactlyInAnyOrder(
                            tuple("Mia Beheer", Role.PLATFORM_MANAGER, null),
                            tuple("Bas Mulder", Role.AUDITOR, "Mia Beheer"));
            assertThat(beans.as(person)
                            .get(nl.plein.security.CurrentAccount.class)
                            .standing()
                            .roles())
                    .containsExactly(Role.AUDITOR);
            assertThat(mails(em))
                    .containsExactlyInAnyOrder(
                            tuple("bas.mulder@example.org", "U hebt een rol op Plein"),
                            tuple("mia.beheer@example.org", "Een rol gegeven op Plein"));
        });
    }

    @Test
    @DisplayName("SIT-4.5 what no role on the platform is, who has it, wrong days, and watching oneself are refused")
    void whatCannotBeGivenIsRefused() {
        database.doing(em -> {
            var roles = new Beans(em).as(manager).get(PlatformRoleBoundary.class);
            var other = id(em, person);

            refused(() -> roles.give(new GivePlatformRole(other, null, null, null)), "site.role.missing");
            refused(() -> roles.give(new GivePlatformRole(other, Role.EDITOR, null, null)), "site.role.missing");
            refused(
                    () -> roles.give(new GivePlatformRole(other, Role.AUDITOR, TOMORROW, TOMORROW.minusDays(1))),
                    "site.role.order");
            refused(
                    () -> roles.give(new GivePlatformRole(id(em, manager), Role.ARCHIVIST, null, null)),
                    "site.role.self");
            refused(
                    () -> roles.give(new GivePlatformRole(id(em, manager), Role.PLATFORM_MANAGER, null, null)),
                    "site.role.already");
            refused(() -> roles.take(new TakePlatformRole(other, Role.AUDITOR)), "site.role.gone");
            em.find(Account.class, person).block("Vertrokken", Beans.NOW);
            refused(() -> roles.give(new GivePlatformRole(other, Role.AUDITOR, null, null)), "platform.role.blocked");
        });
    }

    @Test
    @DisplayName("SIT-4.5 a role is taken away; the last manager of the platform stays, a temporary one counts not")
    void theLastManagerStays() {
        database.doing(em -> {
            var roles = new Beans(em).as(manager).get(PlatformRoleBoundary.class);
            var last = new TakePlatformRole(id(em, manager), Role.PLATFORM_MANAGER);

            refused(() -> roles.take(last), "site.role.last");
            roles.give(new GivePlatformRole(id(em, person), Role.PLATFORM_MANAGER, null, TOMORROW));
            em.flush();
            refused(() -> roles.take(last), "site.role.last");
            roles.take(new TakePlatformRole(id(em, person), Role.PLATFORM_MANAGER));
            roles.give(new GivePlatformRole(id(em, person), Role.PLATFORM_MANAGER, null, null));
            em.flush();
            roles.take(last);
            em.flush();

            assertThat(roles.roles()).extracting(RoleGrantRow::name).containsExactly("Bas Mulder");
        });
    }

    @Test
    @DisplayName("SIT-4.5 of two managers who give up the role at the same moment one stays")
    void oneOfTwoStays() throws InterruptedException {
        database.doing(em -> em.persist(new RoleGrant(person, null, Role.PLATFORM_MANAGER, Beans.NOW)));
        var said = new AtomicReference<String>();

        atOnce(database, em -> new Beans(em).get(PlatformManagers.class).hold(), em -> gives(em, manager), em -> {
            try {
                gives(em, person);
            } catch (Refusal refusal) {
                said.set(refusal.messageKey());
            }
        });

        assertThat(said.get()).isEqualTo("site.role.last");
        database.doing(
                em -> assertThat(new Beans(em).get(PlatformManagers.class).last(person))
                        .isTrue());
    }

    private static void gives(EntityManager em, long up) {
        new Beans(em)
                .as(up)
                .get(PlatformRoleBoundary.class)
                .take(new TakePlatformRole(id(em, up), Role.PLATFORM_MANAGER));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).hasMessage(why);
    }

    private static AccountId id(EntityManager em, long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    private static long someone(EntityManager em, String name) {
        var account = new Account(name, name.toLowerCase().replace(' ', '.') + "@example.org", null, Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }

    private static List<org.assertj.core.groups.Tuple> mails(EntityManager em) {
        return em.createQuery("select m.address, m.subject from Mail m", Object[].class).getResultList().stream()
                .map(row -> tuple(row[0], row[1]))
                .toList();
    }
}
