package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A manager finds who is banned, and lifts several bans at once. */
class BansIT {

    private static NewSite site;
    private static Caller manager;

    @BeforeAll
    static void threeAreBanned() {
        site = NewSite.started(Stage.shared(), "Weerhuis", "weerhuis");
        manager = site.caller(NewSite.MANAGER);
        for (String user : new String[] {"sanne.local@gelderland.example", "bas.local@gelderland.example"}) {
            site.caller(user).send("/join", "ask", Map.of("motivation:input", "Graag."));
            manager.send(manager.get("/manage/requests").link("/manage/request/"), "answer", Map.of());
        }
        for (String name : new String[] {"Sanne", "Bas"}) {
            var row = manager.get("/manage/members?name=" + name).link("/manage/member/");
            manager.send(row, "ban", Map.of("reason:input", "Was niet aardig."));
        }
    }

    @Test
    @DisplayName("MEM-1.11 who is banned is found by name; one ban that is ticked is lifted, and the other holds")
    void oneBanIsLifted() {
        assertThat(manager.get("/manage/bans?name=sann").words())
                .contains("Sanne")
                .doesNotContain("Bas Mulder");
        assertThat(manager.get("/manage/bans?name=nobody").words()).contains("Niemand die uitgesloten is heeft dit");
        assertThat(manager.get("/manage/bans/lift").words()).contains("U vinkte niemand aan.");
        try (var browser = site.browser(NewSite.MANAGER)) {
            var page = browser.open(site.address(), "/manage/bans").page();
            browser.isFitAt("bans", 320).isFitAt("bans", 1440).isWalkable("bans");
            page.locator("input[name=pick][aria-label*='Sanne']").focus();
            page.keyboard().press("Space");
            page.locator("form[action$='/bans/lift'] button").first().press("Enter");
            page.waitForURL("**/manage/bans/lift?*");
            assertThat(page.locator("#good").textContent()).isEqualTo("Dit gebeurt met 1 lid");
            browser.isFitAt("bans-lift", 320).isFitAt("bans-lift", 1440).isWalkable("bans-lift");
            page.locator("[id='lift:go:button']").press("Enter");
            page.waitForURL("**/manage/bans");
            assertThat(page.locator("main").textContent())
                    .contains("Bas Mulder")
                    .doesNotContain("Sanne");
        }
        assertThat(site.mail("sanne.local@gelderland.example", "weer")).isNotEmpty();
    }
}
