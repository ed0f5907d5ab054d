package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import nl.plein.compliance.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What editors and managers make of a site: tags, its front page, agreements; and a group with a site of its own. */
class PlacesIT {

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
    @DisplayName("TAG-1.1 TAG-1.4 TAG-2.1 TAG-3.1 tags are made, mean the same, are chosen, found by a reader, and go")
    void tagsAreUsed() {
        var page = bea.open(site, "/manage/tags").page();
        page.locator("[id='one:name:input']").fill("Onderwerp");
        page.locator("[id='one:words:input']").fill("Wateren\nBossen");
        press("Opslaan");
        press("Zet Bossen eerder");
        assertThat(page.locator("main .files li").first().textContent()).contains("Bossen");
        bea.isFit("tags").isWalkable("tags");
        anotherWord(page);

        var group = aGroup("Trefwoorders");
        bea.open(site, group + "/write");
        page.locator("[id='write:title:input']").fill("Over het bos");
        page.locator(".ProseMirror").click();
        page.keyboard().type("Bomen en paden.");
        page.locator("input[name=tag][value=Bossen]").focus();
        page.keyboard().press("Space");
        page.locator("#tag-own").fill("wandelen, bomen");
        press("Plaats de blog");
        assertThat(page.locator("main a.badge").allTextContents()).containsExactly("Bossen", "wandelen");

        bea.open(site, "/tagged").isFit("tagged");
        page.locator("main select[name=tag]").first().selectOption("Bossen");
        page.locator("#own").fill("wandelen");
        page.keyboard().press("Enter");
        page.locator("h2:has-text('Over het bos')").waitFor();
        bea.isFit("tagged-found").isWalkable("tagged-found");

        bea.open(site, "/manage/tags");
        page.locator("main a:has-text('Haal Bossen weg')").click();
        page.locator("#leave").waitFor();
        assertThat(page.locator("section.panel").textContent()).contains("1 bericht");
        bea.isFit("tags-drop");
        press("Haal weg");
        bea.open(site, "/tagged?tag=Bossen");
        assertThat(page.locator("main .empty").count()).isEqualTo(1);
    }

    private static void anotherWord(Page page) {
        page.locator("main .files a:text-is('Bossen')").click();
        page.locator("#word").fill("Bomen");
        page.keyboard().press("Enter");
        page.locator("#merge ~ p:has-text('Bomen')").waitFor();
        bea.isFit("tag-synonym-preview");
        press("Laat het hetzelfde betekenen");
        page.locator("[id^='words']:has-text('Bomen')").first().waitFor();
        bea.isFit("tag-synonyms").isWalkable("tag-synonyms");
    }

    @Test
    @DisplayName("SIT-8.5 SIT-8.6 the front page shows what editors chose, and ways have a name in a second language")
    void theFrontPageIsArranged() {
        var page = bea.open(site, "/manage/home").page();
        press("Woord vooraf tonen");
        press("Zet Woord vooraf eerder");
        press("Wegwijzers tonen");
        page.locator("[id='words:text:input']").fill("Welkom in de provincie.");
        press("Opslaan");
        bea.isFit("manage-home").isWalkable("manage-home");
        bea.open(site, "/manage/menu");
        page.locator("[id='link:label:input']").fill("Afspraken");
        page.locator("[id='link:other:input']").fill("House rules");
        page.locator("[id='link:address:input']").fill("/privacy");
        page.locator("main input[value=HOME]").check();
        press("Opslaan");

        bea.open(site, "/").isFit("home-arranged");
        assertThat(page.locator("main section").first().textContent()).contains("Welkom in de provincie.");
        assertThat(page.locator("main aside a:has-text('Afspraken')").count()).isEqualTo(1);
        bea.open(site, "/?lang=en");
        assertThat(page.locator("main aside a:has-text('House rules')").count()).isEqualTo(1);
        bea.open(site, "/?lang=nl");
        bea.open(site, "/manage/home");
        press("Woord vooraf verbergen");
        press("Wegwijzers verbergen");
    }

