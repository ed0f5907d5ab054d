package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group for which a site is asked, on a platform whose manager decides about sites. */
class SplitIT {

    private static final String PLATFORM = "beheerder@plein.example";
    private static final String WATCHER = "carla.local@gelderland.example";

    private static Stage stage;
    private static NewSite site;
    private static NewSite own;
    private static Caller manager;

    @BeforeAll
    static void aSite() {
        stage = Stage.shared();
        site = NewSite.started(stage, "Moederhuis", "moederhuis");
        own = NewSite.at(stage, "dochterhuis");
        manager = site.caller(NewSite.MANAGER);
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
    }

    @Test
    @DisplayName(
            "MOV-1.10 MOV-1.9 AUD-6.7 a site is asked for by keyboard, the yes lets the group go, its log is there")
    void aSiteIsAskedForAGroup() {
        var group = aGroup("Dochters");
        site.caller(WATCHER).send(group, "join", Map.of());
        try (var asker = site.browser(NewSite.MANAGER)) {
            asksByKeyboard(asker, group);
        }
        try (var platform = Browser.visitor().signIn(stage, stage.account(PLATFORM))) {
            var page = platform.open(stage.origin(), "/platform/sites").page();
            assertThat(page.locator("main article:has-text('Dochterhuis')").textContent())
                    .contains(
                            "Dochters, die nu op de site Moederhuis staat", "2 leden", "0 stukken", "Wij zijn groot.");
            platform.isFit("split-decide").isFitAt("split-decide", 768).isWalkable("split-decide");
            page.locator("input[value='Keur Dochterhuis goed']").press("Enter");
            page.locator(".note:has-text('de groep is onderweg')").waitFor();
        }
        awaitThere();
        own.caller(NewSite.MANAGER)
                .send("/manage/roles", "grant", Map.of("mail:input", WATCHER, "role:input", "AUDITOR"));
        try (var watcher = own.browser(WATCHER)) {
            var page = watcher.open(own.address(), "/audit").page();
            watcher.isFit("audit-moved").isFitAt("audit-moved", 768);
            assertThat(page.locator("main tbody tr:has-text('voor de groep hier kwam')")
                            .allTextContents())
                    .isNotEmpty()
                    .allMatch(event -> event.contains(group.substring("/group/".length())));
            assertThat(page.locator("main tbody tr:has-text('groep verplaatst')")
                            .first()
                            .textContent())
                    .doesNotContain("voor de groep hier kwam");
        }
        assertThat(manager.get("/manage/moves").words()).contains("Dochters", "Dochterhuis");
    }

    @Test
    @DisplayName("MOV-1.10 who asked withdraws it on the page of the group, and can ask anew")
    void whoAskedWithdraws() {
        var group = aGroup("Zonen");
        var path = "/manage/move" + group.substring("/group".length());
        var wish = path + "?own=yes&name=Zonenhuis&host=zonenhuis&openness=OPEN";
        assertThat(manager.send(wish, "ask", Map.of("motivation:input", "Graag."))
                        .words())
                .contains("De site is aangevraagd");
        assertThat(manager.get(path).body()).doesNotContain("split:name:input");

        try (var asker = site.browser(NewSite.MANAGER)) {
            var page = asker.open(site.address(), path).page();
            asker.isFit("split-waiting").isFitAt("split-waiting", 768).isWalkable("split-waiting");
            page.locator("input[value='Trek de aanvraag voor Zonenhuis in']").press("Enter");
            page.locator(".note:has-text('ingetrokken')").waitFor();
            assertThat(page.locator("[id='split:name:input']").count()).isOne();
        }
        assertThat(Caller.of(stage, stage.account(PLATFORM), stage.origin())
                        .get("/platform/sites")
                        .words())
                .doesNotContain("Zonenhuis");
    }

    private static void asksByKeyboard(Browser asker, String group) {
        var page = asker.open(site.address(), "/manage/move" + group.substring("/group".length()))
                .page();
        page.locator("[id='split:name:input']").fill("");
        page.locator("[id='split:name:input']").focus();
        page.keyboard().type("Dochterhuis");
        page.keyboard().press("Tab");
        page.keyboard().type("dochterhuis");
        page.locator("[id='split:go:button']").press("Enter");
        page.locator("#preview-own").waitFor();
        assertThat(page.locator("section.panel").textContent()).contains("Dochterhuis", "2 leden", "0 stukken");
        asker.isFit("split-ask").isFitAt("split-ask", 768).isWalkable("split-ask");
        page.locator("[id='ask:motivation:input']").focus();
        page.keyboard().type("Wij zijn groot.");
        page.locator("[id='ask:go:button']").press("Enter");
        page.locator(".note:has-text('aangevraagd')").first().waitFor();
        assertThat(page.locator("[id='split:name:input']").count()).isZero();
    }

    private static String aGroup(String name) {
        var typed = Map.of(
                "name:input", name, "purpose:input", "Om te verhuizen.", "kind:input", "OPEN", "joining:input", "FREE");
        return "/group/" + manager.send("/groups/start", "start", typed).ref();
    }

    private static void awaitThere() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> manager.get("/manage/moves").words().contains("Klaar"));
    }
}
