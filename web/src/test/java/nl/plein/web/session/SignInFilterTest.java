package nl.plein.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.web.guard.CurrentSession;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Exchange;
import nl.plein.web.guard.Hosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInFilterTest {

    private static final ProviderChoice HAARLEM = new ProviderChoice("https://idp.example/haarlem", "Haarlem", 1);
    private static final ProviderChoice ZWOLLE = new ProviderChoice("https://idp.example/zwolle", "Zwolle", 2);
    private static final String AT_ONCE = "/signin/go?provider=https%3A%2F%2Fidp.example%2Fhaarlem&target=";

    private final SignInFilter filter = new SignInFilter();
    private List<ProviderChoice> all = List.of(HAARLEM);
    private String intro = "";

    SignInFilterTest() {
        filter.site = new CurrentSite();
        filter.session = new CurrentSession() {
            @Override
            public Optional<SessionRow> row() {
                return Optional.empty();
            }
        };
        filter.hosts = new Hosts() {
            @Override
            public Optional<SiteRow> site(String host) {
                return Optional.of(new SiteRow(3, "", "Sluizen", "", host, "#000000", Site.Openness.OPEN));
            }

            @Override
            public String platformOrigin() {
                return "https://plein.example";
            }
        };
        filter.providers = new SignInBoundary() {
            @Override
            public List<ProviderChoice> choices() {
                return all;
            }
        };
        filter.admission = new AdmissionBoundary() {
            @Override
            public String intro(SiteRow site) {
                return intro;
            }
        };
    }

    @AfterEach
    void noDemo() {
        System.clearProperty("plein.demo");
    }

    @Test
    @DisplayName("SES-6.3 where there is one provider one goes there at once, and comes back to where one was")
    void oneProvider() throws Exception {
        var exchange = Exchange.get("/signin").parameter("to", "/mine");

        assertThat(showsTheChoice(exchange)).isFalse();
        assertThat(exchange.answered("Location")).isEqualTo(AT_ONCE + "%2Fmine");
    }

    @Test
    @DisplayName(
            "SES-6.3 there is a choice of two providers, of a password, after a refusal, and to read what a site says")
    void otherwiseThereIsAChoice() throws Exception {
        assertThat(showsTheChoice(Exchange.get("/signin").parameter("choose", "1")))
                .isTrue();
        all = List.of(HAARLEM, ZWOLLE);
        assertThat(showsTheChoice(Exchange.get("/signin"))).isTrue();
        all = List.of();
        assertThat(showsTheChoice(Exchange.get("/signin"))).isTrue();
        all = List.of(HAARLEM);
        System.setProperty("plein.demo", "true");
        assertThat(showsTheChoice(Exchange.get("/signin"))).isTrue();
        System.clearProperty("plein.demo");

        var fromASite = Exchange.get("/signin").parameter("site", "sluizen.example");
        intro = "<p>Welkom</p>";
        assertThat(showsTheChoice(fromASite)).isTrue();
        intro = "";
        assertThat(showsTheChoice(fromASite)).isFalse();
    }

    private boolean showsTheChoice(Exchange exchange) throws Exception {
        var passed = new AtomicBoolean();
        filter.doFilter(exchange.request(), exchange.response(), (asked, answered) -> passed.set(true));
        return passed.get();
    }
}
