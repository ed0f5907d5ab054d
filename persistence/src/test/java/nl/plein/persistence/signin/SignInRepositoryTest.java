package nl.plein.persistence.signin;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aQuestionIsTakenOnceAndOnlyByTheBrowserThatAsked() {
        database.doing(em -> repository(em).add(aRequest("_1")));

        database.doing(em -> {
            assertThat(repository(em).take("SIGN_IN", "_1", "other", NOW)).isEmpty();
            assertThat(repository(em).take("SIGN_OUT", "_1", "browser", NOW)).isEmpty();
            assertThat(repository(em).take("SIGN_IN", "_1", "browser", NOW.plusSeconds(900)))
                    .isEmpty();
        });
        var taken = database.inTransaction(em -> repository(em).take("SIGN_IN", "_1", "browser", NOW.plusSeconds(899)));
        var again = database.inTransaction(em -> repository(em).take("SIGN_IN", "_1", "browser", NOW));

        assertThat(taken).map(SignInRequest::target).contains("/group/1");
        assertThat(again).isEmpty();
    }

    @Test
    void aMessageIsAcceptedOnce() {
        database.doing(em -> repository(em).add(new SeenMessage("abc", NOW)));

        assertThatThrownBy(() -> database.doing(em -> repository(em).add(new SeenMessage("abc", NOW))))
                .isInstanceOf(AlreadySeen.class);
    }

    @Test
    void whatIsOverIsForgotten() {
        database.doing(em -> {
            repository(em).add(new SeenMessage("abc", NOW));
            repository(em).add(aRequest("_1"));
        });

        database.doing(em -> repository(em).forget(NOW.plusSeconds(901)));

        database.doing(em -> {
            repository(em).add(new SeenMessage("abc", NOW));
            assertThat(repository(em).take("SIGN_IN", "_1", "browser", NOW)).isEmpty();
        });
    }

    @Test
    void onlyProvidersThatAreSwitchedOnAreFoundAndEverythingIsDemandedOfThem() {
        database.doing(em -> {
            var province = new Organisation("Provincie Gelderland", "pv25", "provincies");
            em.persist(province);
            em.flush();
            repository(em).add(new IdentityProvider("https://idp.example/a", "Gelderland", province.id()));
        });
        database.doing(em -> {
            var found = repository(em).provider("https://idp.example/a").orElseThrow();
            assertThat(found.assertionSigned() && found.encrypted()).isTrue();
            assertThat(found.levels()).isEmpty();
            em.createNativeQuery("update identity_provider set enabled = false").executeUpdate();
        });

        database.doing(em -> {
            assertThat(repository(em).provider("https://idp.example/a")).isEmpty();
            assertThat(repository(em).providers()).isEmpty();
        });
    }

    @Test
    void aRefusalIsFoundByItsCode() {
        database.doing(
                em -> repository(em).add(new SignInRefusal(NOW, "K7M2Q9TX", null, "signature", "saml.sig.missing")));

        database.doing(em -> {
            assertThat(repository(em).refusal("K7M2Q9TX"))
                    .map(RefusalRow::reason)
                    .contains("saml.sig.missing");
            assertThat(repository(em).latestRefusals(10)).hasSize(1);
        });
    }

    private static SignInRequest aRequest(String id) {
        return new SignInRequest(id, "SIGN_IN", "https://idp.example/a", NOW, NOW.plusSeconds(900))
                .towards("/group/1")
                .boundTo("browser", "relay", false);
    }

    private static SignInRepository repository(EntityManager em) {
        var repository = new SignInRepository();
        repository.em = em;
        return repository;
    }
}
