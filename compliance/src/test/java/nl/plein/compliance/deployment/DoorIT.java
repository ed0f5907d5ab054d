package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Fietsberaad;
import nl.plein.compliance.stage.Answer;
import nl.plein.compliance.stage.Guarded;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Knocks at the running server, politely and not. */
class DoorIT {

    /** Another address of a site, which leads to its main one. */
    private static final String EARLIER = "deurtest";

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        Caller.of(stage, stage.account(Fietsberaad.OWNER), stage.site("fietsberaad"))
                .send("/manage/addresses", "another", Map.of("host:input", EARLIER + ".plein.localhost"));
    }

    @ParameterizedTest(name = "SRV-1.2 {0} is refused")
    @ValueSource(strings = {"TRACE", "TRACK", "PUT", "DELETE", "PATCH", "PROPFIND", "DEBUG"})
    void methodsNobodyNeedsAreRefused(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1", "").status()).isEqualTo(405);
    }

    @Test
    @DisplayName("SRV-1.2 Too many headers are refused before the application sees them")
    void tooManyHeadersAreRefused() throws IOException {
        var headers = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            headers.append("X-").append(i).append(": x\r\n");
        }

        assertThat(ask("GET / HTTP/1.1", headers.toString()).status()).isIn(0, 400);
    }

    @Test
    @DisplayName("SRV-1.2 A request with two lengths is refused")
    void twoLengthsAreRefused() throws IOException {
        var smuggled = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n";

        assertThat(ask("POST / HTTP/1.1", smuggled).status()).isIn(0, 400);
    }

    @ParameterizedTest(name = "SRV-1.7 {0} to {1} has the headers of every answer")
    @CsvSource({
        "200, GET /, ''",
        "200, GET /health, ''",
        "200, GET {look}, ''",
        "304, GET {script}, 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT'",
        "308, GET /groups?x=1, Host: {earlier}",
        "400, GET /?x=%00, ''",
        "400, GET /%c0%ae, ''",
        "400, GET /, Cookie: {many}",
        "400, GET /, '{lines}'",
        "403, POST /signout, Content-Length: 0",
        "404, GET /nothing-here, ''",
        "404, GET /WEB-INF/web.xml, ''",
        "405, TRACE /, ''",
        "405, OPTIONS *, ''",
        "405, DELETE /look/x, ''",
        "405, NONSENSE /, ''",
        "413, POST /, 'Content-Type: text/plain\r\nContent-Length: 99999999'",
        "414, GET /{long}, ''",
        "421, GET /, Host: elsewhere.example"
    })
    void everyAnswerHasItsHeaders(int status, String line, String header) throws IOException {
        var answer = ask(filled(line) + " HTTP/1.1", header.isEmpty() ? "" : filled(header) + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
        Guarded.is(answer);
    }

    @ParameterizedTest(name = "SRV-1.8 GET {0} does not come past the rights: status {1}")
    @CsvSource({
        "/operator, 302",
        "/operator/, 302",
        "//operator, 302",
        "/./operator, 400",
        "/x/../operator, 400",
        "/%2e/operator, 302",
        "/operator;x=1, 400",
        "/;x=1/operator, 400",
        "/operator%3bx=1, 400",
        "/pages/operator/state.xhtml, 404"
    })
    void noSpellingComesPastTheRights(String path, int status) throws IOException {
        assertThat(ask("GET " + path + " HTTP/1.1", "").status()).isEqualTo(status);
    }

    @Test
    @DisplayName("SRV-1.8 the door of PrimeFaces for dynamic content gives nothing to who makes up what to ask")
    void noDynamicContent() throws IOException {
        var made = "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=15&pfdrid=x&pfdrt=sc";

        assertThat(ask("GET " + made + " HTTP/1.1", "").body()).isBlank();
    }

    @Test
    @DisplayName("SRV-1.8 a cookie that would be remembered for weeks elsewhere makes nobody anybody here")
    void nobodyIsRemembered() throws IOException {
        var answer = ask("GET /operator HTTP/1.1", "Cookie: rememberMe=AAAA; JSESSIONID=BBBB\r\n");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/signin?to=");
        assertThat(answer.tells("Set-Cookie: JSESSIONID")).isFalse();
    }

    @ParameterizedTest(name = "SRV-1.7 {0} is refused without a word")
    @CsvSource({
        "GARBAGE, ''",
        "GET /%zz HTTP/1.1, Host: {host}",
        "GET / HTTP/1.1, X-No: host",
        "GET / HTTP/1.1, Host: not<a>host",
        "GET http://elsewhere.example/ HTTP/1.1, Host: {host}",
        "GET / HTTP/1.1, 'Host: {host}\r\nX: {longer}'",
        "POST / HTTP/1.1, 'Host: {host}\r\nContent-Length: -5'"
    })
    void whatCannotBeReadIsRefusedWithoutAWord(String line, String header) throws IOException {
        var answer = Answer.to(
                stage.origin().getPort(), filled(line) + "\r\n" + filled(header) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest(name = "SRV-1.4 {0}")
    @ValueSource(strings = {"/", "/nothing-here", "/health", "/WEB-INF/web.xml", "/%c0%ae", "/..;/management"})
    void anAnswerSaysNothingAboutTheServer(String path) throws IOException {
        var answer = ask("GET " + path + " HTTP/1.1", "");

        assertThat(answer.tells("Server")).isFalse();
        assertThat(answer.tells("X-Powered-By")).isFalse();
        assertThat(answer.body())
                .doesNotContainIgnoringCase("wildfly", "undertow", "jboss")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("SRV-1.3 Only the two ports are open, and only for this machine")
    void onlyTwoPortsAreOpen() throws IOException {
        int plein = stage.origin().getPort();
        var outside = new ArrayList<String>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && listens(new InetSocketAddress(address, plein))) {
                    outside.add(address.getHostAddress());
                }
            }
        }

        assertThat(outside).isEmpty();
        assertThat(List.of(8009, 8443, 9993, 4447, 5445).stream()
                        .filter(port -> listens(new InetSocketAddress("127.0.0.1", port))))
                .isEmpty();
    }

    @Test
    @DisplayName("SRV-1.3 Management asks who is there")
    void managementAsksWhoIsThere() throws IOException {
        int management = stage.origin().getPort() + 30;

        var answer = Answer.to(
                management,
                "GET /management HTTP/1.1\r\nHost: 127.0.0.1:" + management + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(401);
    }

    private static boolean listens(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static Answer ask(String line, String headers) throws IOException {
        var host = headers.startsWith("Host:") ? "" : filled("Host: {host}\r\n");
        return Answer.to(stage.origin().getPort(), line + "\r\n" + host + headers + "Connection: close\r\n\r\n");
    }

    private static String filled(String text) throws IOException {
        return text.replace("{host}", stage.origin().getAuthority())
                .replace("{earlier}", EARLIER + "." + stage.origin().getAuthority())
                .replace("{look}", text.contains("{look}") ? look() : "")
                .replace("{script}", "/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces")
                .replace("{many}", "a=1; ".repeat(60))
                .replace("{lines}", "Cookie: a=1\r\n".repeat(60).strip())
                .replace("{long}", "a".repeat(9_000))
                .replace("{longer}", "a".repeat(40_000));
    }

    /** The stylesheet of the first page. */
    private static String look() throws IOException {
        var found = Pattern.compile("/look/[^\"]+[.]css")
                .matcher(Answer.get(stage.origin()).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
