package nl.plein.ejb.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.Outcome;
import nl.plein.security.signin.LogoutRequests;
import nl.plein.security.signin.Reason;
import nl.plein.security.signin.RemoteSignOut;
import nl.plein.security.signin.SignInRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignOutBoundaryTest {

    private final SignOutBoundary boundary = new SignOutBoundary();
    private final List<String> ended = new ArrayList<>();
    private final List<Entry> events = new ArrayList<>();
    private RemoteSignOut asked;

    SignOutBoundaryTest() {
        boundary.logout = new LogoutRequests() {
            @Override
            public Optional<RemoteSignOut> redirected(String rawQuery) {
                if (asked == null) {
                    throw new SignInRefused(Reason.ISSUER);
                }
                return Optional.of(asked);
            }
        };
        boundary.sessions = new SessionBoundary() {
            @Override
            public int endFromProvider(String provider, String nameId, String sessionIndex) {
                ended.add(provider + " " + nameId + " " + sessionIndex);
                return 1;
            }
        };
        boundary.trail = new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
    }

    @Test
    @DisplayName("SIG-2.7 the sessions that a provider names end, of its own people, and the browser goes back to it")
    void theSessionsThatAProviderNames() {
        asked = new RemoteSignOut("https://idp", "anna", List.of("one", "two"), "https://idp/answer");

        assertThat(boundary.redirected("SAMLRequest=x")).contains("https://idp/answer");
        assertThat(ended).containsExactly("https://idp anna one", "https://idp anna two");
    }

    @Test
    @DisplayName("SIG-2.7 a provider that names no session ends all that it started for the person")
    void aProviderThatNamesNone() {
        asked = new RemoteSignOut("https://idp", "anna", List.of(), null);

        assertThat(boundary.redirected("SAMLRequest=x")).isEmpty();
        assertThat(ended).containsExactly("https://idp anna null");
    }

    @Test
    @DisplayName("SIG-2.7 a request that does not hold ends nothing and leaves one event")
    void aRequestThatDoesNotHold() {
        assertThat(boundary.redirected("SAMLRequest=forged")).isEmpty();

        assertThat(ended).isEmpty();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.AUTH_LOGOUT_REMOTE);
            assertThat(event.outcome()).isEqualTo(Outcome.DENIED);
        });
    }
}
