package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.function.Consumer;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server, or the way to it, is gone while somebody has a page of it before them. */
class AwayIT {

    private static final String WATCHING = "x-plein-watching";
    private static final String WARNING = "#job-away";
    private static final Consumer<Route> CUT = route -> route.abort("connectionreset");

    private static URI site;
    private static Visit writer;

    @BeforeAll
    static void start() {
        var stage = Stage.shared();
        site = stage.site("fietsberaad");
        writer = Visit.of(stage, stage.account("beheerder@plein.example"), site);
    }

    @AfterAll
    static void stop() {
        writer.close();
    }

    @Test
    @DisplayName(
            "FLR-1.10 FLR-1.3 DOC-1.2 a file on its way is cut off: it is named, the text stays, and it can be sent again")
    void aFileOnItsWay() {
        var page = writer.browser()
                .open(site, "/group/" + writer.group("Veilig oversteken") + "/write")
                .page();
        page.locator("[id$='title:input']").fill("Met een bijlage");
        var file = new FilePayload("plan.txt", "text/plain", new byte[] {'p', 'l', 'a', 'n'});
        page.route("**/upload", CUT);
        page.locator("#upload-file").setInputFiles(file);

        var said = page.locator("[role=alert] p");
        said.waitFor();
        assertThat(said.textContent()).startsWith("plan.txt kon niet worden verstuurd. Controleer uw verbinding");
        assertThat(page.locator("[id$='title:input']").inputValue()).isEqualTo("Met een bijlage");
        writer.browser().isFit("upload-cut");

        page.unroute("**/upload");
        page.locator("#upload-file").setInputFiles(file);
        page.locator(".files li span").waitFor();
        assertThat(page.locator(".files li span").textContent()).isEqualTo("plan.txt");
        assertThat(said.count()).isZero();
    }

    @Test
    @DisplayName(
            "FLR-1.10 a page that follows a job says that it cannot, and that the job goes on; then it follows again")
    void aJobThatIsFollowed() {
        var page = writer.browser().page();
        page.route("**/jobs", AwayIT::moving);
        writer.browser().open(site, "/jobs");
        page.locator(WARNING).waitFor();

        assertThat(page.locator(WARNING).textContent()).contains("De taak zelf gaat door", "ververs de pagina");
        writer.browser().isFit("job-away");
        page.unroute("**/jobs");
        page.waitForCondition(() -> page.locator(WARNING).count() == 0);
        assertThat(page.locator("#job").getAttribute("data-moving")).isEqualTo("false");
    }

    /** The page as if one of the jobs were under way, and no answer to who asks how far it is. */
    private static void moving(Route route) {
        if (route.request().headers().containsKey(WATCHING)) {
            CUT.accept(route);
        } else {
            var shown = route.fetch();
            route.fulfill(new FulfillOptions()
                    .setResponse(shown)
                    .setBody(shown.text().replace("data-moving=\"false\"", "data-moving=\"true\"")));
        }
    }
}
