package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.plein.compliance.stage.Stage;

/** The demo site Fietsberaad with its closed group, as the people on it use it. */
public final class Fietsberaad {

    /** The closed group; {@link #OWNER} admits its members. */
    public static final String GROUP = "Snelfietsroutes";

    public static final String OWNER = "beheerder@plein.example";

    /** The file that goes with everything that is written here. */
    public static final String FILE = "tracé.txt";

    /** Its bytes, as text. */
    public static final String FILE_TEXT = "Bijlage bij het tracé";

    private static final int PATIENCE = 60;
    private static final String NOTE = "[role=status] .note";
    private static final String SIGNED_IN = "header form[action='/signout']";

    private final Stage stage;
    private final URI address;

    public Fietsberaad(Stage stage) {
        this.stage = stage;
        this.address = stage.site("fietsberaad");
    }

    public URI address() {
        return address;
    }

    /** Somebody who signs in and comes to the site. */
    public Browser member(String user) {
        return enter(Browser.visitor().signIn(stage, stage.account(user)));
    }

    /** Comes to the site; whoever is signed in on the platform is taken over by a form that posts itself. */
    public Browser enter(Browser browser) {
        browser.open(address, "/");
        browser.page().locator("header a[href^='/signin']").click();
        browser.page().locator(SIGNED_IN).waitFor(attached());
        return browser;
    }

    /** Comes to the site with a browser that runs no scripts: the form has a button. */
    Browser enterWithoutScript(Browser browser) {
        browser.open(address, "/");
        browser.page().locator("header a[href^='/signin']").click();
        browser.page().locator("main input[type=submit], main button").first().click();
        browser.page().locator(SIGNED_IN).waitFor(attached());
        return browser;
    }

    /** Goes to a group, by its name in the list. */
    public Browser group(Browser browser, String name) {
        browser.open(address, "/groups");
        browser.page().getByRole(AriaRole.LINK, named(name)).first().click();
        return browser;
    }

    /** Asks to be admitted, from the page of the group. */
    public void ask(Browser browser, String why) {
        browser.page().locator("textarea").fill(why);
        browser.page()
                .locator("input[type=submit][value='Vraag of u lid mag worden']")
                .click();
        browser.page().locator(NOTE).waitFor();
    }

    /** Asks to be admitted to the group, and is. */
    public void admit(Browser member, String name, Browser owner) {
        ask(group(member, GROUP), "Ik werk eraan mee.");
        group(owner, GROUP)
                .page()
                .locator("input[value='Laat " + name + " toe']")
                .click();
        owner.page().locator(NOTE).waitFor();
    }

    /** Writes a blog with a file in the group; returns its address. */
    public String write(Browser browser, String title, String text) {
        prepare(browser, title, text);
        return publish(browser);
    }

    /** Fills in the form of a blog, with a file. */
    void prepare(Browser browser, String title, String text) {
        var page = group(browser, GROUP).page();
        page.getByRole(AriaRole.LINK, named("Schrijf een blog")).click();
        page.locator("[id$='title:input']").fill(title);
        type(page, text);
        var file = FILE_TEXT.getBytes(StandardCharsets.UTF_8);
        page.locator("#upload-file").setInputFiles(new FilePayload(FILE, "text/plain", file));
        page.locator("input[type=hidden][name=document]").waitFor(attached());
    }

    /** Saves the form of a blog and waits until its file was found clean; returns the address of the blog. */
    String publish(Browser browser) {
        var page = browser.page();
        save(page);
        page.locator("article.text, #errors").first().waitFor();
        assertThat(page.locator("#errors").allTextContents()).isEmpty();
        for (int i = 0; i < PATIENCE && page.locator(".files a").count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        return page.url().replaceAll("[?#].*", "");
    }

    /** Replaces the text in the editor. */
    public static void type(Page page, String text) {
        page.locator(".ProseMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.locator(".ProseMirror").getByText(text).first().waitFor();
    }

    /** Sends the form of a text. */
    public static void save(Page page) {
        page.locator("main form input[type=submit]").first().click();
        page.waitForLoadState();
    }

    /** Says something below what is on the page. */
    public static void comment(Page page, String text) {
        int before = page.locator(".comments > li").count();
        page.locator("textarea").fill(text);
        page.locator("input[value='Plaats reactie']").click();
        page.locator(".comments > li").nth(before).waitFor();
    }

    static String note(Browser browser) {
        return browser.page().locator(NOTE).textContent();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
