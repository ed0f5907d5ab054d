package nl.plein.compliance.pages;

import static nl.plein.compliance.pages.Fietsberaad.note;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group asks something of who comes in, and its list of members shows it to whom it is meant for. */
class NeedsIT {

    private static final String WHY = "Zo weten we bij wie we terechtkunnen.";

    private static NewSite site;
    private static Caller owner;
    private static String open;
    private static String closed;

    @BeforeAll
    static void start() {
        site = NewSite.started(Stage.shared(), "Vraaghuis", "vraaghuis");
        owner = site.caller(NewSite.MANAGER);
        owner.send("/manage/admission", "rules", Map.of("all:input", "true"));
        field("Expertise", "CHOICES", "Bruggen\nVerkeerslichten");
        field("Motto", "TEXT", "");
        open = group("Brugwachters", "OPEN", "FREE");
        closed = group("Sluiswachters", "CLOSED", "ON_REQUEST");
    }

    @Test
    @DisplayName(
            "GRP-9.1 GRP-9.2 GRP-9.4 GRP-9.5 GRP-9.6 a group asks; each reads and finds only what is meant for them")
    void aGroupAsks() {
        try (var bea = site.browser(NewSite.MANAGER);
                var eva = site.browser("eva");
                var noor = site.browser("noor")) {
            assertThat(asks(bea, open)).contains("Opgeslagen");
            assertThat(owner.get(open + "/members").words()).contains("Deze groep vraagt haar leden ook om: Expertise");

            come(eva);
            inEnglish(eva, open + "/join", "needs-join");
            fit(eva, "needs-join");
            press(eva.page());
            assertThat(eva.page().locator("#errors").textContent()).contains("Vul Expertise in");
            eva.isFitAt("needs-join-wrong", 320);
            tell(eva.page(), "OWNER");
            assertThat(note(eva)).contains("U bent nu lid");

            come(noor);
            noor.page().getByLabel("Bruggen").focus();
            noor.page().keyboard().press("Space");
            noor.page().locator("[id='profile:go:button']").press("Enter");
            noor.page().waitForLoadState();
            assertThat(note(noor)).contains("U bent nu lid");

            bea.open(site.address(), open + "/members");
            assertThat(told(bea.page(), "Noor Bos")).contains("Expertise: Bruggen");
            assertThat(told(bea.page(), "Eva Postma")).doesNotContain("Bruggen");
            fit(bea, "needs-members");
            bea.page().locator("main form[role=search]").getByLabel("Expertise").selectOption("Bruggen");
            bea.page().locator("main form[role=search] button").click();
            assertThat(main(bea)).contains("Noor Bos").doesNotContain("Eva Postma");
            eva.open(site.address(), open + "/members");
            assertThat(told(eva.page(), "Eva Postma")).contains("Expertise: Bruggen");
            var file = owner.post("/", "/members.csv", Map.of("ref", open.replace("/group/", "")));
            assertThat(file.body()).contains("\"Noor Bos\"").containsOnlyOnce("Bruggen");
        }
    }

    @Test
    @DisplayName("GRP-9.1 the second of two owners is told, and nothing is saved")
    void theSecondIsTold() {
        var group = group("Twee eigenaren", "OPEN", "FREE");
        var shown = owner.get(group + "/needs");
        owner.send(group + "/needs", "needs", Map.of("why:input", "Eerst."));

        var late = owner.send(shown, "needs", Map.of("why:input", "Later."));

        assertThat(late.errors()).contains("iemand anders heeft dit veranderd");
        assertThat(owner.get(group + "/needs").body()).contains("Eerst.").doesNotContain("Later.");
    }

    @Test
    @DisplayName("GRP-9.2 who asks to come in, and who is invited, tell it on the same page")
    void whoAsksAndWhoIsInvited() {
        try (var bea = site.browser(NewSite.MANAGER);
                var bram = site.browser("bram");
                var joost = site.browser("joost")) {
            asks(bea, closed);
            bram.open(site.address(), closed);
            bram.page().locator("main a.button[href$='/join']").click();
            fit(bram, "needs-ask");
            bram.page().locator("textarea").fill("Ik doe dit werk.");
            tell(bram.page(), "SITE");
            assertThat(note(bram)).contains("Uw verzoek");

            owner.send(closed + "/invitations", "mail", Map.of("addresses:input", "joost.willems@gelderland.example"));
            var code = site.code("joost.willems@gelderland.example");
            joost.open(site.address(), "/invitation?code=" + code);
            assertThat(main(joost)).contains(WHY);
            fit(joost, "needs-invitation");
            tell(joost.page(), "SITE");
            assertThat(note(joost)).contains("U bent nu lid");
        }
    }

    private static String asks(Browser bea, String group) {
        inEnglish(bea, group + "/needs", "needs-owner");
        var page = bea.page();
        page.locator("fieldset[id='needs:asked']").getByLabel("Expertise").check();
        page.locator("fieldset[id='needs:shown']").getByLabel("Expertise").check();
        page.locator("[id='needs:why:input']").fill(WHY);
        fit(bea, "needs-owner");
        page.locator("[id='needs:save:button']").click();
        page.waitForLoadState();
        return note(bea);
    }

    private static void inEnglish(Browser person, String path, String name) {
        person.open(site.address(), path + "?lang=en").isFitAt(name + "-en", 768);
        person.open(site.address(), path + "?lang=nl");
    }

    /** From the page of the group to that of what it asks. */
    private static void come(Browser person) {
        person.open(site.address(), open);
        person.page().locator("[id='join:go:button']").click();
        person.page().waitForURL("**/join");
        assertThat(main(person)).contains(WHY).doesNotContain("Motto");
    }

    private static void tell(Page page, String level) {
        page.getByLabel("Bruggen").check();
        page.getByLabel("Wie leest dit?: Expertise").selectOption(level);
        press(page);
    }

    private static void press(Page page) {
        page.locator("[id='profile:go:button']").click();
        page.waitForLoadState();
    }

    private static String told(Page page, String name) {
        return page.locator("main .files > li:has-text('" + name + "')").textContent();
    }

    private static void fit(Browser person, String name) {
        person.isFitAt(name, 320).isFitAt(name, 768).isFitAt(name, 1440).isWalkable(name);
    }

    private static String main(Browser person) {
        return person.page().locator("main").textContent().replaceAll("\\s+", " ");
    }

    private static void field(String name, String kind, String options) {
        owner.send(
                "/manage/profile/new",
                "field",
                Map.of("name:input", name, "kind:input", kind, "options:input", options, "free:input", "true"));
    }

    private static String group(String name, String kind, String joining) {
        var made = owner.send(
                "/groups/start",
                "start",
                Map.of(
                        "name:input",
                        name,
                        "purpose:input",
                        "Wie doet wat?",
                        "kind:input",
                        kind,
                        "joining:input",
                        joining));
        return "/group/" + made.ref();
    }
}
