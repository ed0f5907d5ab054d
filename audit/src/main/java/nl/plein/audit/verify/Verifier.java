package nl.plein.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/** The program: {@code java -jar plein-verifier.jar --key KEY [--older CHECKPOINT] [--json] EXPORT}. */
public final class Verifier {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int MISTAKE = 2;
    private static final String USAGE =
            """
            usage: java -jar plein-verifier.jar --key KEY [--older FILE] [--json] EXPORT
              EXPORT       zip or folder of an export of the audit log
              --key KEY    verification key, as you got it on paper: name+id+key
              --older FILE a checkpoint that you kept from an earlier time
              --json       answer in JSON
            exit code: 0 whole, 1 tampered with, 2 mistake in the call or unreadable input
            """;

    private String key;
    private Path older;
    private Path export;
    private boolean json;

    private Verifier() {}

    /** Checks the export that the arguments name, and ends with the exit code of the answer. */
    public static void main(String[] args) {
        // lint off: RegexpSinglelineJava, because a program for the command line answers there
        System.exit(run(List.of(args), System.out));
    }

    /** Checks the export that the arguments name, prints the answer, and returns the exit code. */
    public static int run(List<String> args, PrintStream out) {
        try {
            var call = new Verifier();
            call.read(args);
            var report = call.check();
            out.print(call.json ? report.json() : report.text());
            return report.whole() ? WHOLE : BROKEN;
        } catch (BadInput mistake) {
            out.println(mistake.getMessage());
            out.print(USAGE);
            return MISTAKE;
        } catch (IOException unreadable) {
            out.println("cannot read the export: " + unreadable.getMessage());
            return MISTAKE;
        }
    }

    private void read(List<String> args) {
        var words = new ArrayDeque<>(args);
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word) {
                case "--key" -> key = words.poll();
                case "--older" -> older = words.isEmpty() ? null : Path.of(words.pop());
                case "--json" -> json = true;
                default -> export = Path.of(word);
            }
        }
        if (key == null || export == null) {
            throw new BadInput("a key and an export are needed");
        }
    }

    private Report check() throws IOException {
        var trusted = VerificationKey.parse(key);
        var kept = older == null ? null : Files.readString(older, StandardCharsets.UTF_8);
        try (var files = ExportFiles.at(export)) {
            return new LogCheck(files, trusted, kept).run();
        }
    }
}
