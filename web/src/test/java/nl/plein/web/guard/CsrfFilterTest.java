package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import nl.plein.security.session.FormToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfFilterTest {

    private static final String COOKIE = "__Host-plein-csrf";

    private final FormToken signer = new FormToken(new byte[32]);
    private final CsrfFilter filter = new CsrfFilter();
    private final FewRefusals refused = new FewRefusals();
    private final String value = signer.fresh("plein.example");

    @BeforeEach
    void thePlatformIsAsked() {
        System.setProperty("plein.origin", "https://plein.example");
        filter.hosts = new Hosts();
        filter.tokens = new FormTokens() {
            @Override
            public FormToken get() {
                return signer;
            }
        };
        filter.site = new CurrentSite();
        filter.site.name("plein.example");
        filter.forms = refused;
        filter.csrf = new CsrfBean();
        filter.csrf.tokens = filter.tokens;
        filter.csrf.site = filter.site;
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.origin");
    }

    @Test
    @DisplayName("GRD-4.1 GRD-4.2 a form from a page of ours is taken, signed in or not")
    void aFormOfOursIsTaken() throws Exception {
        var exchange = aForm().header("Origin", "https://plein.example").header("Sec-Fetch-Site", "same-origin");

        assertThat(passes(exchange)).isTrue();
    }

    @ParameterizedTest(name = "GRD-4.1 a form from {0} is refused, with the right value too")
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://plein.example",
                "https://plein.example:444",
                "https://gelderland.example",
                "null"
            })
    void aFormFromElsewhereIsRefused(String origin) throws Exception {
        var exchange = aForm().header("Origin", origin);

        assertThat(passes(exchange)).isFalse();
        assertThat(exchange.status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "GRD-4.1 what the browser calls {0} is refused")
    @ValueSource(strings = {"cross-site", "same-site"})
    void whatTheBrowserCallsForeignIsRefused(String site) throws Exception {
        assertThat(passes(aForm().header("Sec-Fetch-Site", site))).isFalse();
    }

    @Test
    @DisplayName("GRD-4.2 a form without the value, or with that of another cookie, is refused")
    void aFormWithoutTheValueIsRefused() throws Exception {
        var other = signer.fresh("plein.example");

        assertThat(passes(Exchange.post("/item").cookie(COOKIE, value))).isFalse();
        assertThat(passes(Exchange.post("/item").parameter("csrf", value))).isFalse();
        assertThat(passes(Exchange.post("/item").cookie(COOKIE, other).parameter("csrf", value)))
                .isFalse();
        assertThat(passes(Exchange.post("/item").cookie(COOKIE, value).header(CsrfFilter.HEADER, value)))
                .isTrue();
    }

    @Test
    @DisplayName("GRD-4.4 a form that is not taken leaves one event of who is signed in, and says where it was sent")
    void aFormThatIsNotTakenLeavesOneEvent() throws Exception {
        refused.signedIn = true;
        passes(aForm().header("Origin", "https://evil.example"));
        passes(Exchange.post("/item").cookie(COOKIE, value));
        passes(Exchange.post("/item").cookie(COOKIE, value));

        assertThat(refused.events)
                .containsExactly("form.elsewhere /item+0", "form.value /item+0", "form.value /item+0");
        assertThat(refused.nobody()).isTrue();
    }

    @ParameterizedTest(name = "GRD-4.4 a form that the server cannot read, {0}, is answered {2} and leaves {1}")
    @MethodSource
    void aFormThatCannotBeRead(RuntimeException broken, String event, int status) throws Exception {
        var exchange = Exchange.post("/item").cookie(COOKIE, value).unreadable(broken);

        assertThat(passes(exchange)).isFalse();
        assertThat(exchange.status()).isEqualTo(status);
        assertThat(refused.events).containsExactly(event + " null+0");
    }

    static Stream<Arguments> aFormThatCannotBeRead() {
        return Stream.of(
                Arguments.of(new IllegalStateException("too large"), "form.large", 413),
                Arguments.of(new RuntimeException(new IOException("cut off")), "form.broken", 400),
                Arguments.of(new IllegalArgumentException("%zz"), "form.broken", 400));
    }

    @Test
    @DisplayName("GRD-4.4 visitors leave one event per address, cause and hour, sixty at most, and no words of theirs")
    void visitorsDoNotFillTheLog() throws Exception {
        for (int i = 0; i < 3; i++) {
            passes(Exchange.post("/free-text-of-mine").cookie(COOKIE, value));
        }
        assertThat(refused.events).containsExactly("form.value null+0");

        for (int i = 0; i < 200; i++) {
            passes(Exchange.post("/item").from("192.0.2." + i));
        }
        assertThat(refused.events).hasSize(Strangers.MOST);

        refused.later();
        passes(Exchange.post("/item"));
        assertThat(refused.events).last().isEqualTo("form.value null+140");
    }

    @ParameterizedTest(name = "GRD-4.3 others may post to {0}")
    @ValueSource(
            strings = {
                "/saml/acs",
                "/saml/logout",
                "/csp-report",
                "/news/stop/0123456789abcdefghijklmnopqrstuvwxyzABC-_01"
            })
    void othersMayPost(String path) throws Exception {
        assertThat(passes(Exchange.post(path).header("Origin", "https://idp.example")))
                .isTrue();
    }

    @ParameterizedTest(name = "GRD-4.3 but not to {0}")
    @ValueSource(
            strings = {
                "/saml/acs/",
                "/saml/acs;x=1",
                "/saml/start",
                "/signout",
                "/SAML/ACS",
                "/news/stop",
                "/news/stop/short",
                "/news/stop/0123456789abcdefghijklmnopqrstuvwxyzABC-_01/x"
            })
    void othersMayNotPostElsewhere(String path) throws Exception {
        assertThat(passes(Exchange.post(path).header("Origin", "https://idp.example")))
                .isFalse();
    }

    @Test
    @DisplayName("GRD-4.3 a hand-over comes from the platform host, and from nowhere else")
    void aHandOverComesFromThePlatform() throws Exception {
        assertThat(passes(Exchange.post("/session/take").header("Origin", "https://plein.example")))
                .isTrue();
        assertThat(passes(Exchange.post("/session/take").header("Origin", "https://evil.example")))
                .isFalse();
        assertThat(passes(Exchange.post("/session/take"))).isFalse();
    }

    @Test
    @DisplayName("GRD-5.2 a reading page gets no cookie; the first form of a page gets one, and the second the same")
    void aReadingPageGetsNoCookie() throws Exception {
        var exchange = Exchange.get("/");
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        assertThat(exchange.given(COOKIE)).isNull();

        var token = filter.csrf.getToken();

        var cookie = exchange.given(COOKIE);
        assertThat(cookie.getValue()).isEqualTo(token).isEqualTo(filter.csrf.getToken());
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    @DisplayName("GRD-4.2 a value of ours is kept, so that a form of an hour ago still counts")
    void aValueOfOursIsKept() throws Exception {
        var exchange = Exchange.get("/").cookie(COOKIE, value);
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(filter.csrf.getToken()).isEqualTo(value);
        assertThat(exchange.given(COOKIE)).isNull();
    }

    private Exchange aForm() {
        return Exchange.post("/item").cookie(COOKIE, value).parameter("csrf", value);
    }

    private boolean passes(Exchange exchange) throws Exception {
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange.wentOn();
    }
}
