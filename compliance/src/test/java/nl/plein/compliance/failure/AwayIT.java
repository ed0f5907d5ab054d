package nl.plein.compliance.failure;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.function.Consumer;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server, or the way to it, is gone while somebody has a page of it before them. */
class AwayIT {

    private static final String WATCHING = "x-plein-watching";
    private static final String WARNING = "#job-away";
    private static final Consumer<Route> CUT = route -> route.abort("connectionreset");

    /** As if one of the jobs were under way. */
    private static final String MOVING =
            "addEventListener('DOMContentLoaded', () => document.getElementById('job').dataset.moving = 'true')";

    private static Stage stage;
    private static URI site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("fietsberaad");
    }

    @Test
    @DisplayName(
            "FLR-1.10 FLR-1.3 DOC-1.2 a file on its way is cut off: it is named, the text stays, it can be sent again")
    void aFileOnItsWay() {
        try (var writer = Visit.of(stage, stage.account("beheerder@plein.example"), site)) {
            var group = writer.group("Veilig oversteken");
            var page = writer.browser().open(site, "/group/" + group + "/write").page();
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
    }

    @Test
    @DisplayName("FLR-1.10 a page that follows a job says that it cannot, and that the job goes on; then it follows on")
    void aJobThatIsFollowed() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            var page = browser.page();
            page.addInitScript(MOVING);
            page.route("**/jobs", AwayIT::watched);
            browser.open(stage.origin(), "/jobs");
            page.locator(WARNING).waitFor();

            assertThat(page.locator(WARNING).textContent()).contains("De taak zelf gaat door", "ververs de pagina");
            browser.isFit("job-away");
            page.unroute("**/jobs");
            page.locator("#job[data-moving=false]").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
            assertThat(page.locator(WARNING).count()).isZero();
        }
    }

    /** The page itself comes; who asks how far the job is gets no answer. */
    private static void watched(Route route) {
        if (route.request().headers().containsKey(WATCHING)) {
            CUT.accept(route);
        } else {
            route.resume();
        }
    }
}
