package nl.plein.compliance.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The browser program that all tests of a thread share, since Playwright serves one thread only; every visitor has a
 * context (cookies, window) of their own.
 */
final class Chrome {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP *.localhost 127.0.0.1");

    /** Where memory cannot be shared enough, as in a container, pages are painted by way of the disk. */
    private static final String BY_DISK = "--disable-dev-shm-usage";

    private static final long ENOUGH = 1L << 30;

    private static final ThreadLocal<Chrome> HERE = ThreadLocal.withInitial(Chrome::new);

    private final com.microsoft.playwright.Browser browser;

    private Chrome() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(flags()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(FLAGS);
        if (new File("/dev/shm").getUsableSpace() < ENOUGH) {
            flags.add(BY_DISK);
        }
        return flags;
    }

    static BrowserContext context(NewContextOptions options) {
        return HERE.get().browser.newContext(options);
    }
}
