package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A manager gives a field a list of the answers that fit, and members answer from it. */
class AllowedIT {

    private static final String LATER = "#main, main";

    @Test
    @DisplayName("PPL-1.11 PPL-1.12 a list is sent, seen and taken along; a member answers from it, and nothing else")
    void aFieldTakesAnswersOfAList() {
        var site = NewSite.started(Stage.shared(), "Lijsthuis", "lijsthuis");
        var manager = site.caller(NewSite.MANAGER);
        var typed = Map.of("name:input", "Werkveld", "kind:input", "TEXT", "preset:input", "SITE");
        manager.send("/manage/profile/new", "field", typed);
        var field = "/manage/profile/" + ref(manager.get("/manage/profile"));
        manager.send("/profile/edit", "profile", Map.of(":input", "Bruggen"));

        try (var browser = site.browser(NewSite.MANAGER)) {
            var page = browser.open(site.address(), field).page();
            isSent(browser, site, manager, field);
            isAnsweredFrom(browser, site);
            browser.open(site.address(), field + "/list");
            page.locator("[id='away:go:button']").press("Enter");
            page.waitForLoadState();
            assertThat(manager.get(field + "/list").words()).contains("Er is geen lijst");
        }
        assertThat(Caller.stranger(site.address())
                        .get("/answers.json?ref=" + field.substring(16))
                        .status())
                .isNotEqualTo(200);
    }

    private static void isSent(Browser browser, NewSite site, Caller manager, String field) {
        var page = browser.page();
        page.locator("a[href$='/list']").press("Enter");
        page.waitForURL("**/list");
        browser.isFitAt("allowed-none", 320).isFitAt("allowed-none", 1440).isWalkable("allowed-none");
        send(page, "Wegen\n=SOM(A1)\n");
        assertThat(page.locator(LATER).first().textContent()).contains("De waarde op regel 2 begint met =");
        assertThat(manager.get(field + "/list").words()).contains("Er is geen lijst");

        browser.open(site.address(), field + "/list");
        send(page, "Wegen\r\n\r\nWater\r\nCaf\u00e9s\r\nWEGEN\r\n");
        page.waitForURL("**/list?done=yes");
        assertThat(page.locator(LATER).first().textContent())
                .contains("De lijst heeft 3 waarden.", "Deze lijst geldt vanaf nu.", "Caf\u00e9s")
                .contains("1 lid vertelt iets dat er niet in staat.");
        browser.isFitAt("allowed", 320)
                .isFitAt("allowed", 768)
                .isFitAt("allowed", 1440)
                .isWalkable("allowed");
        assertThat(manager.get("/allowed.csv?ref=" + field.substring(16)).body())
                .endsWith("\"Wegen\"\r\n\"Water\"\r\n\"Caf\u00e9s\"\r\n");
    }

    private static void isAnsweredFrom(Browser browser, NewSite site) {
        var page = browser.page();
        browser.open(site.address(), "/profile/edit");
        var input = page.locator("input[data-suggest]");
        assertThat(input.inputValue()).isEqualTo("Bruggen");
        input.fill("wa");
        page.waitForCondition(
                () -> "Water".equals(page.locator("datalist option").first().getAttribute("value"))
                        && page.locator("datalist option").count() == 1);
        browser.isFitAt("allowed-edit", 320).isFitAt("allowed-edit", 1440).isWalkable("allowed-edit");
        input.press("Enter");
        page.locator("#errors").waitFor();
        assertThat(page.locator("#errors").textContent())
                .contains("Werkveld: “wa” staat niet in de lijst waaruit u kiest. Wel bijvoorbeeld: Water.");
        browser.isFitAt("allowed-wrong", 320);
        page.locator("input[data-suggest]").fill("WATER");
        page.locator("input[data-suggest]").press("Enter");
        page.waitForURL("**/profile");
        assertThat(page.locator(LATER).first().textContent()).contains("Water");
    }

    private static String ref(Reply fields) {
        var found = Pattern.compile("/manage/profile/([0-9a-f-]{36})").matcher(fields.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void send(Page page, String lines) {
        var bytes = lines.getBytes(Charset.forName("windows-1252"));
        page.locator("#file").setInputFiles(new FilePayload("waarden.csv", "text/csv", bytes));
        page.locator("main form[action='/allowed.csv'] button").press("Enter");
        page.waitForLoadState();
    }
}
