package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server's own command line, let in because it runs on the same machine under the same account. */
final class Management {

    private static final Path SERVER = Path.of(System.getProperty("wildfly", "../ear/server/target/wildfly"));

    private static final Pattern NUMBER = Pattern.compile("\"result\" => (\\d+)L");

    private final String controller;

    Management(URI address) {
        this.controller = "remote+http://127.0.0.1:" + address.getPort();
    }

    /**
     * Carries out commands, one after the other.
     *
     * @throws IllegalStateException with what the server said, when one is refused
     */
    void run(String... commands) {
        said(commands);
    }

    /** The number that a command answers. */
    long number(String command) {
        var answer = said(command);
        var found = NUMBER.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no number from the server: " + answer);
        }
        return Long.parseLong(found.group(1));
    }

    private String said(String... commands) {
        var builder = new ProcessBuilder(
                SERVER.resolve("bin/jboss-cli.sh").toAbsolutePath().normalize().toString(),
                "--connect",
                "--controller=" + controller,
                "--commands=" + String.join(",", commands));
        try {
            var process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("refused by the server: " + said);
            }
            return said;
        } catch (IOException broken) {
            throw new IllegalStateException("the command line of the server", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the command line of the server", interrupted);
        }
    }
}
