package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is new comes by mail, and ends by the link in it. */
class NewsIT {

    private static final Pattern STOP = Pattern.compile("List-Unsubscribe: <([^>]+)>");
    private static final String TITLE = "Waterpeil van de week";

    private static NewSite site;
    private static Caller owner;

    @BeforeAll
    static void start() {
        site = NewSite.started(Stage.shared(), "Nieuwsplein", "nieuwsplein");
        owner = site.caller(NewSite.MANAGER);
        owner.send("/manage/admission", "rules", Map.of("all:input", "true"));
    }

    @Test
    @DisplayName(
            "NWS-2.3 NWS-2.4 NWS-2.8 NWS-2.9 MAI-2.10 news comes by mail and ends by its link, by hand or by program")
    void newsComesAndEnds() throws Exception {
        try (var eva = site.browser("eva");
                var noor = site.browser("noor")) {
            var open = group("Waterstanden", "OPEN", "FREE");
            var quiet = group("Stille groep", "OPEN", "FREE");
            for (var group : new String[] {open, quiet}) {
                for (var browser : new Browser[] {eva, noor}) {
                    browser.open(site.address(), group);
                    browser.page()
                            .locator("main form[id^='join'] input[type=submit]")
                            .first()
                            .click();
                    browser.page().waitForLoadState();
                }
            }
            write(open, TITLE, "SITE");
            write(open, "Dit blijft binnen", "GROUP");
            write(quiet, "Hier wil niemand van horen", "SITE");
            chooses(eva);
            chooses(noor);

            var mail = site.mail("eva.postma@haarlem.example", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
            assertThat(mail)
                    .contains(TITLE, "Een nieuw blog in Waterstanden")
                    .doesNotContain("blijft binnen", "niemand van horen");
            follows(stop(mail));
            eva.open(site.address(), "/profile/mail");
            assertThat(eva.page().locator("input[value=NEVER]").isChecked()).isTrue();

            var other = stop(site.mail("noor.bos@haarlem.example", "List-Unsubscribe-Post"));
            assertThat(posted(other)).isEqualTo(204);
            assertThat(posted(other)).isEqualTo(404);
            noor.open(site.address(), "/profile/mail");
            assertThat(noor.page().locator("input[value=NEVER]").isChecked()).isTrue();
        }
    }

    private static String group(String name, String kind, String joining) {
        var form = Map.of(
                "name:input", name, "purpose:input", "Om te volgen.", "kind:input", kind, "joining:input", joining);
        return "/group/" + owner.send("/groups/start", "start", form).ref();
    }

    private static void write(String group, String title, String level) {
        var reply = owner.send(
                group + "/write", "write", Map.of("title:input", title, "text:input", "Tekst.", "level:input", level));
        assertThat(reply.errors()).isEmpty();
    }

    /** News at once, and none of the quiet group. */
    private static void chooses(Browser somebody) {
        somebody.open(site.address(), "/profile/mail")
                .isFit("news-choose")
                .isFitAt("news-choose", 768)
                .isWalkable("news-choose");
        var page = somebody.page();
        page.getByLabel("Stille groep").uncheck();
        page.locator("[id$='saveGroups:button']").click();
        assertThat(Fietsberaad.note(somebody)).contains("Bewaard");
        assertThat(page.getByLabel("Stille groep").isChecked()).isFalse();
        page.locator("input[value=AT_ONCE]").check();
        page.locator("[id$='saveRhythm:button']").click();
        assertThat(Fietsberaad.note(somebody)).contains("Bewaard");
    }

    /** A person follows the link without being signed in; only the button ends anything. */
    private static void follows(URI link) {
        try (var visitor = Browser.visitor()) {
            visitor.open(link, link.getPath());
            visitor.isFit("news-stop").isFitAt("news-stop", 768).isWalkable("news-stop");
            visitor.open(link, link.getPath());
            visitor.page().locator("main form input[type=submit]").press("Enter");
            visitor.page().waitForURL("**/news/stopped");
            visitor.isFit("news-stopped").isWalkable("news-stopped");
            visitor.open(link, link.getPath());
            assertThat(visitor.page().locator("main").textContent()).contains("al gebruikt");
            visitor.isFit("news-stop-used");
        }
    }

    /** As a mail program does it: without cookies, and from nowhere. */
    private static int posted(URI link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + link.getPort() + link.getPath()))
                .header("Host", link.getAuthority())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static URI stop(String mail) {
        var found = STOP.matcher(mail);
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1));
    }
}
