package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who watches over a closed site, and who opens what they may not read in an emergency. */
class WatchIT {

    private static final String OWNER = "bas.local@gelderland.example";
    private static final String WATCHER = "carla.local@gelderland.example";
    private static final String PLATFORM_AUDITOR = "auditor@plein.example";
    private static final String EVENTS = "main table tbody tr";
    private static final String EXPORT = "form[action='/audit/export'] button:not(.small)";
    private static final String SECRET = "Smaragdgroen dossier";

    private static Stage stage;
    private static NewSite site;
    private static Caller manager;
    private static String group;
    private static String item;

    @BeforeAll
    static void aClosedSiteWithAClosedGroup() {
        stage = Stage.shared();
        site = NewSite.started(stage, "Raadzaal", "raadzaal");
        manager = site.caller(NewSite.MANAGER);
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
        var owner = site.caller(OWNER);
        site.caller(WATCHER);
        var group = Map.of(
                "name:input",
                "Raadkamer",
                "purpose:input",
                "Achter de deur.",
                "kind:input",
                "CLOSED",
                "joining:input",
                "ON_REQUEST");
        WatchIT.group = "/group/" + owner.send("/groups/start", "start", group).ref();
        var blog = Map.of("title:input", SECRET, "text:input", "Alleen voor wie erbij is.");
        item = "/item/" + owner.send(WatchIT.group + "/write", "write", blog).ref();
        manager.send("/manage/roles", "grant", Map.of("mail:input", WATCHER, "role:input", "AUDITOR"));
        manager.send("/manage/admission", "rules", Map.of("all:input", ""));
        manager.send("/manage/access?to=CLOSED", "turn", Map.of());
    }

    @Test
    @DisplayName("GRD-7.1 ACC-1.4 who audits a closed site without being a member comes to the log and no further")
    void aWallLetsWhoAuditsThrough() {
        try (var auditor = Browser.visitor().signIn(stage, stage.account(PLATFORM_AUDITOR))) {
            auditor.open(site.address(), "/audit");
            auditor.page().waitForURL(url -> url.startsWith(site.address() + "/audit"));
            assertThat(auditor.open(site.address(), item + "/access").status()).isEqualTo(200);
            auditor.isFit("watch-item").isWalkable("watch-item");
            assertThat(auditor.page().content()).doesNotContain(SECRET);
            assertThat(auditor.open(site.address(), group + "/access").status()).isEqualTo(200);
            assertThat(auditor.page().content()).doesNotContain(SECRET);
            for (String closed : new String[] {item, group, "/groups", group + "/members", item + "/versions"}) {
                assertThat(auditor.open(site.address(), closed).status())
                        .as(closed)
                        .isEqualTo(404);
            }
        }
        assertThat(site.caller("fatima").get(item + "/access").status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "GRD-7.1 ACC-2.5 FACE-1.24 who runs the platform opens a group of a closed site and reads that group only")
    void whoRunsThePlatformReadsWhatWasOpened() {
        var platform = site.caller("beheerder@plein.example");
        assertThat(platform.get(group).status()).isEqualTo(404);
        assertThat(platform.get(item).status()).isEqualTo(404);
        var why = Map.of("reason:input", "Een melding kan niet wachten.", "hours:input", "1");

        var opened = platform.send(group + "/emergency", "open", why);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.words()).contains(SECRET);
        assertThat(platform.get(item).status()).isEqualTo(200);
        for (String open : new String[] {group, item, group + "/emergency", group + "/access"}) {
            assertThat(platform.get(open).body()).as(open).doesNotContain("\"/groups\"");
        }
        for (String closed : new String[] {"/groups", "/people", group + "/members", item + "/versions"}) {
            assertThat(platform.get(closed).status()).as(closed).isEqualTo(404);
        }
        assertThat(platform.send(group + "/emergency", "close", Map.of()).status())
                .isEqualTo(200);
        assertThat(platform.get(item).status()).isEqualTo(404);
        assertThat(platform.get(group).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("AUD-6.7 who audits one site is shown what happened there, and nothing else of elsewhere")
    void whoAuditsOneSiteSeesOneSite() {
        site.caller(OWNER).get(item);
        try (var watcher = site.browser(WATCHER)) {
            var page = watcher.open(site.address(), "/audit").page();
            watcher.isFit("watch-log").isFitAt("watch-log", 768).isWalkable("watch-log");
            assertThat(page.locator("main").textContent()).contains("Raadzaal").doesNotContain(SECRET);
            assertThat(page.locator(EVENTS).allTextContents())
                    .anyMatch(event -> event.contains("bericht gelezen"))
                    .noneMatch(event -> event.contains("auth.login"));
            page.locator("#action").selectOption("content.read");
            page.locator("form[role=search] button").click();
            page.waitForLoadState();
            assertThat(page.locator(EVENTS).allTextContents()).isNotEmpty().allSatisfy(event -> assertThat(event)
                    .contains("bericht gelezen"));
            page.waitForDownload(() -> page.locator(EXPORT).click()).path();
        }
    }

    @Test
    @DisplayName("AUD-6.7 the log of the platform and of another site is not for who audits one site")
    void whoAuditsOneSiteSeesNoOther() {
        for (URI elsewhere : List.of(stage.origin(), stage.site("fietsberaad"))) {
            assertThat(Caller.of(stage, stage.account(WATCHER), elsewhere)
                            .get("/audit")
                            .status())
                    .as(elsewhere.toString())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName("ACC-2.1 ACC-2.2 ACC-2.3 a manager opens a group in an emergency, its owner hears, and it ends")
    void aGroupIsOpenedInAnEmergency() {
        var reason = "Een melding over dit dossier kan niet wachten " + UUID.randomUUID();
        try (var browser = site.browser(NewSite.MANAGER)) {
            assertThat(browser.open(site.address(), item).status()).isEqualTo(404);
            var page = browser.open(site.address(), group).page();
            page.locator("a[href$='/emergency']").press("Enter");
            page.locator("h1").getByText("nood").waitFor();
            browser.isFit("emergency").isFitAt("emergency", 768).isWalkable("emergency");
            page.locator("[id='open:go:button']").press("Enter");
            page.locator("#errors").waitFor();
            page.locator("[id='open:reason:input']").fill("Kort.");
            page.locator("[id='open:go:button']").press("Enter");
            page.locator("#errors").waitFor();
            browser.isFit("emergency-refused");
            page.locator("[id='open:reason:input']").fill(reason);
            page.locator("[id='open:hours:input']").selectOption("4");
            page.locator("[id='open:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
            assertThat(page.locator("main").textContent()).contains(SECRET).doesNotContain("Schrijf een blog");
            assertThat(browser.open(site.address(), item).status()).isEqualTo(200);
            assertThat(browser.open(site.address(), item + "/edit").status()).isEqualTo(403);

            assertThat(site.mail(OWNER, reason)).contains("Anneke Visser", "Raadkamer", "4 uur");
            browser.open(site.address(), group + "/emergency");
            browser.isFit("emergency-running").isWalkable("emergency-running");
            page.locator("[id='close:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
            assertThat(browser.open(site.address(), item).status()).isEqualTo(404);
        }
        var log = site.caller(WATCHER);
        assertThat(log.get("/audit?action=access.emergency.start&outcome=success")
                        .words())
                .contains("Anneke Visser", reason);
        assertThat(log.get("/audit?action=access.emergency.end&outcome=success").words())
                .contains("Anneke Visser");
        assertThat(site.caller(OWNER).get(group + "/emergency").status()).isEqualTo(404);
    }
}
