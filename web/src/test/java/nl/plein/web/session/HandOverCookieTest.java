package nl.plein.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.plein.security.session.Token;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverCookieTest {

    @Test
    @DisplayName("SES-5.2 the cookie brings nonce and path back")
    void theCookieBringsNonceAndPathBack() {
        var cookie = HandOverCookie.to("/group/1?page=2");

        assertThat(HandOverCookie.read(cookie.value())).contains(cookie);
    }

    @Test
    @DisplayName("SES-5.7 a cookie that was given to somebody lets nobody else come back with it")
    void aCookieForSomebody() {
        var anna = UUID.randomUUID();
        var cookie = HandOverCookie.to("/manage").by(anna);

        assertThat(HandOverCookie.read(cookie.value())).contains(cookie);
        assertThat(cookie.lets(anna)).isTrue();
        assertThat(cookie.lets(UUID.randomUUID())).isFalse();
        assertThat(HandOverCookie.to("/").lets(anna)).isTrue();
    }

    @ParameterizedTest(name = "SES-5.2 a cookie with the path {0} leads to the home page")
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:x", "/a\r\nb"})
    void aCookieThatWasChangedLeadsHome(String path) {
        var text = Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8));

        var read = HandOverCookie.read(Token.fresh() + '.' + text + '.');

        assertThat(read.orElseThrow().path()).isEqualTo("/");
    }

    @ParameterizedTest(name = "SES-5.2 the cookie {0} is none of ours")
    @ValueSource(strings = {"", ".", "abc.def", "no dot at all"})
    void whatIsNoneOfOursIsNothing(String value) {
        assertThat(HandOverCookie.read(value)).isEmpty();
        assertThat(HandOverCookie.read(Token.fresh() + ".***")).isEmpty();
    }

    @ParameterizedTest(name = "SES-5.3 asked for {0}, coming from {1}: to {2}")
    @CsvSource({
        "/group/1, https://site.example/item/2, /group/1",
        ", https://site.example/item/2?page=3, /item/2?page=3",
        ", https://evil.example/item/2, /",
        ", https://site.example.evil.example/x, /",
        ", https://site.example//evil.example, /",
        ", https://site.example/signin?to=/x, /",
        "//evil.example, https://site.example/item/2, /",
        ", , /"
    })
    void aPersonComesBackToWhereHeOrSheWas(String asked, String from, String expected) {
        var exchange = Exchange.get("/signin").parameter("to", asked).header("Referer", from);

        assertThat(Wanted.path(exchange.request(), "https://site.example")).isEqualTo(expected);
    }
}
