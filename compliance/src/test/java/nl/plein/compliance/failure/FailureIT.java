package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Browser;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people send that cannot be taken, and what they send twice. */
class FailureIT extends OpenGroup {

    private static final String DENIED_UPLOAD = "action=file.upload&outcome=denied";
    private static final long MEGABYTE = 1_048_576;

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 FLR-1.3 ITM-1.1 FACE-1.3 a text of 5 MB is refused and stays in the form")
    void aTextOfFiveMegabytes() {
        var before = log.events("action=content.create");
        var reply = writer.write(group, blog("Te veel", "woord ".repeat(830_000) + "het einde"));

        assertThat(reply.errors()).contains("De tekst is te lang", "Verdeel hem over meer blogs");
        assertThat(reply.body()).contains("het einde", "Te veel");
        assertThat(log.more("action=content.create", before)).isEqualTo(1);
    }

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 COM-1.1 a comment of 11,000 characters is refused and stays in the form")
    void aLongComment() {
        var item = writer.write(group, blog("Kort", "Zeg het maar.")).ref();
        var before = log.events("action=comment.create");
        var reply = writer.send("/item/" + item, "say", Map.of("comment:input", "a".repeat(11_000)));

        assertThat(reply.errors()).contains("De reactie is te lang", "Maak haar korter");
        assertThat(reply.body()).contains("a".repeat(11_000));
        assertThat(log.more("action=comment.create", before)).isEqualTo(1);
    }

