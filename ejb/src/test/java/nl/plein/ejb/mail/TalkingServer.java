package nl.plein.ejb.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers each recipient with one sentence, or takes the mail and hangs up without a word. */
final class TalkingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String toRecipient;
    private final AtomicInteger mails = new AtomicInteger();

    /** @param toRecipient what it says to a recipient, or null to hang up after the mail */
    TalkingServer(String toRecipient) {
        this.toRecipient = toRecipient;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listening = new Thread(this::listen, "mail server");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many mails it was given. */
    int mails() {
        return mails.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 talking");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(caller, toRecipient == null ? "250 fine" : toRecipient);
            } else if (line.equals("DATA")) {
                say(caller, "354 go on");
            } else if (line.equals(".")) {
                mails.incrementAndGet();
                return;
            } else if (line.matches("(EHLO|MAIL|RSET|QUIT|HELO).*")) {
                say(caller, "250 fine");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
