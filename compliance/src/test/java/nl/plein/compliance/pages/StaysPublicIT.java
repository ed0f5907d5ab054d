package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.visibility.Addresses;
import nl.plein.web.guard.StaysPublic;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A closed site with a word in each of its parts, read by who has no account, and turned by two managers at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaysPublicIT {

    private static final String NAME = "Binnentuin";
    private static final String SECRET = "klimopgeheim";
    private static final String PURPOSE = "tuindoelwoord";
    private static final String WELCOME = "tuinwelkomwoord";
    private static final String FOOT = "tuinvoetwoord";
    private static final String INTRO = "tuininleidingwoord";
    private static final String TERMS = "tuinvoorwaardewoord";

    private static NewSite site;
    private static Caller manager;
    private static String ref;

    @BeforeAll
    static void aClosedSite() {
        site = NewSite.started(Stage.shared(), NAME, "binnentuin");
        manager = site.caller(NewSite.MANAGER);
        ok(manager.send("/manage/name", "describe", Map.of("purpose:input", PURPOSE)));
        ok(manager.send("/manage/admission", "rules", Map.of("all:input", "", "intro:input", "<p>" + INTRO + "</p>")));
        Choice.make(manager, "VISITOR_START", "WELCOME");
        Choice.make(manager, "VISITOR_WELCOME", WELCOME);
        Choice.make(manager, "FOOTER_TEXT", FOOT);
        Choice.make(manager, "READER_NETWORKS", "192.0.2.0/24");
        ok(manager.send("/manage/home", "words", Map.of("text:input", SECRET + " op de voorpagina")));
        var group = Map.of(
                "name:input", SECRET, "purpose:input", SECRET, "kind:input", "OPEN", "introduction:input", SECRET);
        ref = ok(manager.send("/groups/start", "start", group)).ref();
        var blog = Map.of("title:input", SECRET, "text:input", SECRET, "level:input", "PUBLIC");
        ok(manager.send("/group/" + ref + "/write", "write", blog));
        ok(manager.send("/manage/terms", "terms", Map.of("body:input", "<p>" + TERMS + "</p>")));
        ok(manager.send("/terms", "accept", Map.of()));
        ok(manager.send("/manage/access?to=CLOSED", "turn", Map.of()));
    }

    @Test
    @Order(1)
    @DisplayName("GRD-7.1 SIT-3.8 each part that the page of access names is read by everybody")
    void whatThePageNamesIsRead() {
        var listed = manager.get("/manage/access").words();
        assertThat(listed).contains("Wat iedereen toch te weten komt", "wat de site daar zegt", "gebruiksvoorwaarden");
        var visitor = Caller.stranger(site.address());
        var platform = Caller.stranger(site.stage().origin());

        var found = platform.get("/sites?words=" + NAME).words();
        assertThat(found)
                .contains(NAME, PURPOSE, "Besloten site")
                .doesNotContain("1 lid")
                .doesNotContain("Laatst gebruikt");
        assertThat(platform.get("/sites?view=active&words=" + NAME).words()).doesNotContain(PURPOSE);
        assertThat(visitor.get("/").words()).contains(NAME, WELCOME, FOOT);
        var choice =
                site.stage().origin().resolve("/signin?site=" + site.address().getHost());
        assertThat(platform.get(choice).words()).contains(INTRO);
        assertThat(visitor.get("/join").words()).contains(INTRO);
        assertThat(visitor.get("/terms").words()).contains(TERMS);
        assertThat(visitor.get("/privacy").status()).isEqualTo(200);
        assertThat(visitor.get("/toegankelijkheid").status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    @DisplayName("GRD-7.1 no address answers with anything else of a closed site, to who has no account")
    void nothingElseIsRead() {
        var visitor = Caller.stranger(site.address());
        var named = Stream.concat(
                        Stream.of(StaysPublic.values()).flatMap(part -> part.addresses().stream()),
                        Stream.of("/proved")) // says that this window can be closed, and nothing of the site
                .toList();
        var softly = new SoftAssertions();
        for (String address : Addresses.pages()) {
            var path = address.replace("{ref}", ref);
            var reply = visitor.get(path);
            softly.assertThat(reply.body()).as(path).doesNotContain(SECRET).doesNotContain("Anna");
            if (reply.status() == 200) {
                softly.assertThat(named)
                        .as(path)
                        .anyMatch(one -> path.equals(one) || path.startsWith(one + "/") && one.length() > 1);
            }
        }
        for (String file : List.of("/sitemap.xml", "/robots.txt", "/owners.csv", "/roster.csv", "/health")) {
            softly.assertThat(visitor.get(file).body()).as(file).doesNotContain(SECRET);
        }
        softly.assertAll();
    }

    @Test
    @Order(2)
    @DisplayName("SIT-3.7 the press of a manager who did not see what another one did changes nothing, and says so")
    void theSecondManagerIsTold() {
        var other = site.caller(NewSite.MANAGER);
        var shown = manager.get("/manage/access?to=OPEN");
        ok(other.send("/manage/access?to=NETWORK", "turn", Map.of()));

        assertThat(manager.send(shown, "turn", Map.of()).errors()).contains("iemand anders heeft dit veranderd");
        assertThat(other.get("/manage/access").words()).doesNotContain("Bekijk wat beperken");
        assertThat(Caller.stranger(site.address()).get("/group/" + ref).address())
                .contains("/signin");

        var state = manager.get("/manage/state?to=DISABLED");
        ok(other.send("/manage/state", "change", Map.of("wished:input", "READ_ONLY")));
        assertThat(manager.send(state, "switch", Map.of()).errors()).contains("iemand anders heeft dit veranderd");
        ok(manager.send("/manage/state", "change", Map.of("wished:input", "ACTIVE")));
    }

    @Test
    @Order(3)
    @DisplayName("SIT-3.8 SIT-3.9 the page of access lists and counts, at every width and by keyboard")
    void thePageOfAccess() {
        try (var browser = site.browser(NewSite.MANAGER)) {
            for (String look : List.of("/manage/access", "/manage/access?to=CLOSED", "/manage/access?to=OPEN")) {
                browser.open(site.address(), look);
                browser.isFit("stays-public").isWalkable("stays-public");
            }
            assertThat(browser.page().locator("main").textContent()).contains("1 bericht en 0 antwoorden in profielen");
        }
    }

    private static Reply ok(Reply reply) {
        assertThat(reply.errors()).as(reply.address()).isEmpty();
        assertThat(reply.status()).as(reply.address()).isEqualTo(200);
        return reply;
    }
}
