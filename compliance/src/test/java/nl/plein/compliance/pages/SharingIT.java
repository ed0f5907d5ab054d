package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The story of sharing, as the people in it live it. */
class SharingIT {

    private static final String SUBMIT = "main input[type=submit]";

    private static Stage stage;
    private static URI site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("fietsberaad");
    }

    @Test
    @DisplayName("GRP-1.2 ITM-1.1 DOC-1.1 COM-1.1 someone asks, is admitted, writes with a file, and is answered")
    void someoneAsksIsAdmittedAndWrites() {
        try (var anna = member("anna");
                var manager = member("beheerder@plein.example")) {
            group(anna, "Snelfietsroutes").isFit("group-closed").isWalkable("group-closed");
            assertThat(anna.page().locator("main").textContent()).doesNotContain("Verslag van het overleg");
            anna.page().locator("textarea").fill("Ik werk aan het tracé bij Ede.");
            anna.page()
                    .locator("input[type=submit][value='Vraag of u lid mag worden']")
                    .click();
            assertThat(note(anna)).contains("Uw verzoek is verstuurd");

            group(manager, "Snelfietsroutes").isFit("group-owner").isWalkable("group-owner");
            manager.page().locator("input[value='Laat Anna de Vries toe']").click();
            assertThat(note(manager)).contains("Toegelaten");

            var item = write(anna, "Tracé bij Ede", "De brug is af.");
            anna.isFit("item").isWalkable("item");
            anna.page().locator("textarea").fill("Wie heeft **vragen**?");
            anna.page().locator("input[value='Plaats reactie']").click();
            assertThat(anna.page().locator(".comments strong").textContent()).isEqualTo("vragen");

            manager.page().navigate(item);
            assertThat(manager.page().locator("main").textContent())
                    .contains("De brug is af.", "tracé.txt", "Anna de Vries, Provincie Gelderland");
        }
    }

    @Test
    @DisplayName("ITM-1.7 GRP-1.8 who is not in a closed group finds neither its items nor their files")
    void outsidersFindNothing() {
        try (var manager = member("beheerder@plein.example");
                var outsider = member("fatima");
                var visitor = Browser.visitor()) {
            var item = URI.create(write(manager, "Alleen voor leden", "kanariegeel"));
            var file = manager.page().locator(".files a").first().getAttribute("href");

            for (Browser other : new Browser[] {outsider, visitor}) {
                assertThat(other.open(site, item.getPath()).status()).isEqualTo(404);
                assertThat(other.open(site, item.getPath() + "/versions").status())
                        .isEqualTo(404);
                assertThat(other.open(site, file).status()).isEqualTo(404);
                other.open(site, "/");
                assertThat(other.page().content()).doesNotContain("kanariegeel", "Alleen voor leden");
            }
            assertThat(manager.open(stage.site("gelderland"), item.getPath()).status())
                    .as("an item of another site")
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("ITM-1.5 two who change one text see both, and lose none")
    void twoWhoChangeOneTextSeeBoth() {
        try (var first = member("beheerder@plein.example");
                var second = member("beheerder@plein.example")) {
            var item = write(first, "Twee schrijvers", "Het begin.");
            first.page().navigate(item + "/edit");
            second.page().navigate(item + "/edit");
            type(first.page(), "Van de eerste.");
            save(first.page());
            type(second.page(), "Van de tweede.");
            save(second.page());

            assertThat(second.page().locator("#errors").textContent()).contains("Iemand anders heeft deze tekst");
            assertThat(second.page().locator("main").textContent()).contains("Van de eerste.", "Van de tweede.");
            second.isFit("item-conflict");
            save(second.page());
            assertThat(second.page().locator("article.text").textContent()).contains("Van de tweede.");
            second.page().navigate(item + "/versions?version=2");
            second.isFit("item-versions").isWalkable("item-versions");
            assertThat(second.page().locator("article.text").textContent()).contains("Van de eerste.");
        }
    }

    @Test
    @DisplayName("ITM-1.1 ITM-1.9 a form that is refused keeps what was typed, also without script")
    void aRefusedFormKeepsWhatWasTyped() {
        try (var writer = Browser.visitorWithoutScript().signIn(stage, stage.account("beheerder@plein.example"))) {
            enter(writer);
            group(writer, "Snelfietsroutes");
            writer.page().getByRole(AriaRole.LINK, named("Schrijf een blog")).click();
            writer.page().locator("textarea").fill("## Kop\n\nEen **tekst**.");
            save(writer.page());
            assertThat(writer.page().locator("#errors").textContent()).contains("Titel");
            assertThat(writer.page().locator("textarea").inputValue()).contains("Een **tekst**.");

            writer.page().locator("input[type=text]").fill("Met titel");
            save(writer.page());
            assertThat(writer.page().locator("article.text h2").textContent()).isEqualTo("Kop");
        }
    }

    @Test
    @DisplayName("OPR-1.1 OPR-1.2 OPR-1.3 the manager sees how the platform is doing, others do not")
    void theManagerSeesHowThePlatformIsDoing() {
        try (var manager = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"));
                var member = Browser.visitor().signIn(stage, stage.account("anna.local@gelderland.example"))) {
            manager.open(stage.origin(), "/operator").isFit("operator").isWalkable("operator");
            assertThat(manager.page().locator("main").textContent())
                    .contains("Ingebouwde controle", "H2", "Geweigerde");
            assertThat(member.open(stage.origin(), "/operator").status()).isGreaterThanOrEqualTo(400);
        }
    }

    private static Browser member(String user) {
        return enter(Browser.visitor().signIn(stage, stage.account(user)));
    }

    /** Comes to the site; whoever is signed in on the platform is taken over with one click. */
    private static Browser enter(Browser browser) {
        browser.open(site, "/");
        browser.page().locator("header a[href^='/signin']").click();
        if (browser.page().locator("header form[action='/signout']").count() == 0) {
            browser.page().locator(SUBMIT + ", main button").first().click();
        }
        browser.page().locator("header form[action='/signout']").waitFor(attached());
        return browser;
    }

    private static Browser group(Browser browser, String name) {
        browser.open(site, "/groups");
        browser.page().getByRole(AriaRole.LINK, named(name)).first().click();
        return browser;
    }

    private static String write(Browser browser, String title, String text) {
        var page = group(browser, "Snelfietsroutes").page();
        page.getByRole(AriaRole.LINK, named("Schrijf een blog")).click();
        page.locator("[id$='title:input']").fill(title);
        type(page, text);
        var file = "Bijlage bij het tracé".getBytes(StandardCharsets.UTF_8);
        page.locator("#upload-file").setInputFiles(new FilePayload("tracé.txt", "text/plain", file));
        page.locator("input[type=hidden][name=document]").waitFor(attached());
        browser.isFit("item-write").isWalkable("item-write");
        save(page);
        page.locator("article.text").waitFor();
        for (int i = 0; i < 30 && page.locator(".files a").count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        return page.url().replaceAll("[?#].*", "");
    }

    private static void type(Page page, String text) {
        var editor = page.locator(".ProseMirror");
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void save(Page page) {
        page.locator("main form input[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static String note(Browser browser) {
        return browser.page().locator("[role=status] .note").textContent();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}
