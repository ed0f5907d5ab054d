package nl.plein.compliance.pages;

import static nl.plein.compliance.pages.Fietsberaad.note;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A manager fills in profiles from a file and by a program, and takes answers along. */
class FilledInIT {

    private static final int PATIENCE = 60;

    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        site = new Fietsberaad(Stage.shared());
    }

    @Test
    @DisplayName(
            "MEM-2.4 MEM-2.5 PPL-6.1 MEM-1.13 a file fills in a field after a second look, and it can be taken along")
    void aFileFillsIn() throws IOException {
        try (var manager = site.member(Fietsberaad.OWNER);
                var noor = site.member("noor")) {
            ask(manager, "Vakgebied");
            var profile = profile(noor, "noor");
            var ref = profile.replaceAll(".*/", "");

            manager.open(site.address(), "/manage/members/import").isFit("members-import");
            send(manager, "Wie;Vakgebied;Kamer\n" + ref + ";Verkeersveiligheid;B2\n" + "geen;Bruggen;B3\n");
            assertThat(main(manager)).contains("Geen kolom zegt om wie het gaat");
            manager.isFit("members-import-columns").isWalkable("members-import-columns");
            manager.page().locator("#c0").selectOption("id");
            manager.page().locator("#overwrite").focus();
            manager.page().keyboard().press("Space");
            manager.page().keyboard().press("Tab");
            manager.page().keyboard().press("Enter");
            manager.page().locator("[id='import:go:button']").waitFor();
            manager.isFit("members-import-look").isWalkable("members-import-look");
            assertThat(main(manager)).contains("Vakgebied: wordt Verkeersveiligheid", "er is geen lid met dit kenmerk");
            manager.page().locator("[id='import:go:button']").click();
            assertThat(note(manager)).contains("Het wordt gedaan");

            for (int i = 0; i < PATIENCE && !main(noor).contains("Verkeersveiligheid"); i++) {
                noor.page().waitForTimeout(500);
                noor.open(site.address(), profile);
            }
            assertThat(main(noor)).contains("Verkeersveiligheid");

            manager.open(site.address(), "/manage/members?name=noor").isFit("members-columns");
            manager.page().getByLabel("Vakgebied").check();
            manager.page().getByLabel("Mailadres", exactly()).uncheck();
            assertThat(downloaded(manager, "form[action^='/roster.csv'] button"))
                    .startsWith("\ufeff\"id\",\"name\",\"organisation\",\"state\"")
                    .contains("\"" + ref + "\"", ",\"Verkeersveiligheid\"\r\n");
        }
    }

    @Test
    @DisplayName(
            "DIR-2.6 DIR-3.2 PPL-1.16 a program fills in what no person changes, and is told of fields that are none")
    void aProgramFillsIn() {
        try (var manager = site.member(Fietsberaad.OWNER);
                var eva = site.member("eva")) {
            ask(manager, "Kostenplaats", "SITE");
            var mail = mail(manager, "eva");
            manager.open(site.address(), "/manage/directory");
            manager.page().locator("[id='make:name:input']").fill("Profielen");
            manager.page().locator("[id='make:go:button']").click();
            var key = manager.page()
                    .locator("section[aria-labelledby=fresh] code")
                    .textContent();

            var wrong = "{\"put\":[{\"id\":\"e7\",\"mail\":\"" + mail + "\",\"profile\":{\"Schoenmaat\":\"44\"}}]}";
            assertThat(say(manager, "POST", key, wrong)).contains("400", "directory.api.fields", "Schoenmaat");
            var put = "{\"put\":[{\"id\":\"e7\",\"mail\":\"" + mail + "\",\"profile\":{\"Kostenplaats\":\"4711\"}}]}";
            assertThat(say(manager, "POST", key, put)).contains("200", "linked", "\"Kostenplaats\":\"new\"");
            assertThat(say(manager, "GET", key, "")).contains("\"Kostenplaats\":[\"4711\"]");
            assertThat(main(eva.open(site.address(), profile(eva, "eva")))).contains("4711");
            eva.open(site.address(), "/profile/edit").isFit("profile-edit-site");
            assertThat(main(eva)).contains("4711", "De beheerders van deze site vullen dit in.");
            assertThat(eva.page().getByLabel("Kostenplaats", exactly()).count()).isZero();
        }
    }

    @Test
    @DisplayName("GRP-9.6 an owner of a group chooses what the file of members says")
    void anOwnerChoosesColumns() throws IOException {
        try (var owner = site.member(Fietsberaad.OWNER)) {
            ask(owner, "Standplaats");
            site.group(owner, Fietsberaad.GROUP);
            owner.open(site.address(), java.net.URI.create(owner.page().url()).getPath() + "/members")
                    .isFit("group-members-columns");
            owner.page().getByLabel("Standplaats").check();
            owner.page().getByLabel("Subgroepen").uncheck();
            assertThat(downloaded(owner, "form[action='/members.csv'] button"))
                    .contains("\"since\"", "\"Standplaats\"")
                    .doesNotContain("\"subgroups\"");
        }
    }

    private static void ask(Browser manager, String name) {
        ask(manager, name, "");
    }

    private static void ask(Browser manager, String name, String filledBy) {
        manager.open(site.address(), "/manage/profile/new");
        manager.page().locator("[id='field:name:input']").fill(name);
        manager.page().locator("[id='field:kind:input']").selectOption("TEXT");
        manager.page().locator("[id='field:givenBy:input']").selectOption(filledBy);
        manager.page().locator("[id='field:save:button']").click();
        assertThat(note(manager)).contains("Het veld is opgeslagen");
    }

    private static void send(Browser manager, String lines) {
        var file = new FilePayload("leden.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8));
        manager.page().locator("#file").setInputFiles(file);
        manager.page().locator("form[action='/import.csv'] button").click();
        manager.page().locator("#c0").waitFor();
    }

    private static String profile(Browser somebody, String name) {
        somebody.open(site.address(), "/people?name=" + name);
        return somebody.page().locator("main .files a").first().getAttribute("href");
    }

    private static String mail(Browser manager, String name) {
        manager.open(site.address(), "/manage/members?name=" + name);
        manager.page().locator("main .files a").first().click();
        var mail = java.util.regex.Pattern.compile("[\\w.]+@[\\w.-]+\\w").matcher(main(manager));
        assertThat(mail.find()).isTrue();
        return mail.group();
    }

    private static String downloaded(Browser browser, String button) throws IOException {
        var download = browser.page()
                .waitForDownload(() -> browser.page().locator(button).click());
        var file = Files.createTempFile("members", ".csv");
        download.saveAs(file);
        var lines = Files.readString(file);
        Files.delete(file);
        return lines;
    }

    private static String say(Browser browser, String method, String key, String body) {
        return (String) browser.page()
                .evaluate(
                        """
                        async ([method, key, body]) => {
                            const answer = await fetch('/api/directory/persons', {method, body: body || undefined,
                                headers: {Authorization: 'Bearer ' + key, 'Content-Type': 'application/json'}});
                            return answer.status + ' ' + await answer.text();
                        }
                        """,
                        List.of(method, key, body));
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static String main(Browser browser) {
        return browser.page().locator("main").innerText();
    }
}
