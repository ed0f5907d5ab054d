package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group in the hands of its owners: started, hidden and shown again, handed over, archived. */
class GroupsIT {

    private static final String OWNER = "anna.local@gelderland.example";
    private static final String MEMBER = "sanne.local@gelderland.example";
    private static final String NAME = "Regenwater";

    private static NewSite site;
    private static Caller owner;
    private static String group;

    @BeforeAll
    static void start() {
        site = NewSite.at(Stage.shared(), "fietsberaad");
        owner = site.caller(OWNER);
        group = "/group/"
                + owner.send("/groups/start", "start", form(NAME, "FREE")).ref();
        site.caller(MEMBER).send(group, "join", Map.of());
    }

    @Test
    @DisplayName("GRP-2.1 a group is started by keyboard")
    void aGroupIsStartedByKeyboard() {
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), "/groups/start").page();
            page.locator("[id='start:name:input']").focus();
            page.keyboard().type("Bakfietsen");
            page.keyboard().press("Tab");
            page.keyboard().type("Waar staan ze goed?");
            page.locator("[name='start:kind:input']").first().focus();
            page.keyboard().press("ArrowDown");
            page.locator("[id='start:save:button']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/group/*");

            assertThat(page.locator("h1").textContent()).isEqualTo("Bakfietsen");
            assertThat(page.locator("main").textContent()).contains("Besloten groep");
            browser.isFitAt("groups-started", 320).isWalkable("groups-started");
        }
    }

    @Test
    @DisplayName("GRP-2.2 a name that is there, or looks like it, is refused and nothing is made")
    void aNameThatLooksLikeOneIsRefused() {
        for (String taken : new String[] {NAME, "REGENWATER", "Rеgenwаter"}) {
            var refused = owner.send("/groups/start", "start", form(taken, "FREE"));
            assertThat(refused.errors()).as(taken).contains("Er is al een groep met de naam");
            assertThat(refused.body()).contains("Waar blijft het?");
        }
        assertThat(owner.get("/groups?words=Regenwater").body().split("Waar blijft het\\?"))
                .hasSize(2);
    }

    @Test
    @DisplayName("GRP-2.3 GRP-2.5 of two owners at once the second is told, and turning a group is taken back")
    void theSecondOwnerIsTold() {
        var second = site.caller(OWNER);
        var shown = second.get(group + "/settings");
        var saved = owner.send(group + "/settings", "settings", Map.of("purpose:input", "Van wie de eerste was."));
        assertThat(saved.errors()).isEmpty();
        var late = second.send(shown, "settings", Map.of("purpose:input", "Van wie de tweede was."));
        assertThat(late.words()).contains("Van wie de eerste was.", "Wat u typte");
        assertThat(owner.get(group).words()).contains("Van wie de eerste was.");
        owner.send(group + "/settings", "settings", Map.of("purpose:input", "Waar blijft het?"));

        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/kind?to=HIDDEN").page();
            browser.isFitAt("groups-hide", 320).isFitAt("groups-hide", 1440).isWalkable("groups-hide");
            page.locator("[id='turn:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
            assertThat(site.caller("fatima").get(group).status()).isEqualTo(404);
            page = browser.open(site.address(), group + "/kind").page();
            browser.isFitAt("groups-hidden", 320);
            page.locator("[id='back:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
            assertThat(site.caller("fatima").get(group).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName(
            "GRP-3.2 GRP-3.4 GRP-3.5 the last owner stays; the list is taken along; a group is archived and opened")
    void aGroupIsArchived() {
        assertThat(owner.send(group, "leave", Map.of()).words()).contains("enige eigenaar");
        var list = owner.post(group + "/members", "/members.csv", Map.of("ref", group.replace("/group/", "")));
        assertThat(list.body()).contains("Anneke Visser", "Sanne Dekker");
        var mine = owner.send(
                group + "/mail", "mail", Map.of("subject:input", "Proef", "words:input", "Eerst zelf zien."));
        assertThat(mine.errors()).isEmpty();
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/settings").page();
            page.locator("[id='archive:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
            browser.open(site.address(), group).isFitAt("groups-archived", 320).isFitAt("groups-archived", 1440);
            assertThat(page.locator("main").textContent()).doesNotContain("Schrijf een blog");
            assertThat(site.caller(MEMBER).get(group + "/write").status()).isNotEqualTo(200);
            browser.open(site.address(), group + "/access");
            assertThat(page.locator("main").textContent()).contains("Waarom ziet iemand deze groep?");
            browser.open(site.address(), group + "/settings");
            page.locator("[id='reopen:go:button']").press("Enter");
            page.locator(".note").first().waitFor();
        }
    }

    @Test
    @DisplayName(
            "GRP-4.2 GRP-4.4 a list with other columns, other letters or 50,000 lines, and a made-up code, do nothing")
    void aCrookedListDoesNothing() {
        var many = IntStream.range(0, 50_000)
                .mapToObj(one -> "iemand" + one + "@elders.example")
                .collect(Collectors.joining("\n", "mail\n", "\n"));
        refused("geen kolom die mail heet", "naam;telefoon\nAnna;06\n".getBytes(StandardCharsets.UTF_8));
        refused(
                "letters in dit bestand niet lezen",
                "mail\njoão@elders.example\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("te lang", many.getBytes(StandardCharsets.UTF_8));
        assertThat(owner.get(group + "/invitations").words()).contains("Er zijn geen open uitnodigingen");
        var code = owner.get("/invitation?code=" + UUID.randomUUID());
        assertThat(code.words()).contains("We kennen deze uitnodiging niet");
    }

    @Test
    @DisplayName("GRP-4.7 what the inviter says comes along by mail and on the page, as plain words")
    void theInviterSaysSomething() {
        var guest = "gastheer@elders.example";
        var quiet = "/group/"
                + owner.send("/groups/start", "start", form("Grondwater", "FREE"))
                        .ref();
        var said = Map.of("addresses:input", guest, "words:input", "Kom je <b>ook</b>?");
        assertThat(owner.send(quiet + "/invitations", "mail", said).errors()).isEmpty();

        assertThat(site.mail(guest, "schrijft daarbij"))
                .contains("> Kom je <b>ook</b>?", "&gt; Kom je &lt;b&gt;ook&lt;/b&gt;?");
        try (var visitor = Browser.visitor()) {
            visitor.open(site.address(), "/invitation?code=" + site.code(guest)).isFit("groups-invited-words");
            assertThat(visitor.page().locator("blockquote").textContent()).isEqualTo("Kom je <b>ook</b>?");
        }
    }

    private static void refused(String why, byte[] list) {
        var to = "/invitations.csv?ref=" + group.replace("/group/", "");
        var reply = owner.file(group + "/invitations", to, "lijst.csv", "text/csv", list);
        assertThat(reply.words()).contains(why, "Er is niemand uitgenodigd");
    }

    private static Map<String, String> form(String name, String joining) {
        return Map.of(
                "name:input",
                name,
                "purpose:input",
                "Waar blijft het?",
                "kind:input",
                "OPEN",
                "joining:input",
                joining);
    }
}
