package nl.plein.compliance.benchmark;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time of all server processes, that of the database with them, for one answer. The pages take turns, a few
 * requests each, so that what else the machine does falls on all of them alike: long turns favour the small page, which
 * fits between two disturbances.
 */
final class ProcessorTime {

    /** The server compiles what it does often in steps; the last comes after some thousands of calls. */
    private static final int WARM_UP = 1500;

    private static final int TURNS = 40;
    private static final int REQUESTS = 10;

    private final List<ProcessHandle> servers;
    private final Reader reader;

    ProcessorTime(List<ProcessHandle> servers, Reader reader) {
        this.servers = servers;
        this.reader = reader;
    }

    /** Milliseconds for one answer, by page. */
    Map<ReadingPage, Double> of(List<ReadingPage> pages) {
        pages.forEach(page -> read(page, WARM_UP));
        Map<ReadingPage, Duration> taken = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (ReadingPage page : pages) {
                var before = used();
                read(page, REQUESTS);
                taken.merge(page, used().minus(before), Duration::plus);
            }
        }
        Map<ReadingPage, Double> millis = new LinkedHashMap<>();
        taken.forEach((page, all) -> millis.put(page, all.toNanos() / 1e6 / TURNS / REQUESTS));
        return millis;
    }

    private void read(ReadingPage page, int times) {
        for (int i = 0; i < times; i++) {
            reader.read(page);
        }
    }

    private Duration used() {
        return servers.stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
