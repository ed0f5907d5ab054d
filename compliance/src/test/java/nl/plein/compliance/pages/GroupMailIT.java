package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An owner writes to some members of a group, and what programs are told of it. */
class GroupMailIT {

    private static final String OWNER = "anna.local@gelderland.example";
    private static final String MEMBER = "sanne.local@gelderland.example";

    private static final Pattern PROFILE = Pattern.compile("/profile/([0-9a-f-]{36})\"");

    private static NewSite site;
    private static Caller owner;
    private static String group;

    @BeforeAll
    static void start() {
        site = NewSite.at(Stage.shared(), "fietsberaad");
        owner = site.caller(OWNER);
        group = started("Briefschrijvers", "OPEN");
        site.caller(MEMBER).send(group, "join", Map.of());
    }

    @Test
    @DisplayName("GRP-7.3 GRP-7.4 members are ticked in the list, and the mail goes to as many as the page said")
    void aMailToSome() {
        try (var browser = site.browser(OWNER)) {
            var page = browser.open(site.address(), group + "/members").page();
            page.locator("input[name=who][aria-label*='Sanne']").focus();
            page.keyboard().press("Space");
            browser.isFitAt("groups-pick", 320).isWalkable("groups-pick");
            page.locator("form#write button").first().press("Enter");
            page.locator("[id='mail:subject:input']").fill("Overleg");
            page.locator("[id='mail:words:input']").fill("Tot maandag.");
            page.locator("[id='mail:look:button']").press("Enter");
            page.locator("#preview").waitFor();
            assertThat(page.locator("#preview").textContent()).contains("Deze mail gaat naar 1 persoon.");
            browser.isFitAt("groups-mail", 320).isFitAt("groups-mail", 1440).isWalkable("groups-mail");
            page.locator("[id='mail:go:button']").press("Enter");
            page.waitForURL("**" + group);
            assertThat(page.locator(".note").first().textContent()).contains("De mail is gestuurd.");
        }
    }

    @Test
    @DisplayName("GRP-7.3 who is not in the group is not written to, whoever that is, and whether they are there")
    void strangersAreNotWrittenTo() {
        var unknown = owner.get(group + "/mail?who=00000000-0000-4000-8000-000000000000");
        var outsider = owner.get(group + "/mail?who=" + stranger());

        assertThat(outsider.words()).contains("ledenlijst (0)").doesNotContain("U koos:");
        assertThat(unknown.words()).contains("ledenlijst (0)");
    }

    @Test
    @DisplayName("IDX-1.3 the head of an open group says what it is, in safe words, and that of a closed one nothing")
    void theHeadOfAGroup() {
        var open = owner.get(started("Kop \"><b>x", "OPEN")).body();
        var closed = owner.get(started("Dichte kop", "CLOSED")).body();
        var head = open.substring(0, open.indexOf("</head>"));

        assertThat(head).contains("og:url", "rel=\"canonical\"", "content=\"Waar blijft het?\"");
        assertThat(head).doesNotContain("<b>x");
        assertThat(closed).doesNotContain("og:title", "canonical", "name=\"description\"");
    }

    /** The public identifier of somebody on the site who is not in the group, from the list of people. */
    private static String stranger() {
        var members = owner.get(group + "/members").body();
        var people = owner.get("/people").body();
        return PROFILE.matcher(people.substring(people.indexOf("<main")))
                .results()
                .map(link -> link.group(1))
                .filter(person -> !members.contains(person))
                .findFirst()
                .orElseThrow();
    }

    /** A group with a name of its own, so that the story can be told twice. */
    private static String started(String begin, String kind) {
        var name = begin + " " + UUID.randomUUID().toString().substring(0, 8);
        var typed = Map.of(
                "name:input", name, "purpose:input", "Waar blijft het?", "kind:input", kind, "joining:input", "FREE");
        return "/group/" + owner.send("/groups/start", "start", typed).ref();
    }
}
