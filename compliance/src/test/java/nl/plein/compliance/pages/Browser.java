package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;

/**
 * One visitor with a browser of their own. {@link #open} goes to an address; {@link #isFit} then holds the page to
 * everything a page must be; {@link #page} is for what only this test does.
 */
public final class Browser implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Browser.class.getName());
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;
    private static final int SOON = 20_000;
    private static final int LATER = 90_000;
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String COUNT_VIOLATIONS =
            """
            window.pleinViolations = [];
            document.addEventListener('securitypolicyviolation', event => window.pleinViolations.push(
                event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Response last;

    private Browser(NewContextOptions options) {
        context = Chrome.context(options.setViewportSize(WIDE, HIGH).setLocale("nl-NL"));
        context.addInitScript(COUNT_VIOLATIONS);
        page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            // The browser itself reports every answer of 400 and up as an error; the status is judged by the test.
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
    }

    /** Somebody who is not signed in. */
    public static Browser visitor() {
        return new Browser(new NewContextOptions());
    }

    /** Somebody who is not signed in and whose browser runs no scripts of pages. */
    public static Browser visitorWithoutScript() {
        return new Browser(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Somebody whose device shows dark colours. */
    public static Browser visitorByNight() {
        return new Browser(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Signs in as a person does: by the provider of the person's organisation, or by password. */
    public Browser signIn(Stage stage, StageAccount account) {
        new SignIn(page, stage).as(account);
        return this;
    }

    /** Goes to a path of a host. */
    public Browser open(URI host, String path) {
        last = page.navigate(host.resolve(path).toString());
        return this;
    }

    public Page page() {
        return page;
    }

    /** Status of the last answer to {@link #open}. */
    public int status() {
        return last.status();
    }

    /** Holds the page as it is now to all rules: axe, no sideways scrolling, no complaint of the browser. */
    public Browser isFit(String name) {
        page.setViewportSize(WIDE, HIGH);
        assertThat(Axe.findings(page)).as("axe on " + name).isEmpty();
        shoot(name + "-" + WIDE);
        page.setViewportSize(NARROW, HIGH);
        assertThat(overflow()).as("sideways scrolling at 320 pixels on " + name).isEmpty();
        assertThat(Axe.findings(page)).as("axe at 320 pixels on " + name).isEmpty();
        shoot(name + "-" + NARROW);
        page.setViewportSize(WIDE, HIGH);
        assertThat(complaints()).as("complaints of the browser on " + name).isEmpty();
        return this;
    }

    /** Holds the page to the same rules at one width. */
    public Browser isFitAt(String name, int width) {
        fitsIn(name, width);
        assertThat(Axe.findings(page)).as("axe at %d pixels on %s", width, name).isEmpty();
        return this;
    }

    /** Holds the page to the same rules at one width, but for those of axe, which {@link #isFitByNight} asks. */
    public Browser fitsIn(String name, int width) {
        page.setViewportSize(width, HIGH);
        assertThat(overflow())
                .as("sideways scrolling at %d pixels on %s", width, name)
                .isEmpty();
        shoot(name + "-" + width);
        assertThat(complaints()).as("complaints of the browser on %s", name).isEmpty();
        return this;
    }

    /** Holds the page to the rules of axe, as a device shows it that asks for dark colours. */
    public Browser isFitByNight(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.findings(page)).as("axe in the dark on %s", name).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Walks the page by keyboard. */
    public Browser isWalkable(String name) {
        assertThat(Keyboard.findings(page)).as("keyboard on " + name).isEmpty();
        return this;
    }

    /** Errors of the console and breaches of the content security policy so far. */
    @SuppressWarnings("unchecked") // the init script keeps a list of texts
    public List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        all.addAll((List<String>) page.evaluate("() => window.pleinViolations ?? []"));
        return all;
    }

    /** Elements that stick out sideways; empty when the page needs no sideways scrolling. */
    @SuppressWarnings("unchecked") // the script gives a list of texts
    public List<String> overflow() {
        return (List<String>)
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                            [...document.querySelectorAll('body *')]
                                .filter(one => one.checkVisibility())
                                .filter(one => one.getBoundingClientRect().right
                                    > document.documentElement.clientWidth + 1)
                                .map(one => one.outerHTML.slice(0, 120)).slice(0, 5).concat('the page is too wide')
                        """);
    }

    /**
     * Keeps a picture of the whole page in {@code target/screenshots}. Chromium on a busy machine sometimes paints no
     * picture at all, however long one waits; it does when asked again.
     */
    public Browser shoot(String name) {
        var picture = new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".jpg"))
                .setQuality(70)
                .setFullPage(true);
        try {
            page.screenshot(picture.setTimeout(SOON));
        } catch (TimeoutError unpainted) {
            LOG.log(Level.WARNING, "No picture of " + name + " at once: asked again", unpainted);
            page.screenshot(picture.setTimeout(LATER));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