    @Test
    @DisplayName(
            "AGR-1.1 AGR-1.2 AGR-1.3 what the platform agrees is accepted for a site, and the platform sees by whom")
    void agreementsAreAccepted() {
        var page = bea.open(stage.origin(), "/platform/agreements").page();
        page.locator("[id='write:name:input']").fill("Huisregels");
        page.locator(".ProseMirror").click();
        page.keyboard().type("Wij houden het netjes.");
        press("Leg voor aan alle sites");
        bea.open(site, "/manage/agreements").isFit("agreements");
        press("Ga namens de site akkoord met Huisregels, versie 1");
        assertThat(page.locator("section.panel").first().textContent()).contains("Bea Beheerder");

        bea.open(stage.origin(), "/platform/agreements");
        page.locator("main .files a:has-text('Huisregels')").click();
        page.locator("#who").waitFor();
        assertThat(page.locator("main .files li:has-text('Gelderland')").last().textContent())
                .contains("Bea Beheerder");
        bea.isFit("agreement-who").isWalkable("agreement-who");
        page.locator("main details summary").click();
        press("Trek in");
    }

    @Test
    @DisplayName("MOV-1.5 MOV-1.6 a group gets a site of its own, and comes back")
    void aGroupGetsASiteAndComesBack() {
        var group = aGroup("Zelfstandigen");
        var page = bea.open(site, "/manage/move" + group.substring("/group".length()))
                .page();
        isAskedAndShown(page);
        press("Maak de site en verplaats de groep");
        await("Zelfstandigen");
        try (var visitor = Browser.visitor()) {
            visitor.open(site, group);
            assertThat(URI.create(visitor.page().url()).getHost()).startsWith("zelfstandig.");
        }
        assertThat(moves("Zelfstandigen").first().textContent()).contains("Bij het terugdraaien gaat ook de site");
        moves("Zelfstandigen")
                .locator("input[value^='Draai het verplaatsen']")
                .first()
                .click();
        page.waitForLoadState();
        await("Zelfstandigen");
        bea.isFit("moves-undone");
        assertThat(moves("Zelfstandigen").first().textContent()).contains("Zelfstandig Verder", "is uitgezet");
        assertThat(moves("Zelfstandigen")
                        .locator("input[value^='Draai het verplaatsen']")
                        .count())
                .isZero();
        try (var visitor = Browser.visitor()) {
            visitor.open(site, group);
            assertThat(visitor.page().url()).isEqualTo(site.resolve(group).toString());
        }
    }

    /** What is wrong is said, what it does is shown, and what was filled in is still there afterwards. */
    private static void isAskedAndShown(Page page) {
        page.locator("[id='split:name:input']").fill("Zelfstandig Verder");
        page.locator("[id='split:host:input']").fill("beheer");
        page.locator("input[name^='split:openness'][value=OPEN]").check();
        press("Bekijk wat dit doet");
        assertThat(page.locator("[id='split:host:input']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator("[id='split:name:input']").inputValue()).isEqualTo("Zelfstandig Verder");
        page.locator("[id='split:host:input']").fill("zelfstandig");
        press("Bekijk wat dit doet");
        assertThat(page.locator("section.panel").textContent()).contains("Zelfstandig Verder", "1 lid", "0 stukken");
        bea.isFit("move-split").isWalkable("move-split");
        page.locator("section.panel a").click();
        assertThat(page.locator("[id='split:host:input']").inputValue()).isEqualTo("zelfstandig");
        assertThat(page.locator("input[name^='split:openness'][value=OPEN]").isChecked())
                .isTrue();
        press("Bekijk wat dit doet");
    }

    private static String aGroup(String name) {
        var page = bea.open(site, "/groups/start").page();
        page.locator("[id$='name:input']").first().fill(name);
        page.locator("[id$='purpose:input']").fill("Om te proberen.");
        press("Begin de groep");
        page.locator("h1:has-text('" + name + "')").waitFor();
        return URI.create(page.url()).getPath();
    }

    private static Locator moves(String group) {
        return bea.page().locator("main article", new Page.LocatorOptions().setHasText(group));
    }

    /** Until the newest move of a group is done. */
    private static void await(String group) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    bea.open(site, "/manage/moves");
                    return moves(group)
                                    .first()
                                    .locator(".badge:has-text('Klaar')")
                                    .count()
                            == 1;
                });
    }

    private static void press(String words) {
        bea.page()
                .locator("main input[type=submit]:is([value='" + words + "'], [aria-label='" + words + "'])")
                .first()
                .click();
        bea.page().waitForLoadState();
    }
}
