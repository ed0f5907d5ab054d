package nl.plein.compliance.failure;

import com.microsoft.playwright.options.Cookie;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plein.compliance.pages.Visit;

/** An upload spelt out on the wire, with the cookies of somebody's browser: it can be long, and it can break off. */
final class RawUpload {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String BEGIN =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lang.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\n";
    private static final String END = "\r\n--edge--\r\n";
    private static final int BLOCK = 65_536;

    private final URI site;
    private final String head;

    RawUpload(URI site, Visit who) {
        this.site = site;
        var csrf = CSRF.matcher(who.get("/").body());
        var proof = csrf.find() ? csrf.group(1) : "none, for a stranger has no form on the first page";
        var cookies = who.browser().page().context().cookies(site.toString()).stream()
                .map((Cookie one) -> one.name + '=' + one.value)
                .collect(Collectors.joining("; "));
        head = "POST /upload HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nConnection: close\r\n"
                + "Accept: application/json\r\nAccept-Language: nl\r\nX-Plein-Csrf: " + proof + "\r\nCookie: "
                + cookies + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: ";
    }

    /** Sends this many bytes in good order; gives the answer. */
    String send(long size) throws IOException {
        try (var socket = new Socket("127.0.0.1", site.getPort())) {
            var out = new BufferedOutputStream(socket.getOutputStream(), BLOCK);
            try {
                begin(out, size);
                fill(out, size);
                out.write(END.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (SocketException refusedEarly) {
                return answer(socket);
            }
            return answer(socket);
        }
    }

    /** Promises this many bytes, sends half of them and hangs up. */
    void cutOff(long size) throws IOException {
        try (var socket = new Socket("127.0.0.1", site.getPort())) {
            var out = socket.getOutputStream();
            begin(out, size);
            fill(out, size / 2);
            out.flush();
        }
    }

    /** Promises this many bytes, sends half of them and keeps the line open; close it. */
    Socket halfWay(long size) throws IOException {
        var socket = new Socket("127.0.0.1", site.getPort());
        begin(socket.getOutputStream(), size);
        fill(socket.getOutputStream(), size / 2);
        socket.getOutputStream().flush();
        return socket;
    }

    private void begin(OutputStream out, long size) throws IOException {
        long length = BEGIN.length() + size + END.length();
        out.write((head + length + "\r\n\r\n" + BEGIN).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void fill(OutputStream out, long size) throws IOException {
        var block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'x');
        for (long left = size; left > 0; left -= BLOCK) {
            out.write(block, 0, (int) Math.min(left, BLOCK));
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
