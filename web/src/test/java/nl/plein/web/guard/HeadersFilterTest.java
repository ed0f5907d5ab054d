package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    @Test
    @DisplayName("GRD-2.1 every answer has a strict policy with a nonce of its own")
    void everyAnswerHasAPolicy() throws Exception {
        var one = filtered(Exchange.get("/"));
        var other = filtered(Exchange.get("/"));

        var policy = one.answered("Content-Security-Policy");
        assertThat(policy)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .contains("'nonce-" + one.request().getAttribute("cspNonce") + "'")
                .doesNotContain("unsafe");
        assertThat(other.request().getAttribute("cspNonce"))
                .isNotEqualTo(one.request().getAttribute("cspNonce"));
    }

    @Test
    @DisplayName("GRD-2.2 every answer says what a browser must not do with it")
    void everyAnswerSaysWhatABrowserMustNotDo() throws Exception {
        var exchange = filtered(Exchange.get("/item/1"));

        assertThat(exchange.answered("Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(exchange.answered("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(exchange.answered("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(exchange.answered("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(exchange.answered("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(exchange.answered("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(exchange.answered("Cache-Control")).isEqualTo("no-store");
        assertThat(exchange.answered("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }

    @Test
    @DisplayName("GRD-2.1 a page that posts to a site may post there only")
    void aPageThatPostsToASiteMayPostThereOnly() {
        assertThat(ContentPolicy.posting("n", "https://site.example"))
                .contains("default-src 'none'", "form-action https://site.example;", "script-src 'nonce-n'");
    }

    private static Exchange filtered(Exchange exchange) throws Exception {
        var filter = new HeadersFilter();
        filter.site = new CurrentSite();
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }
}
