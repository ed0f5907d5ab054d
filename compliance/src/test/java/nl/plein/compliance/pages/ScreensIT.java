package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in both languages, at three widths and by keyboard. */
class ScreensIT {

    private static final ThreadLocal<Map<String, Browser>> BROWSERS = ThreadLocal.withInitial(HashMap::new);

    private static Stage stage;
    private static ScreenProps props;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        props = new ScreenProps(stage);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "SCR-1.1 SCR-1.2 SCR-1.3 SCR-1.4 SCR-1.8 {0}")
    @MethodSource
    void isFit(Screen screen) {
        var site = site(screen);
        var browser = browser(screen);
        var path = props.resolve(screen.path());
        assertThat(path).doesNotContain("{");

        browser.open(site, in("en", path));
        assertThat(browser.status()).as(path).isEqualTo(screen.path().contains("wrong") ? 403 : 200);
        browser.isFitAt(screen.name() + "-en", 768);
        browser.open(site, in("nl", path));
        browser.isFitAt(screen.name(), 320);
        browser.fitsIn(screen.name(), 1440).isFitByNight(screen.name()).isWalkable(screen.name());
        assertThat(browser.page().context().cookies(site.toString()))
                .as("FACE-1.20 cookies")
                .extracting(cookie -> cookie.name)
                .doesNotContain("JSESSIONID");
    }

    static Stream<Screen> isFit() {
        return Screen.all();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "SCR-1.9 {0}")
    @MethodSource
    void isFitForWhoSharesIt(Screen screen) {
        var browser = browser(screen).open(site(screen), props.resolve(screen.path()));

        assertThat(browser.status()).isEqualTo(200);
        browser.isFitAt(screen.name(), 320).isFitByNight(screen.name()).isWalkable(screen.name());
    }

    static Stream<Screen> isFitForWhoSharesIt() {
        return Screen.shared();
    }

    private static String in(String language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static URI site(Screen screen) {
        return screen.site().isEmpty() ? stage.origin() : stage.site(screen.site());
    }

    /** One for each person and site, in each of the threads; they end with the browser of the thread. */
    private static Browser browser(Screen screen) {
        return BROWSERS.get().computeIfAbsent(screen.who() + screen.site(), one -> come(screen));
    }

    private static Browser come(Screen screen) {
        var browser = Browser.visitor();
        if (screen.guest()) {
            return browser;
        }
        browser.signIn(stage, stage.account(screen.who()));
        return screen.site().isEmpty() ? browser : new Fietsberaad(stage).enter(browser);
    }
}
