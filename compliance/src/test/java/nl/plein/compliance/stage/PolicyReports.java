package nl.plein.compliance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What browsers reported of a broken policy to the servers of one stage; what was counted once is not told again. */
final class PolicyReports {

    private static final Pattern COUNT = Pattern.compile("\"policyReports\":(\\d+)");

    private final Map<Long, Integer> told = new HashMap<>();

    /**
     * How many came in since this was asked before.
     *
     * @param host name by which the servers are asked
     * @param ports of the servers that live, by process, since each counts from its start
     */
    synchronized int more(String host, Map<Long, Integer> ports) {
        int more = 0;
        for (var server : ports.entrySet()) {
            int count = count(host, server.getValue());
            more += count - told.getOrDefault(server.getKey(), 0);
            told.put(server.getKey(), count);
        }
        return more;
    }

    /** How many stand in the log of a server; without the demo it tells their number nowhere else. */
    static int logged(Path log) {
        try (var lines = Files.lines(log)) {
            return (int) lines.filter(line -> line.contains("policy report ")).count();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static int count(String host, int port) {
        try {
            var answer = Answer.to(port, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            var found = COUNT.matcher(answer.body());
            if (!found.find()) {
                throw new IllegalStateException("no number of policy reports: " + answer);
            }
            return Integer.parseInt(found.group(1));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }
}
