package nl.plein.compliance.pages;

import static nl.plein.compliance.pages.Fietsberaad.note;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People tell about themselves, are found by it, and see what waits for them. */
class PeopleIT {

    private static final String SAVE = "main form input[type=submit]";

    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        site = new Fietsberaad(Stage.shared());
    }

    @Test
    @DisplayName(
            "PPL-1.1 PPL-1.2 PPL-1.3 PPL-1.7 PPL-2.2 what somebody tells is read and found by whom it is meant for")
    void somebodyTellsThings() {
        try (var manager = site.member(Fietsberaad.OWNER);
                var anna = site.member("anna");
                var fatima = site.member("fatima")) {
            ask(manager, "Expertise", "CHOICES", "Bruggen\nVerkeerslichten");
            ask(manager, "Website", "WEB", "");
            manager.open(site.address(), "/manage/profile")
                    .isFit("people-fields")
                    .isWalkable("people-fields");

            assertThat(main(manager.open(site.address(), "/manage/members")))
                    .contains("Gemeente Haarlem")
                    .doesNotContain("Extern");

            anna.open(site.address(), "/profile/edit").isFit("people-edit").isWalkable("people-edit");
            tell(anna.page(), "nergens", "SITE");
            assertThat(anna.page().locator("#errors").textContent()).contains("volledig adres");
            anna.isFit("people-edit-wrong");
            tell(anna.page(), "https://anna.example", "OWNER");
            assertThat(note(anna)).contains("Uw profiel is opgeslagen");
            anna.isFit("people-profile-own").isWalkable("people-profile-own");
            assertThat(main(anna)).contains("Bruggen", "https://anna.example", "Alleen ik");

            fatima.open(site.address(), "/people").isFit("people-find").isWalkable("people-find");
            fatima.page().getByLabel("Expertise").selectOption("Bruggen");
            fatima.page().locator("main form button").click();
            assertThat(main(fatima)).contains("Anna de Vries").doesNotContain("Bea Beheerder");
            fatima.page().locator("main .files a").first().click();
            fatima.isFit("people-profile").isWalkable("people-profile");
            assertThat(main(fatima)).contains("Bruggen").doesNotContain("anna.example");
            assertThat(fatima.open(site.address(), "/people?name=bestaatniet").status())
                    .isEqualTo(200);
            fatima.isFit("people-find-none");
        }
    }

    @Test
    @DisplayName("PPL-1.6 who is not signed in finds no profile that says nothing to them")
    void strangersFindNoProfile() {
        try (var anna = site.member("anna");
                var bram = site.member("bram");
                var visitor = Browser.visitor()) {
            assertThat(bram.status()).isEqualTo(200);
            anna.open(site.address(), "/people?name=bram");
            var profile = anna.page().locator("main .files a").first().getAttribute("href");

            assertThat(anna.open(site.address(), profile).status()).isEqualTo(200);
            assertThat(visitor.open(site.address(), profile).status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("PPL-4.1 PPL-4.3 a member writes to another by keyboard, until that person wants no mail of members")
    void membersWriteToEachOther() {
        try (var noor = site.member("noor");
                var eva = site.member("eva");
                var visitor = Browser.visitor()) {
            noor.open(site.address(), "/people?name=eva");
            var profile = noor.page().locator("main .files a").first().getAttribute("href");
            noor.open(site.address(), profile);
            noor.page().getByText("Mail schrijven").click();
            noor.isFit("people-message").isWalkable("people-message");
            noor.page().locator(SAVE).click();
            assertThat(noor.page().locator("#errors").textContent()).contains("Onderwerp", "Tekst");
            noor.page().getByLabel("Onderwerp").fill("Overleg dinsdag");
            noor.page().getByLabel("Tekst").fill("Kom je ook?");
            noor.page().keyboard().press("Tab");
            noor.page().keyboard().press("Tab");
            noor.page().keyboard().press("Enter");
            assertThat(note(noor)).contains("Uw mail is verstuurd");

            messages(eva, false);
            assertThat(main(noor.open(site.address(), profile + "/message"))).contains("krijgt geen mail van leden");
            noor.isFit("people-message-none");
            messages(eva, true);
            assertThat(main(visitor.open(site.address(), profile + "/message")))
                    .contains("Organisaties die Fietsberaad toelaat")
                    .doesNotContain("Postma");
        }
    }

    private static void messages(Browser somebody, boolean wished) {
        somebody.open(site.address(), "/profile/mail").isFit("people-mail");
        somebody.page().getByLabel("Leden van mijn sites mogen mij").setChecked(wished);
        somebody.page()
                .locator("[id='messages:saveMessages:button'], [id='saveMessages:button']")
                .click();
        assertThat(note(somebody)).contains("Bewaard");
    }

    @Test
    @DisplayName("PPL-3.1 PPL-3.2 PPL-3.4 a person's overview is arranged by buttons, and the welcome can be skipped")
    void anOverviewIsArranged() {
        try (var bram = site.member("bram")) {
            bram.open(site.address(), "/mine").isFit("people-mine").isWalkable("people-mine");
            bram.page().locator("input[aria-label='Uw groepen verbergen']").click();
            assertThat(note(bram)).contains("Uw overzicht is aangepast");
            assertThat(bram.page().locator("main h2").allTextContents()).doesNotContain("Uw groepen");
            bram.page().locator("input[aria-label='Uw groepen tonen']").click();
            assertThat(bram.page().locator("main h2").allTextContents()).contains("Uw groepen");

            for (int step = 1; step <= 3; step++) {
                bram.open(site.address(), "/welcome?step=" + step).isFit("people-welcome-" + step);
                bram.isWalkable("people-welcome-" + step);
            }
            bram.page().locator(SAVE).first().click();
            assertThat(note(bram)).contains("U bent klaar");
        }
    }

    @Test
    @DisplayName("PPL-3.4 PPL-1.5 GRP-6.4 a newcomer is greeted once, by keyboard; the organisation says what they do")
    void aNewcomerIsGreeted() {
        var own = welcoming();
        try (var eva = own.browser("eva")) {
            var page = eva.page();
            assertThat(page.url()).endsWith("/welcome");
            assertThat(main(eva)).contains("Eva Postma", "Gemeente Haarlem");
            eva.isFit("people-greeted").isFitAt("people-greeted", 768).isWalkable("people-greeted");
            page.locator("main p > a.button").press("Enter");
            page.waitForURL(url -> url.endsWith("step=2"));
            eva.isFit("people-suggested").isWalkable("people-suggested");
            assertThat(main(eva)).contains("Vraag toegang tot Stille kamer");
            page.locator("input[value='Word lid van Open kamer']").press("Enter");
            assertThat(note(eva)).contains("U bent nu lid");
            assertThat(page.url()).endsWith("/welcome?step=2");
            assertThat(main(eva)).doesNotContain("Open kamer");
            for (String next : new String[] {"step=3", "/"}) {
                page.locator("main p > a.button").press("Enter");
                page.waitForURL(url -> url.endsWith(next));
            }
            eva.open(own.address(), "/profile");
            assertThat(main(eva)).contains("Functie", "Wethouder");
        }
        assertThat(own.caller(NewSite.MANAGER).get("/manage/members").words()).contains("Gemeente Haarlem Extern");
        try (var again = own.browser("eva")) {
            assertThat(again.page().url()).doesNotContain("/welcome");
        }
    }

    /** A site that everybody may come in to, with a field that the organisation fills and two groups. */
    private static NewSite welcoming() {
        var own = NewSite.started(Stage.shared(), "Welkomhuis", "welkomhuis");
        var manager = own.caller(NewSite.MANAGER);
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
        manager.send(
                "/manage/profile/new",
                "field",
                Map.of(
                        "name:input",
                        "Functie",
                        "kind:input",
                        "TEXT",
                        "longest:input",
                        "100",
                        "givenBy:input",
                        "FUNCTION"));
        group(manager, "Open kamer", "FREE");
        group(manager, "Stille kamer", "ON_REQUEST");
        return own;
    }

    private static void group(Caller owner, String name, String joining) {
        var start = Map.of(
                "name:input", name, "purpose:input", "Kom erbij.", "kind:input", "OPEN", "joining:input", joining);
        assertThat(owner.send("/groups/start", "start", start).errors()).isEmpty();
    }

    private static void ask(Browser manager, String name, String kind, String options) {
        manager.open(site.address(), "/manage/profile/new");
        manager.isFit("people-field");
        var page = manager.page();
        page.locator("[id='field:name:input']").fill(name);
        page.locator("[id='field:kind:input']").selectOption(kind);
        page.locator("[id='field:options:input']").fill(options);
        if (!options.isEmpty()) {
            page.locator("[id='field:narrows:input']").check();
        }
        page.locator("[id='field:save:button']").click();
        assertThat(note(manager)).contains("Het veld is opgeslagen");
    }

    private static void tell(Page page, String web, String level) {
        page.getByLabel("Bruggen").check();
        page.getByLabel("Website").first().fill(web);
        page.getByLabel("Wie leest dit?: Website").selectOption(level);
        page.locator("[id='profile:save:button']").click();
        page.waitForLoadState();
    }

    private static String main(Browser person) {
        return person.page().locator("main").textContent().replaceAll("\\s+", " ");
    }
}
