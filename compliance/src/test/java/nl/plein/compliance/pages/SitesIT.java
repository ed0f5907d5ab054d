package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A site from its first wish to its last days. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SitesIT {

    private static final String SECOND = "bas.local@gelderland.example";

    private static Stage stage;
    private static NewSite site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = NewSite.at(stage, "proeftuin");
    }

    @Test
    @Order(1)
    @DisplayName("SIT-2.1 SIT-2.2 a site is asked for by keyboard, and is there when the platform says yes")
    void aSiteIsAskedForByKeyboard() {
        try (var asker = Browser.visitor().signIn(stage, stage.account(NewSite.MANAGER))) {
            var page = asker.open(stage.origin(), "/sites/start").page();
            page.locator("[id='start:name:input']").focus();
            for (String typed : new String[] {"Proeftuin", "Hier proberen we uit."}) {
                page.keyboard().type(typed);
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().type("proeftuin");
            page.locator("[id='start:save:button']").focus();
            page.keyboard().press("Enter");
            page.locator(".note").first().waitFor();
            asker.isFitAt("sites-asked", 320).isFitAt("sites-asked", 1440);
        }
        try (var platform = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            platform.open(stage.origin(), "/platform/sites");
            platform.isFitAt("sites-waiting", 320)
                    .isFitAt("sites-waiting", 768)
                    .isFitAt("sites-waiting", 1440)
                    .isWalkable("sites-waiting");
            platform.page().locator("input[value*='Proeftuin']").first().press("Enter");
            platform.page().locator(".note").first().waitFor();
        }
        assertThat(Caller.stranger(site.address()).get("/").words()).contains("Proeftuin");
    }

    @Test
    @Order(2)
    @DisplayName("SIT-6.3 the page shows a colour and a letter while they are chosen, and keeps neither")
    void aLookIsShownWhileItIsChosen() {
        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/look").page();
            var ink = computed(page, "--accent");
            page.locator("[id='look:main:input']").fill("#0b5d7");
            assertThat(computed(page, "--accent")).as("half a colour").isEqualTo(ink);
            page.locator("[id='look:accent:input']").fill("#7a1f5d");
            page.locator("[id='look:main:input']").fill("#7a1f5d");
            page.waitForCondition(() -> !computed(page, "--accent").equals(ink));
            manager.isFit("sites-look-preview");

            manager.open(site.address(), "/manage/settings");
            assertThat(computed(page, "--accent")).isEqualTo(ink);
            var letter = computed(page, "--font");
            page.locator("#setting-FONT select").selectOption("SERIF");
            page.waitForCondition(() -> !computed(page, "--font").equals(letter));
            assertThat(computed(page, "--accent")).isEqualTo(ink);
            manager.open(site.address(), "/manage/settings");
            assertThat(computed(page, "--font")).isEqualTo(letter);
        }
    }

    private static String computed(Page page, String property) {
        return page.evaluate("name => getComputedStyle(document.documentElement).getPropertyValue(name)", property)
                .toString();
    }

    @Test
    @Order(2)
    @DisplayName("SIT-6.1 a pale colour is refused with one that can be read; nothing has changed")
    void aPaleColourIsRefused() {
        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/look").page();
            var before = page.locator("[id='look:main:input']").inputValue();
            page.locator("[id='look:accent:input']").fill("#ffff66");
            page.locator("[id='look:save:button']").press("Enter");
            page.locator("#errors").waitFor();
            assertThat(page.locator("#errors").textContent()).containsPattern("#[0-9a-f]{6}");
            manager.isFitAt("sites-look-refused", 320)
                    .isFitAt("sites-look-refused", 1440)
                    .isWalkable("look-refused");

            page.locator("[id='look:accent:input']").fill("#0b5d7a");
            page.locator("[id='look:save:button']").press("Enter");
            page.locator(".note").first().waitFor();
            assertThat(page.locator("[id='look:main:input']").inputValue()).isEqualTo(before);
            assertThat(page.locator("[id='look:accent:input']").inputValue()).isEqualTo("#0b5d7a");
        }
    }

    @Test
    @Order(3)
    @DisplayName("SIT-5.1 an address that somebody has, that looks like it, or that is none, is refused")
    void addressesThatAreTakenAreRefused() {
        var manager = site.caller(NewSite.MANAGER);
        var gelderland = stage.site("gelderland").getHost();
        var looksAlike = gelderland.replace('e', '\u0435');
        for (String wrong : List.of(gelderland, gelderland.toUpperCase(Locale.ROOT), looksAlike, "geen adres", "x")) {
            var refused = manager.send("/manage/addresses", "another", Map.of("host:input", wrong));
            assertThat(refused.errors()).as(wrong).isNotEmpty();
        }
        assertThat(manager.get("/manage/addresses").body()).doesNotContain(gelderland);
    }

    @Test
    @Order(3)
    @DisplayName("SIT-5.2 an address that is taken away leads nowhere, is shown as kept, and is taken back")
    void anAddressThatIsTakenAwayIsKept() {
        var old = NewSite.at(stage, "proeftuin-oud").address();
        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/addresses").page();
            page.locator("[id='another:host:input']").fill("proeftuin-oud");
            page.locator("[id='another:save:button']").press("Enter");
            page.locator(".note:has-text('toegevoegd')").waitFor();
            assertThat(Caller.stranger(old).get("/").status()).isNotEqualTo(421);

            page.locator("input[value='Haal " + old.getHost() + " weg']").press("Enter");
            page.locator("#kept").waitFor();
            manager.isFit("sites-addresses-kept")
                    .isFitAt("sites-addresses-kept", 320)
                    .isWalkable("sites-addresses-kept");
            assertThat(Caller.stranger(old).get("/").status()).isEqualTo(421);

            page.locator("input[value='Haal " + old.getHost() + " terug']").press("Enter");
            page.locator(".note:has-text('toegevoegd')").waitFor();
            assertThat(Caller.stranger(old).get("/").status()).isNotEqualTo(421);
        }
    }

    @Test
    @Order(4)
    @DisplayName("SIT-4.1 SIT-4.3 SIT-7.1 SIT-7.2 only two managers together end a site, and one stops it")
    void twoEndASite() {
        var manager = site.caller(NewSite.MANAGER);
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
        site.caller(SECOND);
        var role = Map.of("mail:input", SECOND, "role:input", "SITE_MANAGER");
        assertThat(manager.send("/manage/roles", "grant", role).errors()).isEmpty();
        assertThat(manager.send("/manage/roles", "grant", role).errors()).isNotEmpty();

        assertThat(manager.send("/manage/state", "ask", Map.of("name:input", "Anders"))
                        .errors())
                .isNotEmpty();
        assertThat(manager.send("/manage/state", "ask", Map.of("name:input", "Proeftuin"))
                        .errors())
                .isEmpty();
        assertThat(manager.get("/manage/state").body()).doesNotContain("decide:confirm");
        try (var second = site.browser(SECOND)) {
            var page = second.open(site.address(), "/manage/state").page();
            second.isFitAt("sites-removal", 320).isFitAt("sites-removal", 768).isWalkable("sites-removal");
            page.locator("[id='decide:confirm:button']").press("Enter");
            page.locator(".note").first().waitFor();
            second.isFitAt("sites-removal-due", 1440);
            page.locator("[id='decide:stop:button']").press("Enter");
            page.locator("[id='ask:name:input']").waitFor();
        }
    }

    @Test
    @Order(5)
    @DisplayName(
            "SIT-4.4 SIT-7.4 who gives up the role of manager, or switches the site off, reads first what that ends")
    void whatEndsIsSaidFirst() {
        try (var second = site.browser(SECOND)) {
            var page = second.open(site.address(), "/manage/roles").page();
            page.locator("a[href='/manage/roles?leave=yes']").press("Enter");
            page.locator("#leaving").waitFor();
            second.isFit("sites-roles-leave").isWalkable("sites-roles-leave");
            page.locator("[id='leave:go:button']").press("Enter");
            page.locator(".note:has-text('geen beheerder')").waitFor();
        }
        assertThat(site.caller(SECOND).get("/manage/roles").status()).isEqualTo(403);

        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/state").page();
            page.locator("[id^='change:wished'][value='DISABLED']").check();
            page.locator("[id='change:save:button']").press("Enter");
            page.locator("#off").waitFor();
            manager.isFit("sites-off").isWalkable("sites-off");
            assertThat(Caller.stranger(site.address()).get("/").status()).isEqualTo(200);
            page.locator("[id='switch:go:button']").press("Enter");
            page.locator("h1:has-text('De site staat uit')").waitFor();
            manager.isFit("sites-off-done").isWalkable("sites-off-done");
            page.locator("main a").press("Enter");
            page.waitForURL(stage.origin().resolve("/sites").toString());
        }
        assertThat(Caller.stranger(site.address()).get("/").status()).isEqualTo(421);
    }

    @Test
    @Order(6)
    @DisplayName("SIT-7.1 SIT-7.5 what is on a site that is switched off is not on the platform, until it is on again")
    void whatIsOnASiteThatIsOff() {
        var house = NewSite.started(stage, "Schakelhuis", "schakelhuis");
        var manager = house.caller(NewSite.MANAGER);
        manager.send("/manage/admission", "rules", Map.of("all:input", "true"));
        var member = house.caller(SECOND);
        var start = Map.of(
                "name:input",
                "Proefgroep",
                "purpose:input",
                "Uit en aan.",
                "kind:input",
                "OPEN",
                "joining:input",
                "ON_REQUEST");
        var group = "/group/" + manager.send("/groups/start", "start", start).ref();
        var blog = Map.of("title:input", "Proefstuk", "text:input", "Voor iedereen.", "level:input", "PUBLIC");
        assertThat(manager.send(group + "/write", "write", blog).errors()).isEmpty();
        var from = "?from=" + Instant.now().plusSeconds(1).toEpochMilli() + "-0";
        assertThat(shown(manager, member, from)).containsOnly(true);

        var asked = manager.send("/manage/state", "change", Map.of("wished:input", "DISABLED"));
        manager.send(asked, "switch", Map.of());
        assertThat(Caller.stranger(house.address()).get(group).status()).isNotEqualTo(200);
        assertThat(shown(manager, member, from)).containsOnly(false);

        Caller.of(stage, stage.account("beheerder@plein.example"), stage.origin())
                .press("/platform/sites", "switched", "Schakelhuis");
        assertThat(Caller.stranger(house.address()).get(group).status()).isEqualTo(200);
        assertThat(shown(manager, member, from)).containsOnly(true);
    }

    /**
     * Whether the platform shows the item: to a visitor, its author and a member, and to both on their overview.
     *
     * @param from where these lists begin with it, whatever others write meanwhile
     */
    private static List<Boolean> shown(Caller manager, Caller member, String from) {
        var front = stage.origin().resolve("/" + from);
        var mine = stage.origin().resolve("/mine" + from);
        return Stream.of(
                        Caller.stranger(stage.origin()).get(front),
                        manager.get(front),
                        member.get(front),
                        manager.get(mine),
                        member.get(mine))
                .map(reply -> reply.status() == 200 && reply.body().contains("Proefstuk"))
                .toList();
    }
}
