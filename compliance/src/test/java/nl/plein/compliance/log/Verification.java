package nl.plein.compliance.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the program for auditors says of an export: it runs as a process of its own, as it does on their computer. */
record Verification(int exit, String answer) {

    private static final Path PROGRAM = Path.of("..", "audit", "target", "plein-verifier.jar")
            .toAbsolutePath()
            .normalize();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static Verification of(Path export, String key) throws IOException, InterruptedException {
        var process = new ProcessBuilder(JAVA, "-jar", PROGRAM.toString(), "--key", key, export.toString())
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verification(process.waitFor(), answer);
    }
}
