package nl.plein.ejb.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.security.signin.Asking;
import nl.plein.security.signin.Demand;
import nl.plein.security.signin.KnownProvider;
import nl.plein.security.signin.SamlSignIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInBoundaryTest {

    private final SignInBoundary boundary = new SignInBoundary();

    SignInBoundaryTest() {
        boundary.saml = new SamlSignIn() {
            @Override
            public List<KnownProvider> choices() {
                return List.of(new KnownProvider("https://idp", "Gelderland", 1L, null));
            }

            @Override
            public Asking ask(String entityId, String target, String handle, Demand demand) {
                return new Asking(entityId + "?SAMLRequest", "handle");
            }
        };
    }

    @Test
    @DisplayName("SIG-2.1 a provider that may be chosen is asked; one that is not among them is not")
    void onlyWhoMayBeChosenIsAsked() {
        assertThat(boundary.choices()).containsExactly(new ProviderChoice("https://idp", "Gelderland", 1));
        assertThat(boundary.ask(new AskProvider("https://idp", "/groups", null, Demand.NOTHING)))
                .isPresent();
        assertThat(boundary.ask(new AskProvider("https://stranger", "/groups", null, Demand.NOTHING)))
                .isEmpty();
    }
}
