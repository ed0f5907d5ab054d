package nl.plein.compliance.stage;

import static org.awaitility.Awaitility.await;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;

/** Plein with its identity provider, running on ports of its own; the first test that asks starts it. */
public final class Stage implements AutoCloseable {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Stage SHARED = new Stage("h2", RunCommand.sharedPort());

    private final RunCommand command;
    private final int port;
    private final Path folder;
    private final Map<String, String> more = new HashMap<>();
    private final PolicyReports reports = new PolicyReports();
    private Duration patience = Duration.ofMinutes(8);
    private Process run;
    private StageFacts facts;

    /** One that nobody else uses; close it. It is compiled lightly, since it lives shortly. */
    public Stage(String database, int port) {
        this.port = port;
        this.folder = CHECKOUT.resolve("compliance/target/stage-" + port);
        this.command = new RunCommand(CHECKOUT.resolve("run"), port, database, folder);
    }

    /** Gives {@code run} one more variable of the environment; before the start. */
    public Stage with(String name, String value) {
        more.put(name, value);
        return this;
    }

    /** Runs two servers on one database; before the start. */
    public Stage withTwoNodes() {
        command.nodes = 2;
        return this;
    }

    /** Waits longer than eight minutes for it, since it makes much data first; before the start. */
    public Stage patient(Duration longest) {
        patience = longest;
        return this;
    }

    /** Lets none of the servers make a file larger than this, as a full disk would; before the start. */
    public Stage withFilesOf(long kilobytes) {
        command.largestKilobytes = kilobytes;
        return this;
    }

    /** Gives PostgreSQL a disk of its own of this size; before the start. */
    public Stage withDatabaseOn(long megabytes) {
        command.databaseMegabytes = megabytes;
        return this;
    }

    /** Gives {@code run} a process group of its own, as a terminal does, for {@link #interrupt}; before the start. */
    public Stage asInATerminal() {
        command.terminal = true;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopRun)); // Ctrl-C in the real one no longer reaches it
        return this;
    }

    /** The one that all tests of a lane share: begun with empty data, stopped when the tests end. */
    public static synchronized Stage shared() {
        if (Boolean.getBoolean("plein.stage.running")) {
            SHARED.attach();
        } else if (SHARED.run == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(SHARED::close));
            SHARED.start("--fresh");
        }
        return SHARED;
    }

    /** Judges the shared one, if a test started it. */
    static synchronized void judgeShared() {
        SHARED.hasNoPolicyReports();
    }

    /**
     * Starts everything, with what was kept unless the argument {@code --fresh} is given; returns when all is ready.
     */
    public synchronized Stage start(String... options) {
        try {
            Files.createDirectories(folder.getParent());
            Files.deleteIfExists(json());
            var builder = new ProcessBuilder(command.started(options)).redirectErrorStream(true);
            builder.redirectOutput(console().toFile());
            builder.redirectInput(new File("/dev/null"));
            builder.environment().put("PLEIN_FOLDER", folder.toString());
            builder.environment().put("PLEIN_BUILD", "no");
            builder.environment().put("PLEIN_SURVIVE", "yes");
            builder.environment().put("PLEIN_SCANNER", "");
            builder.environment().put("PLEIN_JAVA_OPTS", this == SHARED ? "" : "-XX:TieredStopAtLevel=1");
            builder.environment().putAll(more);
            run = builder.start();
            awaitReady();
            facts = new Gson().fromJson(Files.readString(json()), StageFacts.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Uses what a person started in its folder and on its port, and leaves it running: for who writes a test. */
    private void attach() {
        try {
            facts = new Gson().fromJson(Files.readString(json()), StageFacts.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void awaitReady() throws IOException {
        try {
            await("the system has started").atMost(patience).until(() -> Files.exists(json()) || !run.isAlive());
        } catch (ConditionTimeoutException late) {
            run.destroy();
            throw notStarted(late);
        }
        if (!Files.exists(json())) {
            throw notStarted(null);
        }
    }

    private IllegalStateException notStarted(Exception cause) throws IOException {
        return new IllegalStateException("the system did not start:\n" + said(), cause);
    }

    /**
     * Fails when a browser reported to one of the servers, since this was asked before, that a page broke its policy.
     */
    void hasNoPolicyReports() {
        if (facts == null) {
            return;
        }
        var living = IntStream.rangeClosed(1, command.nodes)
                .boxed()
                .filter(node -> ProcessHandle.of(pid(name(node))).isPresent())
                .collect(Collectors.toMap(node -> pid(name(node)), this::port));
        int count = more.containsKey("PLEIN_DEMO")
                ? PolicyReports.logged(folder.resolve("server/log/server.log"))
                : reports.more(origin().getAuthority(), living);
        if (count > 0) {
            throw new AssertionError(count + " reports of a broken policy: see the logs of the server in " + folder);
        }
    }

    private static String name(int node) {
        return node == 1 ? "plein" : "plein-" + node;
    }

    /** Stops everything in good order; what was stored stays. It is judged first. */
    public synchronized void stop() {
        try {
            hasNoPolicyReports();
        } finally {
            stopRun();
        }
    }

    private void stopRun() {
        if (run == null) {
            return;
        }
        run.destroy();
        try {
            if (!run.waitFor(2, TimeUnit.MINUTES)) {
                run.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Port of a node, the first of which is 1. */
    public int port(int node) {
        return port + 5 * (node - 1);
    }

    /**
     * Takes a server away as a power cut would: {@code plein}, {@code plein-2}, {@code keycloak} or {@code postgresql}.
     * The system is judged before.
     */
    public void kill(String server) {
        hasNoPolicyReports();
        ProcessHandle.of(pid(server)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Ctrl-C, which reaches all processes at once; returns the result of {@code run}. */
    public int interrupt() throws IOException {
        hasNoPolicyReports();
        new ProcessBuilder("bash", "-c", "kill -INT -- -" + run.pid()).start();
        return run.onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
    }

    /** What {@code run} has said since the last start. */
    public String said() throws IOException {
        return Files.readString(console());
    }

    /** Stops what is left and starts all again with what was kept. */
    public Stage restart() {
        try {
            stop();
        } finally {
            start();
        }
        return this;
    }

    /** Address of the platform host. */
    public URI origin() {
        return URI.create(facts.origin());
    }

    /** Address of a demo site, by the first part of its host name. */
    public URI site(String name) {
        return facts.sites().stream()
                .filter(site -> site.startsWith("http://" + name + '.'))
                .map(URI::create)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo site " + name));
    }

    public URI identityProvider() {
        return URI.create(facts.identityProvider());
    }

    /** Where the server is managed, from this machine only. */
    public URI management() {
        return URI.create(facts.management());
    }

    public List<StageAccount> accounts() {
        return facts.accounts();
    }

    /** Somebody by what is typed to sign in. */
    public StageAccount account(String user) {
        return accounts().stream()
                .filter(account -> account.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody signs in as " + user));
    }

    public long pid(String server) {
        return facts.pids().get(server);
    }

    /** All that {@code run} has started, and itself, by name. */
    public Map<String, Long> pids() {
        return facts.pids();
    }

    /** The processes that answer: the server, and the database where that is one of its own. */
    public List<ProcessHandle> servers() {
        return facts.pids().entrySet().stream()
                .filter(server -> List.of("plein", "postgresql").contains(server.getKey()))
                .map(server -> ProcessHandle.of(server.getValue()).orElseThrow())
                .toList();
    }

    /** Everything this system writes is below it. */
    public Path folder() {
        return folder;
    }

    private Path json() {
        return folder.resolveSibling(folder.getFileName() + ".json");
    }

    private Path console() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }
}
