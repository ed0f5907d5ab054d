package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writing with the editor, by keyboard alone. */
class EditorIT {

    private static final String FOCUS = "() => document.activeElement.id || document.activeElement.className";
    private static final int PATIENCE = 60;

    private static NewSite site;
    private static String group;

    private Browser writer;
    private Page page;

    @BeforeAll
    static void start() {
        site = NewSite.at(Stage.shared(), "fietsberaad");
        var form = Map.of(
                "name:input",
                "Redactie",
                "purpose:input",
                "Oefenen met schrijven.",
                "introduction:input",
                "Voor wie schrijft.",
                "kind:input",
                "OPEN",
                "joining:input",
                "FREE");
        group = "/group/"
                + site.caller(Fietsberaad.OWNER)
                        .send("/groups/start", "start", form)
                        .ref();
    }

    @BeforeEach
    void write() {
        writer = site.browser(Fietsberaad.OWNER);
        page = writer.open(site.address(), group + "/write").page();
        page.locator("[id$='title:input']").fill("Met het toetsenbord");
        page.locator(".ProseMirror").focus();
        page.keyboard().type("Lees ");
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    @DisplayName("ITM-1.12 ITM-1.2 a link is made by keyboard; Escape leads back; one that runs a script is refused")
    void aLinkIsMade() {
        page.keyboard().press("Control+K");
        fitsAs("editor-link");
        page.keyboard().press("Escape");
        isBackInTheText();

        page.keyboard().press("Control+K");
        page.keyboard().type("javascript:alert(1)");
        page.keyboard().press("Tab");
        page.keyboard().type("het verslag");
        page.keyboard().press("Enter");
        assertThat(page.locator("#editor-href-error").textContent()).contains("https://");
        assertThat(focus()).isEqualTo("editor-href");
        fitsAs("editor-link-wrong");
        page.keyboard().press("Control+A");
        page.keyboard().type("https://voorbeeld.example/verslag");
        page.keyboard().press("Enter");
        isBackInTheText();

        var link = saved().locator("a");
        assertThat(link.textContent()).isEqualTo("het verslag");
        assertThat(link.getAttribute("href")).isEqualTo("https://voorbeeld.example/verslag");
        assertThat(link.getAttribute("rel")).contains("noopener");
    }

    @Test
    @DisplayName("ITM-1.2 a link that runs a script, sent past the editor, is gone when it was saved")
    void aScriptIsNotKept() {
        page.evaluate("() => document.querySelector('.editor textarea').form.addEventListener('formdata', event =>"
                + " event.formData.set('write:text:input', '<p>Wie <a href=\"javascript:alert(1)\">klikt</a></p>'"
                + " + '<img src=\"https://elders.example/x.png\" alt=\"x\">'))");

        var text = saved();

        assertThat(text.textContent()).contains("klikt");
        assertThat(text.locator("a[href], img[src]").count()).isZero();
    }

    @Test
    @DisplayName("ITM-1.12 a picture that was added is shown in the text, once it is said what is to be seen")
    void aPictureIsShown() throws IOException {
        page.locator("#upload-file").setInputFiles(new FilePayload("kruispunt.png", "image/png", Picture.png()));
        page.locator("[data-picture]").waitFor();
        page.locator(".ProseMirror").focus();
        tool("Afbeelding invoegen");
        assertThat(page.locator("#editor-src option").allTextContents()).containsExactly("kruispunt.png");
        fitsAs("editor-image");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#editor-alt-error").textContent()).contains("Beschrijf de afbeelding");
        assertThat(focus()).isEqualTo("editor-alt");
        fitsAs("editor-image-wrong");
        page.keyboard().type("Een kruispunt van boven");
        page.keyboard().press("Enter");
        isBackInTheText();

        var picture = saved().locator("img");
        assertThat(picture.getAttribute("alt")).isEqualTo("Een kruispunt van boven");
        for (int i = 0;
                i < PATIENCE && picture.evaluate("one => one.naturalWidth").equals(0);
                i++) {
            page.waitForTimeout(500); // until it was scanned
            page.reload();
        }
        assertThat(picture.evaluate("one => one.naturalWidth")).isEqualTo(800);
        writer.isFit("editor-image-saved");

        page.navigate(page.url().replaceAll("[?#].*", "") + "/edit");
        page.locator(".ProseMirror").focus();
        tool("Afbeelding invoegen");
        assertThat(page.locator("#editor-src option").allTextContents()).containsExactly("kruispunt.png");
    }

    @Test
    @DisplayName("ITM-1.12 a table is made by keyboard and has headings")
    void aTableIsMade() {
        tool("Tabel invoegen");
        isBackInTheText();
        page.keyboard().type("Jaar");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("Aantal");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("Bron");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("2026");
        writer.isFit("editor-table");

        var table = saved().locator("table");
        assertThat(table.locator("th").allTextContents()).containsExactly("Jaar", "Aantal", "Bron");
        assertThat(table.locator("td").first().textContent()).isEqualTo("2026");
    }

    /** Goes from the text to the toolbar and along it to this button. */
    private void tool(String name) {
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Home");
        var wanted = page.locator(".editor-tool[aria-label='" + name + "']");
        for (int i = 0;
                i < 30
                        && !wanted.evaluate("one => one === document.activeElement")
                                .equals(true);
                i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .isEqualTo(name);
        page.keyboard().press("Enter");
    }

    /** Holds the page to all rules while the dialog is open. */
    private void fitsAs(String name) {
        assertThat(dialog().isVisible()).isTrue();
        writer.isFit(name);
        assertThat(dialog().isVisible()).isTrue();
    }

    /** Waits for it: the browser tells of a closed dialog, and moves the focus, a moment after the key. */
    private void isBackInTheText() {
        PlaywrightAssertions.assertThat(dialog()).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator(".ProseMirror")).isFocused();
    }

    private Locator dialog() {
        return page.locator("dialog.editor-dialog");
    }

    private String focus() {
        return page.evaluate(FOCUS).toString();
    }

    private Locator saved() {
        Fietsberaad.save(page);
        var text = page.locator("article.text");
        text.waitFor();
        return text;
    }
}
