package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** How people come in on a site, what they agree to, and how somebody is kept out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdmissionIT {

    private static final String GUEST = "daan.local@haarlem.example";
    private static final String ASKER = "bas.local@gelderland.example";

    private static final String DECLINED = "carla.local@gelderland.example";

    private static NewSite site;

    @BeforeAll
    static void start() {
        site = NewSite.started(Stage.shared(), "Leeszaal", "leeszaal");
        var rules = Map.of("all:input", "", "byrequest:input", "true");
        site.caller(NewSite.MANAGER).send("/manage/admission", "rules", rules);
    }

    @Test
    @Order(1)
    @DisplayName("ADM-1.5 ADM-1.15 somebody asks and is let in; the second manager who answers hears of the first")
    void somebodyAsksAndIsLetIn() {
        var manager = site.caller(NewSite.MANAGER);
        try (var asker = site.browser(ASKER)) {
            asker.open(site.address(), "/join");
            asker.page().locator("[id='ask:motivation:input']").fill("Ik lees graag mee.");
            asker.page().locator("[id='ask:go:button']").press("Enter");
            asker.page().locator(".note").first().waitFor();
            asker.isFitAt("admission-asked", 320);

            var request = manager.get("/manage/requests").link("/manage/request/");
            var first = manager.get(request);
            var other = site.caller(NewSite.MANAGER);
            var second = other.get(request);
            assertThat(first.words()).contains("Ik lees graag mee.");
            assertThat(manager.send(first, "answer", Map.of()).words()).contains("Toegelaten");
            assertThat(other.send(second, "answer", Map.of()).words()).contains("al beantwoord", "Toegelaten door");
            assertThat(other.get(request).words()).contains("Toegelaten door").doesNotContain("Afwijzen");
            assertThat(manager.get("/manage/requests").words()).contains("Niemand wacht op antwoord");
            assertThat(manager.get("/manage/requests?view=answered").words()).contains("Bas Mulder", "Toegelaten door");

            asker.open(site.address(), "/join");
            assertThat(asker.page().locator("main").textContent()).contains("U bent lid");
        }
    }

    @Test
    @Order(2)
    @DisplayName("ADM-1.3 an invitation by mail opens the site once; used, or wrong, it says so and opens nothing")
    void anInvitationOpensOnce() {
        var manager = site.caller(NewSite.MANAGER);
        manager.send("/manage/invitations", "invite", Map.of("addresses:input", GUEST));
        var code = site.code(GUEST);
        try (var guest = site.browser(GUEST)) {
            guest.open(site.address(), "/join?code=" + code);
            guest.isFitAt("admission-invited", 320)
                    .isFitAt("admission-invited", 1440)
                    .isWalkable("admission-invited");
            guest.page().locator("[id='accept:go:button']").press("Enter");
            guest.page().locator(".note").first().waitFor();
            assertThat(guest.open(site.address(), "/join")
                            .page()
                            .locator("main")
                            .textContent())
                    .contains("U bent lid");
        }
        for (String used : new String[] {code, "verzonnen"}) {
            var other = site.caller(DECLINED);
            var refused = other.send("/join?code=" + used, "accept", Map.of());
            assertThat(refused.words()).contains("uitnodiging");
            assertThat(other.get("/join").words()).doesNotContain("U bent lid");
        }
    }

    @Test
    @Order(3)
    @DisplayName("ADM-1.6 ADM-1.8 new terms come first for every member; who is banned reads why, until it is lifted")
    void termsComeFirstAndABanSaysWhy() {
        var manager = site.caller(NewSite.MANAGER);
        var stranger = "sanne.local@gelderland.example";
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
        site.caller(stranger);
        manager.send("/manage/terms", "terms", Map.of("body:input", "<p>Wees aardig.</p>"));
        manager.send("/terms", "accept", Map.of());
        try (var member = site.browser(stranger)) {
            member.open(site.address(), "/groups");
            assertThat(member.page().locator("main").textContent()).contains("Wees aardig.");
            member.isFitAt("admission-terms", 320)
                    .isFitAt("admission-terms", 1440)
                    .isWalkable("admission-terms");
            member.page().locator("[id='accept:go:button']").press("Enter");
            member.page().waitForURL("**/groups");

            var row = manager.get("/manage/members?name=Sanne").link("/manage/member/");
            var banned = manager.send(row, "ban", Map.of("reason:input", "Was niet aardig."));
            assertThat(banned.errors()).isEmpty();
            member.open(site.address(), "/join");
            assertThat(member.page().locator("main").textContent()).contains("Was niet aardig.");
            manager.send(manager.get("/manage/bans").link("/manage/ban/"), "lift", Map.of());
            member.open(site.address(), "/join");
            assertThat(member.page().locator("main").textContent()).doesNotContain("Was niet aardig.");
        }
    }

    @Test
    @Order(4)
    @DisplayName("ADM-1.12 an organisation is found without script and by keyboard, admitted, and taken off again")
    void anOrganisationIsAdmitted() {
        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/admission").page();
            assertThat(page.locator("main").textContent()).contains("Er is geen organisatie toegelaten.");
            page.locator("#organisation").fill("haarl");
            page.keyboard().press("Enter");
            page.locator("input[value='Gemeente Haarlem toelaten']").waitFor();
            manager.isFit("admission-organisation-found").isWalkable("admission-organisation-found");
            page.locator("input[value='Gemeente Haarlem toelaten']").press("Enter");
            page.locator(".note-good").waitFor();
            assertThat(page.locator(".note-good").textContent()).contains("De organisatie is toegelaten.");
            manager.isFit("admission-organisation").isFitAt("admission-organisation", 768);

            var twice = site.caller(NewSite.MANAGER);
            var stale = twice.get("/manage/admission");
            page.locator("input[value='Gemeente Haarlem niet meer toelaten']").press("Enter");
            page.locator(".note-good").waitFor();
            assertThat(page.locator(".note-good").textContent()).contains("Wie al lid is, blijft lid.");
            var refused = twice.send(stale, "listed", Map.of());
            assertThat(refused.errors()).contains("Er is niets gedaan");
            assertThat(refused.body()).as("the rules are still shown").contains("checked=\"checked\"");
        }
    }

    @Test
    @Order(2)
    @DisplayName("ADM-1.14 who is declined reads why where one asks to join, as plain words")
    void whoIsDeclinedReadsWhy() {
        try (var asker = site.browser(DECLINED);
                var manager = site.browser(NewSite.MANAGER)) {
            asker.open(site.address(), "/join");
            asker.page().locator("[id='ask:go:button']").press("Enter");
            asker.page().locator(".note").first().waitFor();
            var request = site.caller(NewSite.MANAGER).get("/manage/requests").link("/manage/request/");
            var page = manager.open(site.address(), request).page();
            page.locator("[id='answer:said:input']").fill("Eerst <b>intern</b> afstemmen.");
            manager.isFit("admission-answer").isFitAt("admission-answer", 320).isWalkable("admission-answer");
            page.locator("[id='answer:decline:button']").press("Enter");
            page.locator(".note:has-text('afgewezen')").waitFor();

            asker.open(site.address(), "/join").isFit("admission-declined").isFitAt("admission-declined", 320);
            assertThat(asker.page().locator("main").textContent())
                    .contains("De beheerder zegt: Eerst <b>intern</b> afstemmen.");
        }
    }
}
