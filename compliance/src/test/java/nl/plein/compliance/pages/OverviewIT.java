package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What waits for somebody leads to where it is answered. */
class OverviewIT {

    private static final String BAS = "bas.local@gelderland.example";

    @Test
    @DisplayName("PPL-3.5 GRP-4.2 an invitation is answered from the own overview; others cannot use that way")
    void anInvitationIsAnswered() {
        var site = NewSite.at(Stage.shared(), "fietsberaad");
        var name = "Genodigden " + UUID.randomUUID().toString().substring(0, 8);
        var owner = site.caller("anna.local@gelderland.example");
        site.caller(BAS).get("/");
        var group = "/group/"
                + owner.send(
                                "/groups/start",
                                "start",
                                Map.of(
                                        "name:input", name,
                                        "purpose:input", "Wie mag erbij?",
                                        "kind:input", "HIDDEN",
                                        "joining:input", "BY_INVITATION"))
                        .ref();
        owner.send(group + "/invitations?name=Bas+Mulder", "people", Map.of());

        try (var bas = site.browser(BAS)) {
            var page = bas.open(site.address(), "/mine").page();
            bas.isFitAt("mine-invited", 320).isFitAt("mine-invited", 1440).isWalkable("mine-invited");
            var link = page.locator("main a:has-text('" + name + "')");
            var address = link.getAttribute("href").replaceAll(".*to=", "").replace("%2F", "/");
            var code = address.replace("%3F", "?").replace("%3D", "=");
            assertThat(site.caller("sanne.local@gelderland.example").get(code).words())
                    .doesNotContain(name);
            assertThat(Caller.stranger(site.address()).get(code).words()).doesNotContain(name);
            link.click();
            page.locator("[id='accept:go:button']").press("Enter");
            page.waitForURL("**" + group + "*");
            assertThat(page.locator("h1").textContent()).contains(name);
        }
        assertThat(site.caller(BAS).get("/mine").words()).doesNotContain("U bent uitgenodigd in " + name);
    }
}
