package nl.plein.ejb.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks clamd over its INSTREAM command: blocks with their length, a zero length at the end, one line as the answer. */
final class ClamdScanner implements Scanner {

    private static final int BLOCK = 65_536;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final InetSocketAddress address;

    /** @param hostAndPort for example {@code 127.0.0.1:3310} */
    ClamdScanner(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        address = new InetSocketAddress(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    @Override
    public String name() {
        return "clamd";
    }

    @Override
    public boolean clean(InputStream bytes) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var broken = send(bytes, socket);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (answer.contains("FOUND")) {
                return false;
            }
            if (answer.contains("stream: OK")) {
                return true;
            }
            throw new IOException("the scanner answered: " + answer, broken);
        }
    }

    /** Sends the bytes; clamd hangs up while we write when they are too many, and its answer says so. */
    private static IOException send(InputStream bytes, Socket socket) {
        try {
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
                out.writeInt(block.length);
                out.write(block);
            }
            out.writeInt(0);
            out.flush();
            return null;
        } catch (IOException hungUp) {
            return hungUp;
        }
    }
}
