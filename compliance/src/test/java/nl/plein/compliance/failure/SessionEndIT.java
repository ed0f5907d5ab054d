package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody writes for a long time, and is signed out meanwhile. */
class SessionEndIT {

    private static final String HERE = "Deze browser";

    private static Stage stage;
    private static URI site;
    private static StageAccount author;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("fietsberaad");
        author = stage.account("beheerder@plein.example");
    }

    @Test
    @DisplayName(
            "FLR-1.2 FLR-1.3 SES-1.5 SES-4.2 FACE-1.3 a text outlives the session: sign in beside, save the same form")
    void aTextOutlivesTheSession() {
        try (var writer = Visit.of(stage, author, site);
                var log = new Logbook(stage)) {
            var page = writer.browser().page();
            page.navigate(site.resolve("/group/" + writer.group("Veilig oversteken") + "/write")
                    .toString());
            page.locator("[id$='title:input']").fill("Een uur geschreven");
            page.locator(".ProseMirror").click();
            page.keyboard().type("Dit mag niet verloren gaan.");
            endElsewhere();
            var before = log.events("action=content.create");

            save(page);
            assertThat(log.more("action=content.create&outcome=denied", before)).isEqualTo(1);
            assertThat(page.locator("#errors").textContent()).contains("Meld u aan");
            assertThat(page.locator("[id$='title:input']").inputValue()).isEqualTo("Een uur geschreven");
            assertThat(page.locator("main").textContent()).contains("Dit mag niet verloren gaan.");

            signInBeside(page);
            save(page);
            assertThat(page.locator("h1").textContent()).contains("Een uur geschreven");
            assertThat(page.locator("article.text").textContent()).contains("Dit mag niet verloren gaan.");
        }
    }

    @Test
    @DisplayName(
            "FLR-1.1 FLR-1.2 FLR-1.3 FACE-1.11 ITM-1.7 a comment in a closed group outlives the session, not its page")
    void aCommentInAClosedGroupOutlivesTheSession() {
        try (var writer = Visit.of(stage, author, site);
                var log = new Logbook(stage)) {
            var group = writer.group("Snelfietsroutes");
            var item = writer.write(group, Map.of("title:input", "Besloten", "text:input", "Zeg het maar."))
                    .ref();
            var page = writer.browser().page();
            page.navigate(site.resolve("/item/" + item + "?lang=en").toString());
            page.locator("main textarea").fill("Hier </textarea> dacht ik lang over na.");
            endElsewhere();

            save(page);
            assertThat(log.events("object=" + item + "&outcome=denied")).hasSize(1);
            assertThat(page.locator("h1").textContent()).contains("This page does not exist");
            assertThat(page.locator("main textarea").inputValue()).isEqualTo("Hier </textarea> dacht ik lang over na.");
            assertThat(page.content()).doesNotContain("Besloten", "Zeg het maar.");
            writer.browser().isFit("fault-typed");
        }
    }

    /** The same person, at another machine, ends what is open elsewhere. */
    private static void endElsewhere() {
        try (var other = Browser.visitor().signIn(stage, author)) {
            other.open(stage.origin(), "/sessions");
            other.page().locator("main input[value='Meld overal elders af']").click();
            other.page().waitForLoadState();
            assertThat(other.page().locator("main").textContent()).contains(HERE);
        }
    }

    private static void signInBeside(Page page) {
        var beside = page.context().newPage();
        beside.navigate(site.resolve("/signin").toString());
        beside.locator("main a[href*='/signin/local']").click();
        beside.locator("[id='local:name:input']").fill(author.user());
        beside.locator("[id='local:password:input']").fill(author.password());
        beside.locator("main form input[type=submit]").click();
        beside.locator("header form[action='/signout']")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        beside.close();
    }

    private static void save(Page page) {
        page.locator("main form input[type=submit]").first().click();
        page.waitForLoadState();
    }
}
