package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A platform that begins empty, by the steps of the operator guide: nobody runs it, and one provider is known. */
class FirstHourIT {

    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 50;
    private static final String REALMS = "http://127.0.0.1:" + (PORT + 20) + "/realms/";
    private static final String FIRST = "'-Dplein.platform.first.organisation=Provincie Gelderland'"
            + " -Dplein.platform.first.provider=" + REALMS + "gelderland";
    private static final Pattern CALLED = Pattern.compile("whom it calls (\\S+); is this the first manager");

    private static Stage stage;

    @BeforeAll
    static void anEmptyPlatform() {
        stage = new Stage("h2", PORT)
                .with("PLEIN_DEMO", "false")
                .with("PLEIN_JAVA_OPTS", FIRST)
                .start("--fresh");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    @DisplayName("PLA-2.1 PLA-1.2 PLA-3.2 SIG-2.5 whom the operator names runs an empty platform, lets a second"
            + " organisation in, and shuts somebody out")
    void theFirstHour() throws IOException {
        as("anna", page -> assertThat(opens(page, "/platform/organisations")).isEqualTo(403));
        stage.with("PLEIN_JAVA_OPTS", FIRST + " -Dplein.platform.first.name=" + called())
                .restart();
        as("anna", manager -> {
            addsHaarlem(manager);
            as("fatima", page -> assertThat(opens(page, "/platform/people")).isEqualTo(403));
            givesFatimaARole(manager);
            as("fatima", page -> assertThat(opens(page, "/platform/people")).isEqualTo(200));
            takesItAway(manager);
            as("fatima", page -> {
                assertThat(opens(page, "/platform/people")).isEqualTo(403);
                blocksFatima(manager);
                opens(page, "/sessions");
                assertThat(page.url()).contains("/signin");
            });
            isToldOfTheBlock();
            press(manager, "Hef de blokkade op");
        });
        as("fatima", page -> assertThat(opens(page, "/sessions")).isEqualTo(200));
    }

    /** What the log of the server says the provider called who came in. */
    private static String called() throws IOException {
        var log = CALLED.matcher(Files.readString(stage.folder().resolve("server/log/server.log")));
        assertThat(log.find()).as("the log names who came in").isTrue();
        return log.group(1);
    }

    private static void addsHaarlem(Page page) {
        assertThat(opens(page, "/platform/organisations")).isEqualTo(200);
        page.getByLabel("Naam van de organisatie").fill("Gemeente Haarlem");
        press(page, "Voeg toe");
        press(page, "Geef " + REALMS + "haarlem");
        says(page, "Haar mensen kunnen zich nu aanmelden.");
    }

    private static void givesFatimaARole(Page page) {
        opens(page, "/platform/people?words=fatima.yilmaz");
        page.locator("main").getByText("Fatima Yilmaz").click();
        page.getByLabel("Beheerder van het platform").check();
        press(page, "Geef deze rol");
        says(page, "De rol is gegeven");
    }

    private static void takesItAway(Page page) {
        opens(page, "/platform/roles");
        press(page, "Neem Fatima Yilmaz");
        says(page, "De rol is teruggenomen");
    }

    private static void blocksFatima(Page page) {
        opens(page, "/platform/people?words=fatima.yilmaz");
        page.locator("main").getByText("Fatima Yilmaz").click();
        page.getByText("Bekijk wat blokkeren verandert").click();
        page.getByLabel("Reden").fill("Deelde een wachtwoord.");
        press(page, "Blokkeer");
        says(page, "overal afgemeld");
    }

    private static void isToldOfTheBlock() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("fatima"))) {
            assertThat(browser.page().url()).contains("/signin/refused");
            assertThat(browser.page().locator("main").innerText())
                    .contains("Uw account is geblokkeerd", "De reden staat in de mail");
            browser.isFit("signin-blocked").isWalkable("signin-blocked");
        }
    }

    private static void as(String user, Consumer<Page> doing) {
        try (var browser = Browser.visitor().signIn(stage, stage.account(user))) {
            doing.accept(browser.page());
        }
    }

    private static int opens(Page page, String path) {
        return page.navigate(stage.origin().resolve(path).toString()).status();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void says(Page page, String words) {
        page.locator(".note:has-text('" + words + "')").waitFor();
    }
}
