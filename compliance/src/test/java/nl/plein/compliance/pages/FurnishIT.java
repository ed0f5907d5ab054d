package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What managers furnish a site with: menu, old addresses, figures, groups; and a group that goes to another site. */
class FurnishIT {

    private static final String SAVE = "main input[value='Opslaan']";

    private static Stage stage;
    private static URI site;
    private static Browser bea;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("gelderland");
        bea = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"));
        bea.open(site, "/");
        bea.page().locator("header a[href^='/signin']").click();
        bea.page().locator("header details.menu").first().waitFor();
    }

    @AfterAll
    static void close() {
        bea.close();
    }

    @Test
    @DisplayName("SIT-8.1 SIT-8.2 an editor makes a menu by keyboard and buttons; each sees what is meant for them")
    void aMenuIsMade() {
        way("Over ons", "/groups", "PUBLIC", null);
        way("Werkwijze", "/privacy", "PUBLIC", "Over ons");
        way("Voor leden", "/groups?view=mine", "SITE", "Werkwijze");
        bea.isFit("menu").isWalkable("menu");
        way("Mis", "javascript:alert(1)", "PUBLIC", null);
        assertThat(bea.page().locator("main .errors").textContent()).contains("geen adres");

        bea.open(site, "/manage/redirects");
        bea.page().locator("[id$='from:input']").fill("/oude/pagina");
        bea.page().locator("[id$='to:input']").fill("/groups");
        bea.page().locator("main input[value='Laat dit adres leiden']").click();
        bea.page().locator("main code:has-text('/oude/pagina')").waitFor();
        bea.isFit("redirects");

        try (var visitor = Browser.visitor()) {
            visitor.open(site, "/oude/pagina");
            assertThat(visitor.page().url()).isEqualTo(site.resolve("/groups").toString());
            assertThat(visitor.page().locator(".ways").textContent())
                    .contains("Werkwijze")
                    .doesNotContain("Voor leden");
            visitor.page().locator(".ways summary").first().focus();
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page().locator(".ways a:has-text('Werkwijze')").isVisible())
                    .isTrue();
            visitor.isFit("menu-visitor");
        }
    }

    @Test
    @DisplayName("SIT-3.6 a manager calls the site otherwise, reads what is wrong in words, and calls it as before")
    void theSiteIsCalledOtherwise() {
        var page = bea.open(site, "/manage/name").page();
        bea.isFit("manage-name").isWalkable("manage-name");
        var before = page.locator("[id$='name:input']").inputValue();
        called("Fietsberaad");
        assertThat(page.locator("main .errors").textContent())
                .contains("Fietsberaad")
                .contains("andere naam");
        bea.isFit("manage-name-taken");
        assertThat(page.locator("[id$='name:input']").inputValue()).isEqualTo("Fietsberaad");

        called("Gelderland Anders");
        page.locator("main:has-text('zijn opgeslagen')").waitFor();
        bea.open(site, "/");
        assertThat(page.title()).contains("Gelderland Anders");

        bea.open(site, "/manage/name");
        called(before);
        page.locator("main:has-text('zijn opgeslagen')").waitFor();
    }

    @Test
    @DisplayName(
            "SIT-3.10 by keyboard a manager says that the site is of one organisation more, and takes it off again")
    void aSiteOfOneOrganisationMore() {
        var page = bea.open(site, "/manage/name").page();
        page.locator("#organisation").fill("haarl");
        page.keyboard().press("Enter");
        page.locator("main input[value='Gemeente Haarlem toevoegen']").focus();
        page.keyboard().press("Enter");
        page.locator("main:has-text('staat op de lijst')").waitFor();
        bea.isFit("manage-whose").isWalkable("manage-whose");
        assertThat(page.locator("main").textContent()).contains("Provincie Gelderland de archiefvormer");
        try (var visitor = Browser.visitor()) {
            visitor.open(stage.origin(), "/sites?words=gelderland");
            assertThat(visitor.page().locator("main").textContent())
                    .contains("Van Provincie Gelderland, Gemeente Haarlem");
            visitor.isFit("sites-whose");
        }
        page.locator("main input[value='Gemeente Haarlem van de lijst halen']").focus();
        page.keyboard().press("Enter");
        page.locator("main:has-text('staat niet meer op de lijst')").waitFor();
    }

    private static void called(String name) {
        bea.page().locator("[id$='name:input']").fill(name);
        bea.page().locator(SAVE).click();
    }

    @Test
    @DisplayName("SIT-8.3 GRP-6.3 managers find figures, groups and their settings on fit pages")
    void managersFindTheirPages() {
        bea.open(site, "/manage/figures").isFit("figures");
        bea.open(site, "/manage/groups?words=a").isFit("manage-groups").isWalkable("manage-groups");
        bea.open(site, "/groups?view=active").isFit("groups-active");
        bea.open(site, "/manage").isFit("manage-overview");
    }

    @Test
    @DisplayName("MOV-1.1 MOV-1.4 GRP-8.1 a group is furnished, and goes to another site where its old address leads")
    void aGroupMoves() {
        var page = bea.open(site, "/groups/start").page();
        page.locator("[id$='name:input']").first().fill("Verhuizers");
        page.locator("[id$='purpose:input']").fill("Wij gaan verhuizen.");
        page.locator("main input[value='Begin de groep']").click();
        page.locator("h1:has-text('Verhuizers')").waitFor();
        var group = URI.create(page.url()).getPath();
        bea.open(site, group + "/intake").isFit("intake");
        bea.open(site, group + "/silence").isFit("silence");
        bea.open(site, "/groups/start?like=" + group.substring("/group/".length()))
                .isFit("start-like");

        bea.open(site, "/manage/move" + group.substring("/group".length())).isFit("move");
        page.locator("main a[href*='?to=']:text-is('Fietsberaad')").click();
        page.locator("#preview").waitFor();
        bea.isFit("move-preview");
        page.locator("main input[value='Verplaats deze groep']").click();
        done(page);
        bea.isFit("moves");

        try (var visitor = Browser.visitor()) {
            visitor.open(site, group);
            assertThat(visitor.page().url())
                    .isEqualTo(stage.site("fietsberaad").resolve(group).toString());
            assertThat(visitor.page().locator("h1").textContent()).contains("Verhuizers");
        }
    }

    private static void done(Page page) {
        for (int i = 0; i < 30 && page.locator(".badge:has-text('Klaar')").count() == 0; i++) {
            page.waitForTimeout(1000);
            bea.open(site, "/manage/moves");
        }
        assertThat(page.locator(".badge:has-text('Klaar')").count()).isEqualTo(1);
    }

    private static void way(String label, String address, String level, String parent) {
        var page = bea.open(site, "/manage/menu").page();
        page.locator("[id$='label:input']").fill(label);
        page.locator("[id$='address:input']").fill(address);
        page.locator("main input[value='" + level + "']").first().check();
        if (parent != null) {
            page.locator("select[id$='parent:input']").selectOption(new SelectOption().setLabel(parent));
        }
        page.locator(SAVE).click();
        page.waitForLoadState();
    }
}
