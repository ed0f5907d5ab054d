package nl.plein.compliance.pages;

import static nl.plein.compliance.pages.Fietsberaad.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Visibility explains itself, to each as much as they may know. */
class AccessIT {

    private static Stage stage;
    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
    }

    @Test
    @DisplayName("ACC-1.1 ACC-1.2 ACC-1.3 a reader learns who reads along; the owner asks about a person and a moment")
    void aReaderAndAnOwnerAsk() {
        try (var owner = site.member(Fietsberaad.OWNER)) {
            site.write(owner, "Wie leest dit", "Alleen de groep.");
            owner.page()
                    .getByRole(AriaRole.LINK, named("Wie kan dit lezen?"))
                    .first()
                    .click();
            owner.isFit("access").isWalkable("access");
            assertThat(main(owner)).contains("De leden van de groep " + Fietsberaad.GROUP + " kunnen dit lezen");

            ask(owner, "Bea Beheerder");
            assertThat(main(owner)).contains("Ja: Bea Beheerder kon dit lezen", "Als lid van de groep.", "Lid sinds");
            ask(owner, "Ada Auditor");
            owner.isFit("access-answer");
            assertThat(main(owner))
                    .contains("Nee: Ada Auditor (extern) kon dit niet lezen", "Alleen leden van de groep");
            ask(owner, "Niemand Zo");
            assertThat(main(owner)).contains("niemand gevonden voor");

            owner.page().locator("#moment").fill("2020-01-01T12:00");
            ask(owner, "Bea Beheerder");
            assertThat(main(owner)).contains("Het bestond toen nog niet.");
            var path = URI.create(owner.page().url()).getPath();
            owner.open(site.address(), path + "?moment=gisteren");
            assertThat(main(owner)).contains("Op welk moment: dit is geen datum met tijd");
        }
    }

    @Test
    @DisplayName("ACC-1.4 ACC-1.5 an auditor explains without seeing the item; an outsider finds nothing")
    void anAuditorExplainsWithoutSeeing() {
        try (var owner = site.member(Fietsberaad.OWNER);
                var auditor = site.member("auditor@plein.example");
                var outsider = site.member("fatima")) {
            var item = URI.create(site.write(owner, "Vertrouwelijke kanarie", "Geel."))
                    .getPath();

            assertThat(auditor.open(site.address(), item + "/access").status()).isEqualTo(200);
            auditor.isFit("access-auditor").isWalkable("access-auditor");
            assertThat(auditor.page().content()).doesNotContain("kanarie").contains("Waarom kan iemand dit lezen?");
            assertThat(outsider.open(site.address(), item + "/access").status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("ACC-1.6 a group tells who finds it and who reads in it; its owner asks about a person and a moment")
    void aGroupExplainsItself() {
        try (var owner = site.member(Fietsberaad.OWNER);
                var outsider = site.member("fatima")) {
            var path = URI.create(site.group(outsider, Fietsberaad.GROUP).page().url())
                    .getPath();
            outsider.page()
                    .getByRole(AriaRole.LINK, named("Wie kan deze groep zien?"))
                    .click();
            outsider.isFit("access-group-outsider").isWalkable("access-group-outsider");
            assertThat(main(outsider))
                    .contains("Iedereen die op deze site komt ziet de naam", "Alleen de leden van de groep")
                    .doesNotContain("Op welk moment", "Bekijk de leden");

            owner.open(site.address(), path + "/access");
            owner.isFit("access-group").isWalkable("access-group");
            assertThat(main(owner)).contains("Besloten groep: sinds", "Bea Beheerder", "Bekijk de leden");
            ask(owner, "Ada Auditor");
            owner.isFit("access-group-answer");
            assertThat(main(owner))
                    .contains(
                            "Ja: Ada Auditor (extern) kon de groep vinden",
                            "Nee: Ada Auditor (extern) kon niet lezen wat erin staat");
            owner.page().locator("#moment").fill("2020-01-01T12:00");
            ask(owner, "Bea Beheerder");
            assertThat(main(owner))
                    .contains("Nee: Bea Beheerder kon de groep niet vinden", "Het bestond toen nog niet.");
        }
    }

    private static void ask(Browser browser, String person) {
        browser.page().locator("#person").fill(person);
        browser.page()
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Leg uit"))
                .click();
        browser.page().locator("#why").waitFor();
    }

    private static String main(Browser browser) {
        return browser.page().locator("main").textContent();
    }
}
