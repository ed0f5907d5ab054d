package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.plein.compliance.stage.Answer;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Knocks at the running server, politely and not. */
class DoorIT {

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
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
        var host = stage.origin().getAuthority();
        return Answer.to(
                stage.origin().getPort(), line + "\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n");
    }
}
