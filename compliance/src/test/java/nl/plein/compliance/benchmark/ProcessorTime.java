package nl.plein.compliance.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Processor time of the server for one answer. All pages take turns in each round, so that what else the machine does
 * falls on all of them; the median of the rounds counts.
 */
final class ProcessorTime {

    /** The server compiles what was called two hundred times; before, it is measured as read by the interpreter. */
    private static final int WARM_UP = 600;

    private static final int ROUNDS = 5;

    /** The processor's clock ticks every 10 ms: so many that the quickest page takes ten ticks. */
    private static final int REQUESTS = 150;

    private final ProcessHandle server;
    private final Reader reader;

    ProcessorTime(long pid, Reader reader) {
        this.server = ProcessHandle.of(pid).orElseThrow();
        this.reader = reader;
    }

    /** Milliseconds for one answer, by page. */
    Map<ReadingPage, Double> of(List<ReadingPage> pages) {
        pages.forEach(page -> read(page, WARM_UP));
        Map<ReadingPage, List<Double>> taken = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (ReadingPage page : pages) {
                var before = used();
                read(page, REQUESTS);
                taken.computeIfAbsent(page, first -> new ArrayList<>())
                        .add(used().minus(before).toNanos() / 1e6 / REQUESTS);
            }
        }
        Map<ReadingPage, Double> medians = new LinkedHashMap<>();
        taken.forEach((page, all) -> medians.put(page, median(all)));
        return medians;
    }

    private void read(ReadingPage page, int times) {
        for (int i = 0; i < times; i++) {
            reader.read(page);
        }
    }

    private Duration used() {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
