package nl.plein.compliance.benchmark;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.stage.Stage;

/** The reading pages of one site of the demo, found as a visitor and a member find them: by following links. */
final class Visits implements AutoCloseable {

    private final URI platform;
    private final URI site;
    private final Browser visitor = Browser.visitor();
    private final Browser member = Browser.visitorWithoutScript();
    private final List<ReadingPage> pages = new ArrayList<>();

    Visits(Stage stage) {
        platform = stage.origin();
        site = stage.site("fietsberaad");
        member.signIn(stage, stage.account("beheerder@plein.example")).open(site, "/");
        member.page().locator("header a[href^='/signin']").click();
        member.page().locator("main button").click();
        member.page()
                .locator("header form[action='/signout']")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** All that are measured; the first shows what the frame costs that stands around every page. */
    List<ReadingPage> pages() {
        add("words only, visitor", visitor, platform, "/privacy");
        add("platform, visitor", visitor, platform, "/");
        add("site, visitor", visitor, site, "/");
        add("groups, visitor", visitor, site, "/groups");
        var open = group(visitor, "Veilig oversteken");
        add("open group, visitor", visitor, site, open);
        add("open item, visitor", visitor, site, item(visitor, open));
        add("platform, member", member, platform, "/");
        add("site, member", member, site, "/");
        var closed = group(member, "Snelfietsroutes");
        add("closed group, member", member, site, closed);
        add("closed item, member", member, site, item(member, closed));
        return List.copyOf(pages);
    }

    /** Bytes that a browser which was never here gets, pictures of the text aside. */
    static int transferred(ReadingPage page) {
        try (var browser = Browser.visitor()) {
            List<Response> answers = new ArrayList<>();
            browser.page().onResponse(answers::add);
            for (String pair :
                    page.cookies().isEmpty() ? new String[0] : page.cookies().split("; ")) {
                var named = pair.split("=", 2);
                browser.page()
                        .context()
                        .addCookies(List.of(new Cookie(named[0], named[1])
                                .setUrl(page.address().resolve("/").toString().replace("http:", "https:"))));
            }
            browser.open(page.address(), page.address().getPath());
            browser.page().waitForLoadState(LoadState.NETWORKIDLE);
            return List.copyOf(answers).stream()
                    .filter(answer -> !answer.url().contains("/document/")
                            && !answer.url().contains("/group-picture/"))
                    .mapToInt(Visits::size)
                    .sum();
        }
    }

    @Override
    public void close() {
        visitor.close();
        member.close();
    }

    private void add(String name, Browser reader, URI host, String path) {
        pages.add(new ReadingPage(name, host.resolve(path), reader == member ? cookies(host) : ""));
    }

    private String cookies(URI host) {
        return member.page().context().cookies(host.toString().replace("http:", "https:")).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(joining("; "));
    }

    private String group(Browser reader, String name) {
        return link(reader.open(site, "/groups"), "main .item a:has-text('" + name + "')");
    }

    private String item(Browser reader, String group) {
        return link(reader.open(site, group), "main .item a[href^='/item/']");
    }

    private static String link(Browser reader, String selector) {
        return reader.page().locator(selector).first().getAttribute("href");
    }

    private static int size(Response answer) {
        answer.finished();
        var sizes = answer.request().sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }
}
