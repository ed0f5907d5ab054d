package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import nl.plein.compliance.stage.Answer;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person does with their own account, and what managers do with it. */
class AccountsIT {

    private static final int PATIENCE = 60;
    private static final String NOTE = "[role=status] .note";

    private static Stage stage;
    private static Fietsberaad site;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = new Fietsberaad(stage);
    }

    @Test
    @DisplayName("SES-4.2 SES-4.6 a person sees where they are signed in, and signs out everywhere else")
    void aPersonSignsOutElsewhere() {
        try (var here = site.member("bram");
                var elsewhere = site.member("bram")) {
            here.open(site.address(), "/sessions").isFit("sessions").isWalkable("sessions");
            assertThat(main(here)).contains("Deze browser", "Chrome op Linux", "via Provincie Gelderland");

            press(here, "Meld overal elders af");
            assertThat(here.page().locator(NOTE).textContent()).contains("overal afgemeld, behalve hier");
            elsewhere.open(site.address(), "/");
            assertThat(elsewhere
                            .page()
                            .locator("header form[action='/signout']")
                            .count())
                    .isZero();
            assertThat(here.open(site.address(), "/sessions").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("PRV-1.1 PRV-3.1 a person takes along what is held, and nobody else can have it")
    void aPersonTakesAlongWhatIsHeld() throws IOException {
        try (var daan = Browser.visitor().signIn(stage, stage.account("daan"));
                var other = Browser.visitor().signIn(stage, stage.account("fatima"))) {
            daan.open(stage.origin(), "/mydata").isFit("mydata").isWalkable("mydata");
            press(daan, "Maak een download van mijn gegevens");
            var button = "form[action='/mydata.zip'] button";
            for (int i = 0; i < PATIENCE && daan.page().locator(button).count() == 0; i++) {
                daan.page().waitForTimeout(500);
                daan.page().reload();
            }
            daan.isFit("mydata-made");
            var download = daan.page()
                    .waitForDownload(() -> daan.page().locator(button).first().click());
            var file = Files.createTempFile("mydata", ".zip");
            download.saveAs(file);
            try (var zip = new ZipFile(file.toFile())) {
                assertThat(zip.getEntry("LEES-MIJ.txt")).isNotNull();
                var account = zip.getInputStream(zip.getEntry("account.txt")).readAllBytes();
                assertThat(new String(account, java.nio.charset.StandardCharsets.UTF_8))
                        .contains("Daan Bakker");
            }
            Files.delete(file);

            var ref = daan.page()
                    .locator("form[action='/mydata.zip'] input[name=ref]")
                    .first()
                    .inputValue();
            other.open(stage.origin(), "/mydata");
            assertThat(other.page()
                            .evaluate(
                                    """
                            async ref => (await fetch('/mydata.zip', {method: 'POST', body: new URLSearchParams(
                                {ref, csrf: document.querySelector('input[name=csrf]').value})})).status
                            """,
                                    ref))
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("PRV-2.1 PRV-2.4 PRV-3.2 a person asks to be deleted, takes it back, asks again, and is gone")
    void aPersonIsDeleted() {
        try (var eva = Browser.visitor().signIn(stage, stage.account("eva"));
                var manager = Browser.visitor().signIn(stage, stage.account(Fietsberaad.OWNER))) {
            eva.open(stage.origin(), "/mydata/erase").isFit("erase").isWalkable("erase");
            eva.page().locator("textarea").fill("Ik ga met pensioen.");
            press(eva, "Vraag mijn account te verwijderen");
            eva.isFit("erase-asked");
            press(eva, "Trek het verzoek in");
            assertThat(main(eva)).contains("Ingetrokken");
            eva.open(stage.origin(), "/mydata/erase");
            press(eva, "Vraag mijn account te verwijderen");

            manager.open(stage.origin(), "/platform/erasures").isFit("erasures").isWalkable("erasures");
            manager.page().locator("main a:has-text('Eva Postma')").click();
            manager.isFit("erasure").isWalkable("erasure");
            press(manager, "Verwijder dit account");
            assertThat(manager.page().locator(NOTE).textContent()).contains("Het account is verwijderd.");

            eva.open(stage.origin(), "/mydata");
            assertThat(eva.page().url()).contains("/signin");
        }
    }

    @Test
    @DisplayName("PRV-2.2 who does not manage the platform finds no requests to be deleted")
    void othersFindNoRequests() {
        try (var bram = Browser.visitor().signIn(stage, stage.account("bram"))) {
            assertThat(bram.open(stage.origin(), "/platform/erasures").status()).isIn(403, 404);
        }
    }

    @Test
    @DisplayName("MEM-1.1 MEM-1.3 a manager finds members, and sees first what would be done to many")
    void aManagerDealsWithMany() {
        try (var manager = site.member(Fietsberaad.OWNER)) {
            manager.open(site.address(), "/manage/members?name=Bas")
                    .isFit("members")
                    .isWalkable("members");
            manager.page().locator("input[name=pick]").first().check();
            manager.page().locator("form[action='/manage/members/bulk'] button").click();
            manager.isFit("members-bulk").isWalkable("members-bulk");
            assertThat(main(manager)).contains("Dit gebeurt met 1 lid", "Bas Mulder");
        }
    }

    @Test
    @DisplayName("MEM-1.7 MEM-1.9 a manager brings all whom the selection finds into a group that is searched for")
    void aManagerDealsWithAll() {
        try (var manager = site.member(Fietsberaad.OWNER)) {
            manager.open(site.address(), "/manage/members?name=Bas");
            manager.page().locator("#who-all").check();
            manager.page().locator("#act").selectOption("GROUP");
            manager.page().locator("form[action='/manage/members/bulk'] button").click();
            manager.isFit("members-into").isWalkable("members-into");
            manager.page().locator("#into").fill("snel");
            manager.page().locator("#into").press("Enter");
            manager.page().locator("button[name=group]").first().click();
            manager.isFit("members-all").isWalkable("members-all");
            assertThat(main(manager)).contains("alle leden die u zocht", "Bas Mulder");
        }
    }

    @Test
    @DisplayName(
            "DIR-1.1 DIR-1.2 DIR-3.1 DIR-3.2 a key opens the directory of its site until taken away, a cookie never")
    void aDirectoryComesInWithAKey() throws IOException {
        try (var manager = site.member(Fietsberaad.OWNER)) {
            manager.open(site.address(), "/manage/directory").isFit("directory").isWalkable("directory");
            manager.page().locator("[id='make:name:input']").fill("Personeelssysteem");
            press(manager, "Maak een sleutel");
            var key = manager.page()
                    .locator("section[aria-labelledby=fresh] code")
                    .textContent();
            manager.isFit("directory-key");

            assertThat(ask(manager, "GET", "/api/directory/persons", "", ""))
                    .contains("401", "application/problem+json");
            assertThat(ask(manager, "GET", "/api/directory/persons", key, "")).contains("200", "\"persons\":[]");
            var put = "{\"dryRun\":true,\"put\":[{\"id\":\"7\",\"mail\":\"nieuw@elders.example\"}]}";
            assertThat(ask(manager, "POST", "/api/directory/persons", key, put)).contains("200", "invited");
            assertThat(ask(manager, "POST", "/api/directory/persons", key, "[1]"))
                    .contains("400", "directory.api.form");
            assertThat(ask(manager, "POST", "/api/directory/persons", key, " ".repeat(300_000)))
                    .contains("413");
            assertThat(ask(manager, "GET", "/api/directory/nowhere", key, "")).contains("404");
            assertThat(alone(key)).as("a program has no cookies").returns(200, Answer::status);

            var page = manager.open(site.address(), "/manage/directory").page();
            page.locator("a:has-text('Personeelssysteem')").press("Enter");
            page.locator("#ending").waitFor();
            manager.isFit("directory-end").isWalkable("directory-end");
            assertThat(ask(manager, "GET", "/api/directory/persons", key, "")).contains("200");
            page.locator("[id='end:go:button']").press("Enter");
            page.locator(".note:has-text('ingetrokken')").waitFor();
            assertThat(ask(manager, "GET", "/api/directory/persons", key, "")).contains("401");
        }
    }

    private static Answer alone(String key) throws IOException {
        var address = site.address();
        return Answer.to(
                address.getPort(),
                "GET /api/directory/persons HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer "
                        + key + "\r\nConnection: close\r\n\r\n");
    }

    private static String ask(Browser browser, String method, String path, String key, String body) {
        return (String) browser.page()
                .evaluate(
                        """
                        async ([method, path, key, body]) => {
                            const answer = await fetch(path, {method, body: body || undefined,
                                headers: {Authorization: 'Bearer ' + key, 'Content-Type': 'application/json'}});
                            return [answer.status, answer.headers.get('Content-Type'), await answer.text()].join(' ');
                        }
                        """,
                        java.util.List.of(method, path, key, body));
    }

    private static void press(Browser browser, String button) {
        browser.page()
                .locator("main input[type=submit]")
                .and(browser.page()
                        .getByRole(
                                com.microsoft.playwright.options.AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true)))
                .click();
        browser.page().waitForLoadState();
    }

    private static String main(Browser browser) {
        return browser.page().locator("main").innerText();
    }
}
