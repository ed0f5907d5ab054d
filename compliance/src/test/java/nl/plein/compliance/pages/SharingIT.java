package nl.plein.compliance.pages;

import static nl.plein.compliance.pages.Fietsberaad.GROUP;
import static nl.plein.compliance.pages.Fietsberaad.comment;
import static nl.plein.compliance.pages.Fietsberaad.named;
import static nl.plein.compliance.pages.Fietsberaad.note;
import static nl.plein.compliance.pages.Fietsberaad.save;
import static nl.plein.compliance.pages.Fietsberaad.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The story of sharing, as the people in it live it. */
class SharingIT {

    private static final String DECLINE_NOOR = "input[value^='Wijs Noor']";
    private static final String ADMIT_JOOST = "input[value^='Laat Joost']";

    private static Stage stage;
    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
    }

    @Test
    @DisplayName("GRP-1.2 ITM-1.1 DOC-1.1 COM-1.1 someone asks, is admitted, writes with a file, and is answered")
    void someoneAsksIsAdmittedAndWrites() {
        try (var anna = site.member("anna");
                var manager = site.member("beheerder@plein.example")) {
            site.group(anna, GROUP).isFit("group-closed").isWalkable("group-closed");
            assertThat(anna.page().locator("main").textContent()).doesNotContain("Verslag van het overleg");
            site.ask(anna, "Ik werk aan het tracé bij Ede.");
            assertThat(note(anna)).contains("Uw verzoek is verstuurd");

            site.group(manager, GROUP).isFit("group-owner").isWalkable("group-owner");
            manager.page().locator("input[value='Laat Anna de Vries toe']").click();
            assertThat(note(manager)).contains("Toegelaten");

            site.prepare(anna, "Tracé bij Ede", "De brug is af.");
            anna.isFit("item-write").isWalkable("item-write");
            var item = site.publish(anna);
            anna.isFit("item").isWalkable("item");
            comment(anna.page(), "Wie heeft **vragen**?");
            assertThat(anna.page().locator(".comments strong").textContent()).isEqualTo("vragen");

            manager.page().navigate(item);
            assertThat(manager.page().locator("main").textContent())
                    .contains("De brug is af.", "tracé.txt", "Anna de Vries, Provincie Gelderland");
        }
    }

    @Test
    @DisplayName("FACE-1.15 FACE-1.16 GRP-1.2 a button about somebody who was answered meanwhile admits nobody else")
    void aButtonAboutSomebodyElseDoesNothing() {
        try (var joost = site.member("joost");
                var noor = site.member("noor");
                var owner = site.member("beheerder@plein.example");
                var other = site.member("beheerder@plein.example")) {
            site.ask(site.group(joost, GROUP), "Ik fiets er elke dag.");
            site.ask(site.group(noor, GROUP), "Ik ook.");
            site.group(owner, GROUP);
            site.group(other, GROUP);
            other.page().locator(ADMIT_JOOST).click();
            assertThat(note(other)).contains("Toegelaten");

            owner.page().locator(ADMIT_JOOST).click();
            assertThat(owner.page().locator("#errors").textContent()).contains("hier iets veranderd");
            assertThat(site.group(owner, GROUP).page().locator("main").textContent())
                    .contains("Ik ook.")
                    .doesNotContain("Ik fiets er elke dag.");

            site.group(other, GROUP).page().locator(DECLINE_NOOR).click();
            assertThat(note(other)).contains("afgewezen");
            owner.page().locator(DECLINE_NOOR).click();
            assertThat(owner.page().locator("#errors").textContent()).contains("iemand anders u voor");
        }
    }

    @Test
    @DisplayName("ITM-1.7 GRP-1.8 who is not in a closed group finds neither its items nor their files")
    void outsidersFindNothing() {
        try (var manager = site.member("beheerder@plein.example");
                var outsider = site.member("fatima");
                var visitor = Browser.visitor()) {
            var item = URI.create(site.write(manager, "Alleen voor leden", "kanariegeel"));
            var file = manager.page().locator(".files a").first().getAttribute("href");

            for (Browser other : new Browser[] {outsider, visitor}) {
                assertThat(other.open(site.address(), item.getPath()).status()).isEqualTo(404);
                assertThat(other.open(site.address(), item.getPath() + "/versions")
                                .status())
                        .isEqualTo(404);
                assertThat(other.open(site.address(), file).status()).isEqualTo(404);
                other.open(site.address(), "/");
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
        try (var first = site.member("beheerder@plein.example");
                var second = site.member("beheerder@plein.example")) {
            var item = site.write(first, "Twee schrijvers", "Het begin.");
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
    @DisplayName("ITM-1.1 ITM-1.9 FACE-1.12 a form that is refused keeps what was typed, also without script")
    void aRefusedFormKeepsWhatWasTyped() {
        try (var writer = Browser.visitorWithoutScript().signIn(stage, stage.account("beheerder@plein.example"))) {
            site.enterWithoutScript(writer);
            site.group(writer, GROUP);
            writer.page().getByRole(AriaRole.LINK, named("Schrijf een blog")).click();
            writer.page().locator("textarea").fill("## Kop\n\nEen **tekst**.");
            save(writer.page());
            assertThat(writer.page().locator("#errors").textContent()).contains("Titel");
            assertThat(writer.page().locator("textarea").inputValue()).contains("Een **tekst**.");

            writer.page().getByLabel("Titel").fill("Met titel");
            save(writer.page());
            assertThat(writer.page().locator("article.text h2").textContent()).isEqualTo("Kop");
        }
    }

    @Test
    @DisplayName("OPR-1.1 OPR-1.2 OPR-1.3 OPR-1.4 the manager sees how the platform is doing, others do not")
    void theManagerSeesHowThePlatformIsDoing() {
        try (var manager = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"));
                var member = Browser.visitor().signIn(stage, stage.account("anna.local@gelderland.example"))) {
            manager.open(stage.origin(), "/operator").isFit("operator").isWalkable("operator");
            assertThat(manager.page().locator("main").textContent())
                    .contains("Ingebouwde controle", "H2", "Geweigerde")
                    .contains("Mail gaat naar", "een map en niemand krijgt hem", "Mails die wachten")
                    .doesNotContain("@plein.example", "@gelderland.example");
            assertThat(member.open(stage.origin(), "/operator").status()).isEqualTo(403);
        }
    }
}
