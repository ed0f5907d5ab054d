package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPageTest {

    @Test
    @DisplayName("FACE-1.22 a form that was sent from a page of ours leads back to it, with its query")
    void fromAPageOfOurs() {
        assertThat(FormPage.of(
                        sent("https://plein.example/manage/look?part=logo").request()))
                .contains("/manage/look?part=logo");
    }

    @ParameterizedTest
    @DisplayName("FACE-1.22 what comes from elsewhere, or is no plain path, leads nowhere")
    @ValueSource(
            strings = {
                "https://elsewhere.example/manage/look",
                "https://plein.example.elsewhere.example/look",
                "https://plein.example@elsewhere.example/look",
                "https://plein.example//elsewhere.example/look",
                "https://plein.example/..%2Flook",
                "https://plein.example/look\"><script>",
                "javascript:alert(1)",
                "https://plein.example/",
                "about:client"
            })
    void fromElsewhere(String referer) {
        assertThat(FormPage.of(sent(referer).request())).isEmpty();
    }

    @Test
    @DisplayName("FACE-1.22 a page that was only asked for has no form to go back to, nor one of another site")
    void nothingSent() {
        assertThat(FormPage.of(Exchange.get("/item/1")
                        .header("Referer", "https://plein.example/groups")
                        .header("Sec-Fetch-Site", "same-origin")
                        .request()))
                .isEmpty();
        assertThat(FormPage.of(Exchange.post("/portrait")
                        .header("Referer", "https://plein.example/profile")
                        .header("Sec-Fetch-Site", "same-site")
                        .request()))
                .isEmpty();
    }

    private static Exchange sent(String referer) {
        return Exchange.post("/portrait").header("Referer", referer).header("Sec-Fetch-Site", "same-origin");
    }
}