    @ParameterizedTest(name = "FLR-1.1 FLR-1.2 DOC-1.2 DOC-1.3 {0}: {2}")
    @MethodSource("refusedFiles")
    void aFileIsRefused(String name, byte[] bytes, String said) {
        var before = log.events("action=file.upload");
        var reply = writer.upload(group, name, "text/plain", bytes);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(said);
        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                Arguments.of("leeg.txt", new byte[0], "Dit bestand is leeg"),
                Arguments.of("programma.exe", bytes("MZ\u0090\u0000\u0003"), "programma.exe kan niet"),
                Arguments.of("plaatje.png", bytes("helemaal geen plaatje"), "plaatje.png kan niet"),
                Arguments.of("tekst.txt", bytes("%PDF-1.7\n%\n1 0 obj"), "tekst.txt kan niet"),
                Arguments.of("pagina.html", bytes("<!DOCTYPE html><html><body>x"), "pagina.html kan niet"));
    }

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 DOC-1.2 a file over the limit is refused with the limit in the sentence")
    void aFileOverTheLimit() throws IOException {
        var before = log.events("action=file.upload");
        var answer = new RawUpload(site, writer).send(101 * MEGABYTE);

        assertThat(answer).contains("422", "Dit bestand is te groot", "ten hoogste 100 MB");
        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
    }

    @Test
    @DisplayName("FLR-1.2 DOC-1.1 DOC-1.2 of a file that breaks off half-way nothing is kept but the event")
    void aFileThatBreaksOff() throws IOException {
        var before = log.events("action=file.upload");
        var denied = log.events(DENIED_UPLOAD);
        new RawUpload(site, writer).cutOff(2 * MEGABYTE);

        assertThat(log.awaitMore("action=file.upload", before)).isEqualTo(1);
        assertThat(log.more(DENIED_UPLOAD, denied)).isEqualTo(1);
    }

    @Test
    @DisplayName("DOC-1.8 a name of odd characters stays readable and breaks neither page nor header")
    void aNameOfOddCharacters() {
        var odd = "../../<img src=x onerror=alert(1)>\u202Egpj \"tracé\" 日本; x=y.txt";
        var document = Visit.uploaded(writer.upload(group, odd, "text/plain", bytes("odd")));
        awaitStatus("/document/" + document, 200);
        var item = writer.write(group, blog("Vreemde naam", "Zie de bijlage.", document))
                .ref();

        writer.browser().open(site, "/item/" + item);
        var page = writer.browser().page();
        var link = page.locator(".files a");
        assertThat(link.textContent()).contains("tracé", "日本").doesNotContain("/", "\u202E");
        assertThat(page.locator(".files img").count()).isZero();
        var download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).contains("日本").endsWith(".txt").doesNotContain("/");
    }

    @Test
    @DisplayName("DOC-1.4 DOC-1.7 the EICAR test file is found, named and never served")
    void theTestFileOfScanners() {
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
        var before = log.events("action=file.scan.reject");
        var document = Visit.uploaded(writer.upload(group, "onschuldig.txt", "text/plain", bytes(eicar)));

        assertThat(log.awaitMore("action=file.scan.reject", before)).isEqualTo(1);
        assertThat(writer.get("/document/" + document).status()).isEqualTo(404);
        var item = writer.write(group, blog("Besmet", "Zie de bijlage.", document));
        assertThat(item.words()).contains("onschuldig.txt", "geblokkeerd: er zit een virus in");
        assertThat(item.body()).doesNotContain("/document/" + document);
        assertThat(writer.get("/document/" + document).body()).doesNotContain("EICAR");
    }

    @Test
    @DisplayName("DOC-1.6 DOC-1.7 who looks at their own file before it is attached leaves one event")
    void aFileOfOnesOwn() {
        var document = Visit.uploaded(writer.upload(group, "alleen van mij.txt", "text/plain", bytes("nog los")));
        awaitStatus("/document/" + document, 200);

        assertThat(log.events("action=file.download&outcome=success&object=" + document))
                .hasSize(1);
    }

    @Test
    @DisplayName("ITM-1.4 COM-1.3 FACE-1.6 a double click makes one blog and one comment")
    void aDoubleClick() {
        var title = "Dubbel " + UUID.randomUUID();
        var before = log.events("action=content.create");
        var path = "/group/" + group + "/write";
        var replies = writer.sendTimes(3, path, "write", blog(title, "Eens is genoeg."));

        assertThat(replies)
                .extracting(one -> one.ref())
                .containsOnly(replies.get(0).ref());
        assertThat(writer.get("/group/" + group).body().split(title, -1)).hasSize(2);
        assertThat(log.more("action=content.create", before)).isEqualTo(1);

        var posts = log.events("action=comment.create");
        var item = "/item/" + replies.get(0).ref();
        writer.sendTimes(3, item, "say", Map.of("comment:input", "Mooi gezegd"));
        assertThat(writer.get(item).body().split("Mooi gezegd", -1)).hasSize(2);
        assertThat(log.more("action=comment.create", posts)).isEqualTo(1);
    }

    @Test
    @DisplayName("FLR-1.1 DOC-1.2 of several files at once each that is refused is named, and the good one is added")
    void severalFilesAtOnce() {
        try (var browser = Browser.visitor().signIn(stage, stage.account("beheerder@plein.example"))) {
            var page = browser.open(site, "/group/" + group + "/write").page();
            page.locator("#upload-file").setInputFiles(new FilePayload[] {
                new FilePayload("leeg.txt", "text/plain", new byte[0]),
                new FilePayload("goed.txt", "text/plain", new byte[] {'g', 'o', 'e', 'd'}),
                new FilePayload("fout.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0})
            });
            page.locator("[role=alert] p").nth(1).waitFor();
            page.locator(".files li").waitFor();

            assertThat(page.locator("[role=alert] p").allTextContents())
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("leeg.txt: Dit bestand is leeg."),
                            two -> assertThat(two).contains("fout.exe"));
            assertThat(page.locator(".files li span").allTextContents()).containsExactly("goed.txt");
            browser.isFit("upload-refused");
        }
    }

    @Test
    @DisplayName("FACE-1.4 ITM-1.7 an address of nothing says so, and leaves one event")
    void anAddressOfNothing() {
        var nothing = UUID.randomUUID().toString();
        var reply = writer.get("/item/" + nothing);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.words()).contains("Deze pagina is er niet", "zoek haar vanaf de startpagina");
        assertThat(log.events("object=" + nothing)).hasSize(1);
    }

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 GRD-1.3 FLT-1.1 a host that nobody knows is told so, without a word of any site")
    void anUnknownHost() throws IOException {
        var stranger = "x" + UUID.randomUUID() + ".plein.localhost";
        var before = log.events("action=system.host.refuse");
        var english = strange(stranger, "en-GB");
        var dutch = strange(stranger, "nl");

        assertThat(english.status()).isEqualTo(421);
        assertThat(english.body()).contains("There is no Plein site at this address. Check the address.");
        assertThat(dutch.body())
                .contains("<html lang=\"nl\">", "Op dit adres staat geen site van Plein. Controleer het adres.")
                .doesNotContain(stranger, "Fietsberaad", "Gelderland", "\tat ");
        assertThat(dutch.tells("Set-Cookie")).isFalse();
        assertThat(log.more("action=system.host.refuse", before)).isEqualTo(1);
    }

    private static Answer strange(String host, String language) throws IOException {
        return Answer.to(
                site.getPort(),
                "GET /x HTTP/1.1\r\nHost: " + host + "\r\nAccept-Language: " + language
                        + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest(name = "FLR-1.1 FLR-1.2 FLR-1.3 FLT-1.2 FACE-1.13 {0}")
    @MethodSource("formsWithAWrongField")
    void aFieldLeftEmpty(String what, String form, String action, Map<String, String> typed, List<String> said) {
        var item = writer.write(group, blog("Zonder fouten", "Zeg het maar.")).ref();
        var before = log.events("action=" + action);
        var reply = writer.send(
                what.contains("comment")
                        ? "/item/" + item
                        : what.contains("away") ? "/item/" + item + "/edit" : "/group/" + group + "/write",
                form,
                typed);

        assertThat(reply.status()).isEqualTo(200);
        said.forEach(sentence -> assertThat(reply.errors()).contains(sentence));
        assertThat(reply.body()).contains("href=\"#").containsPattern("<title>Fout:");
        assertThat(log.more("action=" + action + "&outcome=denied", before)).isEqualTo(1);
        assertThat(log.more("action=" + action, before)).isEqualTo(1);
    }

    static Stream<Arguments> formsWithAWrongField() {
        return Stream.of(
                Arguments.of(
                        "a blog of nothing",
                        "write",
                        "content.create",
                        blog("", ""),
                        List.of("Vul in: Titel", "Vul in: Tekst")),
                Arguments.of(
                        "a title too long",
                        "write",
                        "content.create",
                        blog("t".repeat(300), "x"),
                        List.of("300 tekens", "ten hoogste 200")),
                Arguments.of(
                        "an audience of nobody",
                        "write",
                        "content.create",
                        nobody(),
                        List.of("kies een van de mogelijkheden")),
                Arguments.of(
                        "a title taken away",
                        "edit",
                        "content.change",
                        Map.of("title:input", ""),
                        List.of("Vul in: Titel")),
                Arguments.of(
                        "a comment of nothing",
                        "say",
                        "comment.create",
                        Map.of("comment:input", ""),
                        List.of("Vul in: Uw reactie")));
    }

    private static Map<String, String> nobody() {
        return Map.of("title:input", "Voor niemand", "text:input", "x", "level:input", "NOBODY");
    }

    @Test
    @DisplayName("FLR-1.1 FACE-1.9 the summary of what is wrong has the focus, and its links lead to the fields")
    void theSummaryHasTheFocus() {
        var page = writer.browser().open(site, "/group/" + group + "/write").page();
        page.locator("main form input[type=submit]").first().click();
        page.locator("#errors").waitFor();

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
        page.locator("#errors a").first().click();
        assertThat((String) page.evaluate("document.activeElement.id")).endsWith("title:input");
        writer.browser().isFit("write-wrong");
    }

    private static void awaitStatus(String path, int status) {
        for (int i = 0; i < 60 && writer.get(path).status() != status; i++) {
            writer.browser().page().waitForTimeout(250);
        }
    }

    private static Map<String, String> blog(String title, String text) {
        return Map.of("title:input", title, "text:input", text, "level:input", "SITE");
    }

    private static Map<String, String> blog(String title, String text, String document) {
        return Map.of("title:input", title, "text:input", text, "level:input", "SITE", "document", document);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
