package nl.plein.compliance.stage;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a server says to one request, spelt out by the test: header lines that a well-behaved client would never send
 * can be sent too.
 */
public record Answer(int status, List<String> headers, String body) {

    private static final int PATIENCE_MILLIS = 30_000;

    /** GET with the right host name, to this machine whatever the name says. */
    public static Answer get(URI address) throws IOException {
        var target = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return to(
                address.getPort(),
                "GET " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends exactly these characters and reads until the server closes. */
    public static Answer to(int port, String request) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static Answer read(InputStream stream) throws IOException {
        return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** An answer as it came over the line; status 0 when it is none. */
    public static Answer of(String text) {
        if (!text.startsWith("HTTP/")) {
            return new Answer(0, List.of(), text);
        }
        int end = text.indexOf("\r\n\r\n");
        var lines = List.of((end < 0 ? text : text.substring(0, end)).split("\r\n"));
        return new Answer(
                Integer.parseInt(lines.get(0).split(" ")[1]),
                lines.subList(1, lines.size()),
                end < 0 ? "" : text.substring(end + 4));
    }

    /** What the header of this name says; empty when there is none. */
    public String header(String name) {
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** Whether a header of this name is there, whatever its value. */
    public boolean tells(String header) {
        return headers.stream()
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith(header.toLowerCase(Locale.ROOT) + ":"));
    }
}
