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

    @Test
    @DisplayName("GRP-8.9 JOB-2.4 everybody on the site comes in by a job, and who arrives later at once")
    void everybodyComesIn() {
        var site = NewSite.started(Stage.shared(), "Iedereenhuis", "iedereenhuis");
        var owner = site.caller(NewSite.MANAGER);
        admitted(site, owner, "sanne.local@gelderland.example");
        var typed = Map.of("name:input", "Voor allen", "purpose:input", "Iedereen.", "kind:input", "HIDDEN");
        var group = "/group/" + owner.send("/groups/start", "start", typed).ref();
        var intake = group + "/intake";

        try (var browser = site.browser(NewSite.MANAGER)) {
            var page = browser.open(site.address(), intake).page();
            browser.isFitAt("intake-all", 320).isFitAt("intake-all", 1440).isWalkable("intake-all");
            page.locator("a[href$='everybody=yes']").press("Enter");
            page.waitForURL("**everybody=yes");
            assertThat(page.locator("section.panel").textContent())
                    .contains("Deze site heeft 2 leden.")
                    .contains("1 mens van de site wordt meteen lid.");
            browser.isFitAt("intake-all-preview", 320)
                    .isFitAt("intake-all-preview", 1440)
                    .isWalkable("intake-all-preview");
            page.locator("[id='all:go:button']").press("Enter");
            page.waitForURL("**" + intake);
            for (int i = 0; i < 30 && !owner.get("/jobs").words().contains("Iedereen van de site die"); i++) {
                page.waitForTimeout(1000);
            }
            browser.open(site.address(), "/jobs").isFitAt("intake-jobs", 320);
            assertThat(page.locator("main").textContent()).contains("Iedereen van de site in een groep", "Klaar");
            browser.open(site.address(), intake);
            assertThat(page.locator("#now ~ p, #everybody ~ p").first().textContent())
                    .contains("Iedereen van deze site wordt vanzelf lid");
        }
        assertThat(owner.get(group + "/members").words()).contains("Sanne");

        admitted(site, owner, "bas.local@gelderland.example");
        assertThat(owner.get(group + "/members").words()).contains("Bas Mulder");
        assertThat(site.caller("bas.local@gelderland.example").get(group).words())
                .contains("Voor allen");
        owner.press(intake, "everyone", "Stop met iedereen van de site");
        assertThat(owner.get(intake).words()).contains("Bekijk hoeveel mensen dat zijn");
        assertThat(owner.get(group + "/members").words()).contains("Sanne", "Bas Mulder");
    }

    private static void admitted(NewSite site, Caller manager, String user) {
        site.caller(user).send("/join", "ask", Map.of("motivation:input", "Graag."));
        manager.send(manager.get("/manage/requests").link("/manage/request/"), "answer", Map.of());
    }
}
