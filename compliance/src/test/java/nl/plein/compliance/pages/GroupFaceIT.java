package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a group looks like and is found by, in the hands of an owner. */
class GroupFaceIT {

    private static final String OWNER = "anna.local@gelderland.example";
    private static final String NEIGHBOUR = "sanne.local@gelderland.example";

    private static NewSite site;
    private static Caller owner;
    private static String group;

    @BeforeAll
    static void start() {
        site = NewSite.at(Stage.shared(), "fietsberaad");
        owner = site.caller(OWNER);
        var form = Map.of(
                "name:input",
                "Waterberging",
                "purpose:input",
                "Waar laten wij het?",
                "introduction:input",
                "Alleen wie meedoet leest dit.",
                "kind:input",
                "CLOSED",
                "joining:input",
                "ON_REQUEST");
        group = "/group/" + owner.send("/groups/start", "start", form).ref();
    }

    @Test
    @DisplayName("GRP-10.1 an owner keeps the introduction for members; a neighbour is told that there is one")
    void theIntroductionIsForMembers() {
        assertThat(site.caller(NEIGHBOUR).get(group).words()).contains("Alleen wie meedoet leest dit.");

        var saved = owner.send(group + "/settings", "settings", Map.of("inside:input", "true"));

        assertThat(saved.errors()).isEmpty();
        assertThat(site.caller(NEIGHBOUR).get(group).body())
                .contains("De introductie van deze groep is voor leden.")
                .doesNotContain("Alleen wie meedoet leest dit.");
        assertThat(owner.get(group).words()).contains("Alleen wie meedoet leest dit.");
    }

    @Test
    @DisplayName(
            "GRP-10.2 GRP-10.3 GRP-10.5 a group gets tags by keyboard, is found by them, and writing begins with them")
    void aGroupIsFoundByTags() {
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/tags").page();
            browser.isFit("group-tags").isWalkable("group-tags");
            page.locator("#tag-own").focus();
            page.keyboard().type("Regenwater, Groene daken");
            page.keyboard().press("Tab");
            page.keyboard().type("Verslag");
            page.keyboard().press("Enter");
            page.waitForURL("**" + group);
            browser.isFit("group-tagged");

            browser.open(site.address(), group + "/write");
            assertThat(page.locator("#tag-own").inputValue()).isEqualTo("Verslag");
            browser.open(site.address(), "/groups");
            page.locator("main a:has-text('Zoek ook op trefwoord')").press("Enter");
            page.locator("#own").fill("groene-daken");
            browser.isFit("groups-by-tag").isWalkable("groups-by-tag");
            page.locator("#own").press("Enter");
            page.locator(".item a:has-text('Waterberging')").waitFor();
        }
        assertThat(owner.get("/groups?tag=Regenwater&tag=onzin").words()).contains("Geen groep gevonden");
        assertThat(owner.get("/groups?words=groene").words()).contains("Waterberging");
    }

    @Test
    @DisplayName("GRP-10.6 GRP-10.7 an owner shows an icon and a cover, says what it shows, and takes it away")
    void aGroupGetsAFace() throws IOException {
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/look").page();
            page.locator("#icon-file").setInputFiles(new FilePayload("icoon.png", "image/png", Picture.png()));
            page.locator("button:has-text('Icoon opslaan')").press("Enter");
            page.locator("main img.group-icon").waitFor();
            page.locator("#cover-file").setInputFiles(new FilePayload("omslag.png", "image/png", Picture.png()));
            page.locator("#cover-words").fill("Een vijver in de wijk");
            page.locator("button:has-text('Omslag opslaan')").press("Enter");
            page.locator("main img.cover").waitFor();
            browser.isFit("group-look").isWalkable("group-look");

            browser.open(site.address(), group).isFit("group-face");
            assertThat(page.locator("img.cover").getAttribute("alt")).isEqualTo("Een vijver in de wijk");
            assertThat(page.locator("img.cover").evaluate("one => one.complete && one.naturalWidth > 0"))
                    .isEqualTo(true);
            browser.open(site.address(), "/groups").isFit("groups-faces");
            assertThat(page.locator("img.group-icon").first().evaluate("one => one.naturalWidth"))
                    .isEqualTo(144);

            browser.open(site.address(), group + "/look");
            page.locator("input[value='Omslag verwijderen']").press("Enter");
            page.locator("main .note").first().waitFor();
            assertThat(page.locator("img.cover").count()).isZero();
        }
    }
}
