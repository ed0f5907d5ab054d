package nl.plein.compliance.log;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.stage.Stage;

/** An auditor with a browser, who asks the log questions. */
final class Auditor implements AutoCloseable {

    private static final String EVENTS = "main table tbody tr";
    private static final String OLDER = "nav.paging a[rel=next]";

    private static final Pattern REF = Pattern.compile("Details\\s+([0-9a-f-]{36})");

    private final Stage stage;
    private final Browser browser;

    Auditor(Stage stage) {
        this.stage = stage;
        this.browser = Browser.visitor().signIn(stage, stage.account("auditor@plein.example"));
    }

    Browser browser() {
        return browser;
    }

    /** Asks by address, for example {@code action=content.read}; shows the newest page of what fits. */
    Auditor ask(String question) {
        browser.open(stage.origin(), "/audit?" + question);
        return this;
    }

    /** Has the page in this language, which the header offers when it is another one. */
    void speaks(String language) {
        var link = browser.page().locator("header a[hreflang=" + language + "]");
        if (link.count() > 0) {
            link.click();
            browser.page().locator("html[lang=" + language + "]").waitFor();
        }
    }

    /** Asks the same many times, without looking. */
    void askOften(String question, int times) {
        browser.page()
                .evaluate(
                        "async ([address, times]) => { for (let i = 0; i < times; i++) { await fetch(address); } }",
                        List.of("/audit?" + question, times));
    }

    /** The events on the page, as they are shown. */
    Locator events() {
        return browser.page().locator(EVENTS);
    }

    /** The events on the page as text, with everything that is folded away. */
    List<String> told() {
        return events().allTextContents();
    }

    /** The events on the page by what they are called for ever. */
    List<String> refs() {
        return told().stream().map(Auditor::ref).toList();
    }

    static String ref(String event) {
        return REF.matcher(event).results().findFirst().orElseThrow().group(1);
    }

    /** Whether a signed checkpoint covers an event on the page. */
    boolean covered() {
        return told().stream().anyMatch(event -> event.contains("gedekt door een getekend controlepunt"));
    }

    /** All events that fit, over all pages. */
    List<String> all(String question) {
        ask(question);
        var all = new ArrayList<>(told());
        while (browser.page().locator(OLDER).count() > 0) {
            older();
            all.addAll(told());
        }
        return all;
    }

    Auditor older() {
        browser.page().locator(OLDER).click();
        browser.page().waitForLoadState();
        return this;
    }

    Auditor newer() {
        browser.page().locator("nav.paging a[rel=prev]").click();
        browser.page().waitForLoadState();
        return this;
    }

    /** Takes along what the page is about. */
    Path export() {
        var button = browser.page().locator("form[action='/audit/export'] button:not(.small)");
        return browser.page().waitForDownload(button::click).path();
    }

    /** The key that the page shows, to be kept on paper. */
    String key() {
        return browser.page().locator("main dl dd code").last().textContent();
    }

    @Override
    public void close() {
        browser.close();
    }
}
