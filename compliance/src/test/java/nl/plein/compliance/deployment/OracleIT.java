package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server for Oracle, as an operator makes it, while no Oracle is there. */
class OracleIT {

    private static final Path SERVER = Path.of(System.getProperty("wildfly", "../ear/server/target/wildfly"));
    private static final int PORT = Integer.getInteger("plein.stage.port", 28080) + 4;

    @TempDir
    Path place;

    @Test
    @DisplayName("SRV-2.5 without the driver the server does not start, and one line names the command that adds it")
    void theDriverIsMissing() throws IOException {
        var ended = server(SERVER).onExit().orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(ended.exitValue()).isEqualTo(1);
        assertThat(console())
                .isEqualTo("Plein does not start: this server has no driver for plein.db.driver=oracle. It has: h2"
                        + " postgresql. Oracle's is added by bin/plein-oracle.sh.\n");
    }

    @Test
    @DisplayName("SRV-2.5 MIG-1.3 Oracle does not answer: the start fails with one sentence, not with pages of traces")
    void theDatabaseIsAway() throws IOException {
        var home = place.resolve("wildfly");
        isDone(new ProcessBuilder("cp", "-a", SERVER.toString(), home.toString()));
        isDone(new ProcessBuilder("sh", home.resolve("bin/plein-oracle.sh").toString(), driver()));
        isDone(new ProcessBuilder(
                "cp", "-R", home.resolve("standalone/configuration").toString(), place.toString()));
        Files.createDirectories(place.resolve("deployments"));
        Files.copy(Path.of("../ear/target/plein.ear"), place.resolve("deployments/plein.ear"));

        var server = server(home);
        try {
            await("the start has failed")
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> Files.exists(place.resolve("deployments/plein.ear.failed")) || !server.isAlive());
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
        var said = console();
        assertThat(said.lines().filter(line -> line.contains("[nl.plein")))
                .singleElement()
                .asString()
                .contains("ERROR", "Plein does not start: the database at jdbc:oracle:thin:@//127.0.0.1:1/plein gives")
                .contains("eigenaar no connection (ORA-12541", "Start that database, or correct plein.db.owner.url");
        assertThat(said).doesNotContain("\tat ");
    }

    private Process server(Path home) throws IOException {
        var settings = place.resolve("plein.properties");
        Files.writeString(
                settings,
                """
                jboss.bind.address=127.0.0.1
                jboss.http.port=%d
                jboss.management.http.port=%d
                plein.data=%s
                plein.db.driver=oracle
                plein.db.url=jdbc:oracle:thin:@//127.0.0.1:1/plein
                plein.db.owner.url=jdbc:oracle:thin:@//127.0.0.1:1/plein
                plein.db.owner.user=eigenaar
                """
                        .formatted(PORT, PORT + 30, place.resolve("data")));
        return new ProcessBuilder(
                        home.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + place,
                        "-P",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("console").toFile())
                .start();
    }

    private String console() throws IOException {
        return Files.readString(place.resolve("console"));
    }

    private static void isDone(ProcessBuilder command) throws IOException {
        var ended = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .orTimeout(3, TimeUnit.MINUTES)
                .join();
        assertThat(ended.exitValue()).as(command.command().toString()).isZero();
    }

    private static String driver() {
        try {
            return Path.of(Class.forName("oracle.jdbc.OracleDriver")
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException("the driver is no dependency of this module", missing);
        }
    }
}
