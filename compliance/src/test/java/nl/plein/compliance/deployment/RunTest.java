package nl.plein.compliance.deployment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code run} says when it cannot do what is asked, before there is any server. */
class RunTest {

    private static final Path RUN = Path.of("../run").toAbsolutePath().normalize();

    private static final String COMMON =
            RUN.resolveSibling("ear/src/main/scripts/common.sh").toString();

    @TempDir
    Path place;

    @ParameterizedTest(name = "SRV-4.1 run {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --port abc          | --port takes a number from 1 to 65495
                    --port 08080        | --port takes a number from 1 to 65495
                    --port 0            | --port takes a number from 1 to 65495
                    --port 70000        | --port takes a number from 1 to 65495
                    --port 65500        | --port takes a number from 1 to 65495
                    --port              | An option lacks its value
                    --prot 8080         | Unknown option --prot
                    --nodes 2           | Two nodes need --database postgresql
                    --nodes 3           | --nodes takes 1 or 2
                    --database mysql    | --database takes h2 or postgresql
                    --database oracle   | For a server of Oracle see "Databases" in
                    --fill users        | --fill takes sizes, such as users=5000
                    """)
    void whatCannotBeAsked(String asked, String sentence) throws IOException {
        assertThat(refused(Map.of(), asked.split(" "))).contains(sentence);
    }

    @ParameterizedTest(name = "SRV-4.1 port {0} above the one chosen is in use: {1}")
    @CsvSource({"0,Plein", "20,identity provider", "30,management of the server", "40,PostgreSQL"})
    void aPortInUse(int above, String user) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort() - above;
            var said = refused(Map.of(), "--database", "postgresql", "--port", "" + port);

            assertThat(said)
                    .isEqualTo("Port " + taken.getLocalPort() + " (" + user
                            + ") is in use: stop what uses it, or choose other ports with --port N.");
        }
    }

    @ParameterizedTest(name = "SRV-4.1 a JDK that says {0} is of version {1}, which is too old")
    @CsvSource({"javac 11.0.2,11", "javac 1.8.0_292,8", "nonsense,unknown"})
    void anOldJdk(String says, String version) throws IOException {
        var javac = program("jdk/bin/javac", "echo 'Picked up JAVA_TOOL_OPTIONS: -Da=17' >&2; echo '" + says + "'");

        assertThat(refused(Map.of("JAVA_HOME", place.resolve("jdk").toString())))
                .isEqualTo("The JDK at " + javac + " is version " + version + "; Plein needs Java 17 or later.");
    }

    @Test
    @DisplayName("SRV-4.1 a JAVA_HOME without a compiler is no JDK")
    void noJdk() throws IOException {
        assertThat(refused(Map.of("JAVA_HOME", place.toString()))).startsWith("No JDK found: install one of Java 17");
    }

    @Test
    @DisplayName("SRV-4.1 a disk of which df says that it is nearly full is named with what is needed")
    void noRoomOnTheDisk() throws IOException {
        program("bin/df", "printf 'Filesystem 1024-blocks Used Available\\nx 2000000 1488000 524288 80%% /\\n'");
        var path = place.resolve("bin") + ":" + System.getenv("PATH");

        assertThat(refused(Map.of("PATH", path)))
                .matches("Only 512 MB free on the disk of \\S+; Plein needs 2048 MB\\.");
    }

    @Test
    @DisplayName("SRV-4.1 a folder that cannot be written is named with who would have to")
    void aFolderThatCannotBeWritten() throws IOException {
        var inTheWay = Files.writeString(place.resolve("file"), "no folder");
        var folder = inTheWay.resolve("run").toString();

        assertThat(refused(Map.of("PLEIN_FOLDER", folder)))
                .startsWith(System.getProperty("user.name") + " cannot write in the folder " + folder);
    }

    @Test
    @DisplayName("SRV-4.1 a folder in which another run works is left alone")
    void twoOnOneFolder() throws IOException, InterruptedException {
        var lock = place.resolve("run.lock").toString();
        var other = new ProcessBuilder("flock", lock, "bash", "-c", "echo held; read").start();
        try (var held = other.inputReader()) {
            assertThat(held.readLine()).isEqualTo("held");

            assertThat(refused(Map.of(), "--fresh"))
                    .startsWith("Another run works in " + place.resolve("run") + ": stop it, or give this one");
        } finally {
            other.getOutputStream().close();
            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest(name = "SRV-4.4 what answers {0} to the question of run is clamd: {1}")
    @CsvSource({"PONG,true", "HTTP/1.1 400 Bad Request,false", "'',false"})
    void aScannerOfThisMachine(String answer, boolean clamd) throws IOException {
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var asked = new ProcessBuilder(
                            "bash", "-c", ". \"$0\"; scanner_here \"$1\"", COMMON, port.getLocalPort() + "")
                    .start();
            try (var question = port.accept()) {
                assertThat(new String(question.getInputStream().readNBytes(6), US_ASCII))
                        .isEqualTo("zPING\0");
                question.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
            }

            assertThat(new String(asked.getInputStream().readAllBytes(), US_ASCII))
                    .isEqualTo(clamd ? "127.0.0.1:" + port.getLocalPort() + "\n" : "");
        }
    }

    @Test
    @DisplayName("SRV-4.4 where nothing listens there is no scanner, and nothing is said of it")
    void noScannerOnThisMachine() throws IOException {
        int free;
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = port.getLocalPort();
        }
        var asked = new ProcessBuilder("bash", "-c", ". \"$0\"; scanner_here \"$1\"", COMMON, free + "")
                .redirectErrorStream(true)
                .start();

        assertThat(asked.getInputStream().readAllBytes()).isEmpty();
    }

    /** The one line it says; it ends with 1, starts nothing and says nothing else. */
    private String refused(Map<String, String> environment, String... options) throws IOException {
        var command = new ArrayList<>(List.of(RUN.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("err").toFile());
        builder.environment().putAll(Map.of("PLEIN_FOLDER", place.resolve("run").toString(), "PLEIN_BUILD", "no"));
        builder.environment().putAll(environment);
        var ended = builder.start().onExit().orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(ended.exitValue()).isEqualTo(1);
        assertThat(place.resolve("out")).isEmptyFile();
        assertThat(place.resolve("run/log")).doesNotExist();
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(one -> one.info().commandLine().orElse("").contains(place.toString() + "/run/"));
        var lines = Files.readAllLines(place.resolve("err"));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private Path program(String name, String script) throws IOException {
        var file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
