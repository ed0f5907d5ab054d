package nl.plein.compliance.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a stage calls {@code run}. */
final class RunCommand {

    /** PostgreSQL lies in the folder of the run, or elsewhere when its account cannot go there. */
    private static final String MOUNTED =
            """
            for place in "$2" "$3"; do
              mkdir -p "$place" && mount -t tmpfs -o "size=$1" none "$place" || exit 1
            done
            shift 3
            exec "$@"
            """;

    private static final int BETWEEN_LANES = 300;

    private final Path run;
    private final int port;
    private final String database;
    private final Path folder;
    int nodes = 1;
    /** Largest file that any of the servers can make; 0 is no limit. */
    long largestKilobytes;
    /** In a process group of its own, which Ctrl-C can reach. */
    boolean terminal;

    /** Megabytes of the disk on which PostgreSQL keeps its data, mounted for this run only; 0 is the common disk. */
    long databaseMegabytes;

    RunCommand(Path run, int port, String database, Path folder) {
        this.run = run;
        this.port = port;
        this.database = database;
        this.folder = folder;
    }

    /** Of the system that the tests of a lane share; verification has two lanes. */
    static int sharedPort() {
        int lane = Integer.getInteger("plein.stage.lane", 1);
        return Integer.getInteger("plein.stage.port", 28080) + BETWEEN_LANES * (lane - 1);
    }

    List<String> started(String... options) {
        var command = new ArrayList<String>();
        if (terminal) {
            command.addAll(List.of("env", "--default-signal=INT", "setsid"));
        }
        if (databaseMegabytes > 0) {
            command.addAll(List.of("unshare", "-m", "bash", "-c", MOUNTED, "mounted"));
            command.addAll(List.of(databaseMegabytes + "m", folder + "/pg", "/var/tmp/plein-pg-" + (port + 40)));
        }
        if (largestKilobytes > 0) {
            command.addAll(List.of("bash", "-c", "ulimit -f " + largestKilobytes + " && exec \"$@\"", "limited"));
        }
        command.addAll(List.of(run.toString(), "--port", "" + port, "--database", database, "--nodes", "" + nodes));
        command.addAll(List.of(options));
        return command;
    }
}
