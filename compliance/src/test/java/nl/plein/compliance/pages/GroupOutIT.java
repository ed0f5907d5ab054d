package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An owner ends many memberships of a group at once. */
class GroupOutIT {

    private static final String OWNER = "anna.local@gelderland.example";
    private static final String SANNE = "sanne.local@gelderland.example";
    private static final String BAS = "bas.local@gelderland.example";

    private NewSite site;
    private Caller owner;
    private String group;

    @BeforeEach
    void aGroup() {
        site = NewSite.at(Stage.shared(), "fietsberaad");
        owner = site.caller(OWNER);
        var typed = Map.of(
                "name:input",
                "Opruimers " + UUID.randomUUID().toString().substring(0, 8),
                "purpose:input",
                "Wie blijft er?",
                "kind:input",
                "CLOSED",
                "joining:input",
                "ON_REQUEST");
        group = "/group/" + owner.send("/groups/start", "start", typed).ref();
        for (String user : new String[] {SANNE, BAS}) {
            site.caller(user).send(group, "ask", Map.of("motivation:input", "Graag."));
            owner.send(group, "requests-form", Map.of());
        }
    }

    @Test
    @DisplayName("MEM-3.1 MEM-3.2 who is ticked is shown by name and goes with a reason; the others stay")
    void whoIsTickedGoes() {
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/members").page();
            page.locator("input[name=who][aria-label*='Sanne']").focus();
            page.keyboard().press("Space");
            browser.isFitAt("group-out-pick", 320).isWalkable("group-out-pick");
            page.locator("form#write button[formaction$='/members/out']")
                    .first()
                    .press("Enter");
            page.waitForURL("**/members/out?*");
            assertThat(page.locator("#good").textContent()).isEqualTo("Dit gebeurt met 1 lid");
            assertThat(page.locator("main").textContent()).contains("Sanne").doesNotContain("Bas Mulder");
            browser.isFitAt("group-out", 320).isFitAt("group-out", 768).isFitAt("group-out", 1440);
            browser.isWalkable("group-out");
            page.locator("[id='out:go:button']").press("Enter");
            assertThat(page.locator("#errors").textContent()).contains("Waarom?");
            page.locator("[id='out:reason:input']").fill("Het project is klaar.");
            page.locator("[id='out:go:button']").press("Enter");
            page.waitForURL("**" + group + "/members");
            assertThat(page.locator("main").textContent())
                    .contains("Bas Mulder")
                    .doesNotContain("Sanne");
        }
        assertThat(site.mail(SANNE, "Het project is klaar.")).isNotEmpty();
        assertThat(site.caller(SANNE).get(group + "/members").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("MEM-3.1 all whom a search finds go, on all pages; who was not found stays, and so does who acts")
    void allWhomASearchFinds() {
        var found = owner.get(group + "/members/out?whose=ALL&name=bas");
        assertThat(found.words())
                .contains("Dit gebeurt met 1 lid", "Bas Mulder")
                .doesNotContain("Sanne");
        var everybody = owner.get(group + "/members/out?whose=ALL");
        assertThat(everybody.words()).contains("Dit gebeurt met 2 leden", "dit bent u zelf");

        var gone = owner.send(group + "/members/out?whose=ALL", "out", Map.of("reason:input", "Opgeheven."));

        assertThat(gone.words()).contains("Gedaan, voor allen.").doesNotContain("Bas Mulder");
        assertThat(owner.get(group + "/members/out?whose=ALL").words()).contains("Dit gebeurt met 0 leden");
        assertThat(owner.get(group + "/members/out").words()).contains("U vinkte niemand aan.");
    }

    @Test
    @DisplayName("MEM-3.1 somebody who came in after the second look keeps everybody in")
    void whoCameLater() {
        var page = owner.get(group + "/members/out?whose=ALL");
        site.caller("daan.local@haarlem.example").send(group, "ask", Map.of("motivation:input", "Ook graag."));
        owner.send(group, "requests-form", Map.of());

        var refused = owner.send(page, "out", Map.of("reason:input", "Opgeheven."));

        assertThat(refused.words()).contains("Er is niets gedaan: u zag 2 leden");
        assertThat(owner.get(group + "/members").words()).contains("Bas Mulder", "Sanne");
    }
}
