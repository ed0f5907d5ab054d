package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A site for its own networks, read by who is not signed in: from there, from elsewhere, and by who says so only. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NetworksIT {

    private static final String HERE = "127.0.0.0/8";
    private static final String ELSEWHERE = "192.0.2.0/24\n2001:db8::/32";
    private static final String WORD = "kantoorkanarie";

    private static NewSite site;
    private static String item;
    private static String group;

    @BeforeAll
    static void start() {
        site = NewSite.started(Stage.shared(), "Kantoornet", "kantoornet");
        var manager = site.caller(NewSite.MANAGER);
        var wanted = Map.of(
                "name:input",
                "Kantoor",
                "purpose:input",
                "Wat hier speelt.",
                "kind:input",
                "OPEN",
                "introduction:input",
                WORD + " vooraf");
        var made = manager.send("/groups/start", "start", wanted);
        assertThat(made.errors()).isEmpty();
        group = "/group/" + made.ref();
        var blog = Map.of("title:input", WORD, "text:input", "Dag " + WORD, "level:input", "PUBLIC");
        var written = manager.send(group + "/write", "write", blog);
        assertThat(written.errors()).isEmpty();
        item = "/item/" + written.ref();
    }

    @Test
    @Order(1)
    @DisplayName("SIT-3.2 a site is not limited to networks before one is named")
    void networksComeFirst() {
        var manager = site.caller(NewSite.MANAGER);

        assertThat(manager.send("/manage/access?to=NETWORK", "turn", Map.of()).errors())
                .contains("netwerken");
        assertThat(Caller.stranger(site.address()).get(item).words()).contains(WORD);
    }

    @Test
    @Order(2)
    @DisplayName("GRD-7.2 who comes from a network in the list reads the front page and what is public")
    void fromThereItIsRead() throws IOException, InterruptedException {
        networks(HERE);
        assertThat(site.caller(NewSite.MANAGER)
                        .send("/manage/access?to=NETWORK", "turn", Map.of())
                        .errors())
                .isEmpty();

        var reader = Caller.stranger(site.address());
        assertThat(reader.get("/").words()).contains(WORD);
        assertThat(reader.get(item).status()).isEqualTo(200);
        assertThat(reader.get(item).words()).contains("Dag " + WORD);
        assertThat(reader.get(group).words()).contains(WORD + " vooraf");
        assertThat(saying("X-Forwarded-For", "192.0.2.7"))
                .as("a header does not take away either")
                .contains(WORD);
    }

    @Test
    @Order(3)
    @DisplayName("GRD-7.2 from elsewhere one is asked to sign in and reads nothing, whatever a header says")
    void fromElsewhereNothingIsRead() throws IOException, InterruptedException {
        networks(ELSEWHERE);

        var softly = new SoftAssertions();
        var reader = Caller.stranger(site.address());
        var paths = List.of(item, item + "/access", group, group + "/members", "/groups", "/tagged", "/sitemap.xml");
        for (String path : paths) {
            var answer = reader.get(path);
            softly.assertThat(answer.body()).as(path).doesNotContain(WORD);
            softly.assertThat(answer.address())
                    .as(path)
                    .contains("/signin?site=" + site.address().getHost());
        }
        softly.assertThat(reader.get("/").body()).doesNotContain(WORD);
        softly.assertThat(reader.get("/").words()).contains("U komt van een ander netwerk. Meld u aan");
        for (String header : List.of("X-Forwarded-For", "X-Real-IP", "Client-IP", "True-Client-IP")) {
            softly.assertThat(saying(header, "192.0.2.7")).as(header).doesNotContain(WORD);
        }
        softly.assertThat(saying("Forwarded", "for=192.0.2.7;proto=http")).doesNotContain(WORD);
        softly.assertAll();
    }

    @Test
    @Order(4)
    @DisplayName("GRD-7.2 SIT-3.2 who signs in reads from elsewhere too; the front page says so to who did not")
    void whoSignsInReads() {
        assertThat(site.caller("sanne.local@gelderland.example").get(item).words())
                .contains("Dag " + WORD);
        try (var visitor = Browser.visitor()) {
            visitor.open(site.address(), "/").isFit("networks-elsewhere").isWalkable("networks-elsewhere");
        }
    }

    /** Says which networks are the site's own. */
    private static void networks(String list) {
        Choice.make(site.caller(NewSite.MANAGER), "READER_NETWORKS", list);
    }

    /** What the item is to who claims by a header to come from somewhere. */
    private static String saying(String header, String value) throws IOException, InterruptedException {
        var address = site.address().resolve(item);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + address.getPath()))
                .header("Host", address.getAuthority())
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
