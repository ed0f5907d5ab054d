package nl.plein.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SamlSignInTest {

    private static final KnownProvider GOOD = new KnownProvider("https://good", "Gelderland", 1, null);
    private static final KnownProvider SPOILT = new KnownProvider("https://spoilt", "Haarlem", 2, null);

    private final SamlSignIn signIn = new SamlSignIn();

    SamlSignInTest() {
        signIn.directory = new ProviderDirectory() {
            @Override
            public Optional<KnownProvider> find(String entityId) {
                return Optional.empty();
            }

            @Override
            public List<KnownProvider> enabled() {
                return List.of(GOOD, SPOILT);
            }
        };
        signIn.parts = new SamlParts() {
            @Override
            public Optional<Provider> metadata(String entityId) {
                return GOOD.entityId().equals(entityId)
                        ? Optional.of(new Provider(
                                entityId,
                                List.of(),
                                "https://good/signin",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        : Optional.empty();
            }
        };
    }

    @Test
    @DisplayName("SIG-2.1 an admitted provider without good metadata is not offered")
    void aProviderWithoutGoodMetadata() {
        assertThat(signIn.choices()).containsExactly(GOOD);
    }
}
