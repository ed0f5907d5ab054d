package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.plein.web.guard.Exchange;
import nl.plein.web.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String REF = "2b06b9c3-bca3-4b7f-9065-deeb58eeeeb0";

    @Test
    @DisplayName("FACE-1.1 an address leads to its page, with the identifier in it as parameter")
    void anAddressLeadsToItsPage() {
        assertThat(Address.pageFor("/group/" + REF)).contains("/pages/group/view.xhtml?ref=" + REF);
        assertThat(Address.pageFor("/")).contains("/pages/home.xhtml");
    }

    @Test
    @DisplayName("FACE-1.17 the crumbs of each page of management lead back to where all of it is found")
    void managementLeadsBack() {
        assertThat(Address.pagesBelow("/manage/")).hasSizeGreaterThan(25).allSatisfy(page -> assertThat(
                        Path.of("src/main/webapp" + page))
                .content()
                .containsPattern("name=\"crumbs\">\\s*<li><a href=\"/manage\">"));
    }

    @ParameterizedTest(name = "FACE-1.1 {0} is no address")
    @ValueSource(
            strings = {"/group/42", "/group/", "/item/view.xhtml", "/group/2B06B9C3-bca3-4b7f-9065-deeb58eeeeb0", "//"})
    void otherPathsAreNone(String path) {
        assertThat(Address.pageFor(path)).isEmpty();
    }

    @Test
    @DisplayName(
            "FACE-1.7 a chosen language is kept in a cookie, and the browser sent to the same path without the choice")
    void aChoiceIsKept() {
        var exchange = Exchange.get("//evil.example/..").parameter("lang", "en").parameter("after", "7");

        boolean answered = Preference.remember("/groups", exchange.request(), exchange.response());

        assertThat(answered).isTrue();
        assertThat(exchange.answered("Location")).isEqualTo("/groups?after=7");
        assertThat(exchange.given(Language.COOKIE).getValue()).isEqualTo("en");
    }

    @Test
    @DisplayName("FACE-1.7 what is no choice of ours is left alone")
    void otherValuesAreLeftAlone() {
        var exchange = Exchange.get("/").parameter("lang", "xx").parameter("look", "pink");

        assertThat(Preference.remember("/", exchange.request(), exchange.response()))
                .isFalse();
    }

    @Test
    @DisplayName("FACE-1.8 what a page left is said by the next one, and only if it is a key")
    void aNoteIsTakenOnce() {
        var left = Exchange.get("/").cookie("__Host-note", "item.saved");
        var forged = Exchange.get("/").cookie("__Host-note", "<b>you won</b>");

        Notes.take(left.request(), left.response());
        Notes.take(forged.request(), forged.response());

        assertThat(left.request().getAttribute(Notes.SAID)).isEqualTo("item.saved");
        assertThat(left.given("__Host-note").getMaxAge()).isZero();
        assertThat(forged.request().getAttribute(Notes.SAID)).isNull();
    }
}
