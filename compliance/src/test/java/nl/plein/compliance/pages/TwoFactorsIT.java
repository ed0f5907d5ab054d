package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site that lets in only who shows two factors, asked for by who did not show them. */
class TwoFactorsIT {

    private static final String CHOICE = "#setting-SIGN_IN_PROOF select";

    @Test
    @DisplayName("SIT-3.5 a manager who came in with a password alone reads why two factors cannot be demanded")
    void nobodyShutsOneselfOut() {
        var manager = NewSite.started(Stage.shared(), "Kluis", "kluis").caller(NewSite.MANAGER);
        var shown = manager.get("/manage/settings");
        var field = Jsoup.parse(shown.body()).selectFirst(CHOICE).attr("name");

        assertThat(manager.send(shown, "settings", Map.of(field, "TWO_FACTORS")).errors())
                .contains("zou uzelf buitensluiten");
        assertThat(Jsoup.parse(manager.get("/manage/settings").body())
                        .selectFirst(CHOICE + " option[selected]")
                        .attr("value"))
                .isEqualTo("ANY");
    }

    @Test
    @DisplayName("SES-5.8 SIG-2.5 the page for who showed no two factors says what is asked, and what to do")
    void theRefusalIsInWords() {
        try (var visitor = Browser.visitor()) {
            visitor.open(Stage.shared().origin(), "/signin/refused?factors=1&code=7KMR2WXB");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Deze site vraagt twee factoren", "helpdesk", "7KMR2WXB");
            visitor.isFit("signin-factors").isWalkable("signin-factors");
        }
    }
}
