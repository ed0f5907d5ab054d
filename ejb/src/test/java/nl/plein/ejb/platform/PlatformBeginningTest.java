package nl.plein.ejb.platform;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.security.signin.KnownProvider;
import nl.plein.security.signin.Profile;
import nl.plein.security.signin.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An empty platform, without the demo. */
class PlatformBeginningTest {

    private static final String PROVIDER = "https://idp.example/gelderland";

    private final Database database = anEmptyDatabase();

    @BeforeEach
    void theOperatorNamesThem() {
        System.setProperty("plein.platform.first.provider", PROVIDER);
        System.setProperty("plein.platform.first.name", "G-1");
        System.setProperty("plein.platform.first.organisation", "Provincie Gelderland");
    }

    @AfterEach
    void close() {
        System.getProperties().keySet().removeIf(key -> String.valueOf(key).startsWith("plein.platform.first."));
        database.close();
    }

    @Test
    @DisplayName("PLA-2.1 at the start there is an organisation with the provider that the operator named, once")
    void thereIsAProvider() {
        database.doing(em -> {
            var beans = new Beans(em);

            beans.get(PlatformBeginning.class).prepare();
            em.flush();
            beans.get(PlatformBeginning.class).prepare();

            assertThat(beans.get(SignInRepository.class).providers())
                    .extracting(IdentityProvider::entityId, IdentityProvider::name)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(PROVIDER, "Provincie Gelderland"));
            assertThat(beans.get(AccountRepository.class).organisation("Provincie Gelderland"))
                    .isPresent();
            assertThat(beans.events).extracting(Entry::action).containsExactly(Action.ADMIN_IDP_ADD);
        });
    }

    @Test
    @DisplayName("PLA-2.1 without a name the organisation is called after the host of the provider")
    void withoutANameTheHostDoes() {
        System.clearProperty("plein.platform.first.organisation");
        database.doing(em -> {
            new Beans(em).get(PlatformBeginning.class).prepare();

            assertThat(new Beans(em).get(AccountRepository.class).organisation("idp.example"))
                    .isPresent();
        });
    }

    @Test
    @DisplayName("PLA-2.1 whom the operator named runs the platform after signing in, and nobody else by another name")
    void whomTheOperatorNamedRunsThePlatform() {
        database.doing(em -> {
            var beans = new Beans(em);
            beans.get(PlatformBeginning.class).prepare();
            long other = someone(em, "Olga Ander");
            long first = someone(em, "Fenna Eerst");
            beans.events.clear();

            meets(beans, other, PROVIDER, "g-1");
            meets(beans, other, "https://idp.example/haarlem", "G-1");
            meets(beans, other, PROVIDER, "fenna.eerst@example.org");
            assertThat(managers(em)).isEmpty();
            meets(beans, first, PROVIDER, "G-1");

            assertThat(managers(em)).containsExactly(first);
            assertThat(beans.events).singleElement().satisfies(event -> {
                assertThat(event.action()).isEqualTo(Action.ROLE_GRANT);
                assertThat(event.ground()).isEqualTo("platform.first");
                assertThat(event.detail()).containsEntry("role", "PLATFORM_MANAGER");
            });
        });
    }

    @Test
    @DisplayName("PLA-2.1 a blocked account does not become the first manager")
    void aBlockedAccountDoesNot() {
        database.doing(em -> {
            long first = someone(em, "Fenna Eerst");
            em.find(Account.class, first).block("Vertrokken", Beans.NOW);

            meets(new Beans(em), first, PROVIDER, "G-1");

            assertThat(managers(em)).isEmpty();
        });
    }

    @Test
    @DisplayName("PLA-2.2 once somebody runs the platform the settings do nothing")
    void onceSomebodyRunsItTheSettingsDoNothing() {
        database.doing(em -> {
            long manager = someone(em, "Mia Beheer");
            em.persist(new RoleGrant(manager, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.flush();
            var beans = new Beans(em);

            beans.get(PlatformBeginning.class).prepare();
            meets(beans, someone(em, "Fenna Eerst"), PROVIDER, "G-1");

            assertThat(beans.get(SignInRepository.class).providers()).isEmpty();
            assertThat(managers(em)).containsExactly(manager);
            assertThat(beans.events).isEmpty();
        });
    }

    @Test
    @DisplayName("PLA-2.1 where the operator names nothing, nothing is there and nobody becomes manager")
    void withoutSettingsNothingHappens() {
        System.clearProperty("plein.platform.first.provider");
        System.clearProperty("plein.platform.first.name");
        database.doing(em -> {
            var beans = new Beans(em);
            beans.get(PlatformBeginning.class).prepare();
            meets(beans, someone(em, "Fenna Eerst"), PROVIDER, "");

            assertThat(beans.get(SignInRepository.class).providers()).isEmpty();
            assertThat(managers(em)).isEmpty();
        });
    }

    private static void meets(Beans beans, long account, String provider, String name) {
        var person = beans.get(AccountRepository.class).find(account).orElseThrow();
        var known = new KnownProvider(provider, "Provincie Gelderland", 1, Profile.STRICT);
        beans.get(PlatformBeginning.class)
                .meet(
                        person,
                        new SignedIn(
                                known,
                                name,
                                person.displayName(),
                                person.mail(),
                                Map.of(),
                                "s-1",
                                Optional.empty(),
                                "level",
                                "hash",
                                "/"));
    }

    private static long someone(EntityManager em, String name) {
        var account = new Account(name, name.toLowerCase().replace(' ', '.') + "@example.org", null, Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }

    private static java.util.List<Long> managers(EntityManager em) {
        em.flush();
        return new Beans(em)
                .get(AccountRepository.class).platformManagers(Beans.NOW).stream()
                        .map(Account::id)
                        .toList();
    }
}
