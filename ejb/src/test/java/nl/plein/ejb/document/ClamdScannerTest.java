package nl.plein.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private static final byte[] FILE = "inhoud".getBytes(StandardCharsets.US_ASCII);

    @Test
    @DisplayName("DOC-1.4 what clamd finds clean is clean, what it finds infected is not")
    void theVerdictIsThatOfClamd() throws IOException {
        assertThat(scan("stream: OK\0")).isTrue();
        assertThat(scan("stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0")).isFalse();
    }

    @Test
    @DisplayName("DOC-1.5 an answer that is no verdict, and no answer at all, let the file wait")
    void noVerdictLetsTheFileWait() throws IOException {
        assertThatThrownBy(() -> scan("INSTREAM size limit exceeded. ERROR\0")).hasMessageContaining("size limit");
        assertThatThrownBy(() -> scan("")).isInstanceOf(IOException.class);
        int nobody = freePort();
        assertThatThrownBy(() -> new ClamdScanner("127.0.0.1:" + nobody).clean(new ByteArrayInputStream(FILE)))
                .isInstanceOf(IOException.class);
    }

    private static boolean scan(String answer) throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = CompletableFuture.runAsync(() -> serve(clamd, answer));
            try {
                return new ClamdScanner("127.0.0.1:" + clamd.getLocalPort()).clean(new ByteArrayInputStream(FILE));
            } finally {
                served.join();
            }
        }
    }

    private static void serve(ServerSocket clamd, String answer) {
        try (var socket = clamd.accept();
                var in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            assertThat(in.readNBytes(in.readInt())).isEqualTo(FILE);
            assertThat(in.readInt()).isZero();
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
