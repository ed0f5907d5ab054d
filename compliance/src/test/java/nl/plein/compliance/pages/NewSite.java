package nl.plein.compliance.pages;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;

/** A site of its own for a story, asked for and approved, so that nobody else's story is disturbed. */
public record NewSite(Stage stage, URI address) {

    public static final String MANAGER = "anna.local@gelderland.example";

    /** Asked for by {@link #MANAGER}, approved by who runs the platform. */
    public static NewSite started(Stage stage, String name, String label) {
        Caller.of(stage, stage.account(MANAGER), stage.origin())
                .send(
                        "/sites/start",
                        "start",
                        Map.of(
                                "name:input",
                                name,
                                "purpose:input",
                                "Een site voor één verhaal.",
                                "openness:input",
                                "OPEN",
                                "label:input",
                                label));
        Caller.of(stage, stage.account("beheerder@plein.example"), stage.origin())
                .press("/platform/sites", "requests", name);
        return at(stage, label);
    }

    public static NewSite at(Stage stage, String label) {
        return new NewSite(
                stage, URI.create("http://" + label + "." + stage.origin().getAuthority()));
    }

    /** Somebody who signs in and comes to the site. */
    public Caller caller(String user) {
        return Caller.of(stage, stage.account(user), address);
    }

    /** Somebody who signs in and comes to the site with a browser. */
    Browser browser(String user) {
        return enter(Browser.visitor().signIn(stage, stage.account(user)));
    }

    /** Comes to the site, when signed in on the platform. */
    Browser enter(Browser browser) {
        browser.open(address, "/");
        browser.page().locator("header a[href^='/signin']").click();
        browser.page().waitForURL(url -> url.startsWith(address.toString()) && !url.contains("/session"));
        return browser;
    }

    /** The code in the newest mail to an address. */
    String code(String mail) {
        var found = Pattern.compile("code=([\\w-]+)").matcher(mail(mail, "code="));
        found.find();
        return found.group(1);
    }

    /** The newest mail to an address about this site that says this; it may take a moment to come. */
    String mail(String to, String saying) {
        return await("mail to " + to + " that says " + saying)
                .atMost(Duration.ofMinutes(1))
                .until(() -> mailNow(to, saying), Optional::isPresent)
                .get();
    }

    private Optional<String> mailNow(String to, String saying) {
        return MailFolder.newest(stage).stream()
                .filter(words ->
                        words.contains("To: " + to) && words.contains(address.getHost()) && words.contains(saying))
                .findFirst();
    }
}
