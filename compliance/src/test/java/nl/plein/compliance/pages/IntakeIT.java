package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An owner says whose people come into a group by themselves. */
class IntakeIT {

    private static final String OWNER = "anna.local@gelderland.example";

    @Test
    @DisplayName("GRP-8.8 an organisation is found by a part of its name and leads to what it would do")
    void anOrganisationIsFound() {
        var site = NewSite.at(Stage.shared(), "fietsberaad");
        var typed = Map.of(
                "name:input",
                "Vanzelf " + UUID.randomUUID().toString().substring(0, 8),
                "purpose:input",
                "Wie komt er?",
                "kind:input",
                "CLOSED",
                "joining:input",
                "ON_REQUEST");
        var owner = site.caller(OWNER);
        var intake = "/group/" + owner.send("/groups/start", "start", typed).ref() + "/intake";
        assertThat(owner.get(intake + "?words=zzz%3Cb%3E").body()).contains("“zzz&lt;b&gt;”");

        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), intake).page();
            page.locator("#words").fill("haarl");
            page.keyboard().press("Enter");
            page.waitForURL("**words=haarl*");
            browser.isFitAt("intake-found", 320).isFitAt("intake-found", 1440).isWalkable("intake-found");
            page.locator("a[href*='?organisation=']").click();
            assertThat(page.locator("#preview").textContent()).contains("Haarlem");
            browser.isFitAt("intake-preview", 320);
            page.locator("[id='add:go:button']").press("Enter");
            page.waitForURL("**" + intake);
            assertThat(page.locator("input[value^='Stop met'][value*='Haarlem']")
                            .count())
                    .isEqualTo(1);
        }
        assertThat(owner.get(intake + "?words=haarl").words()).contains("Geen andere organisatie");
    }
}
