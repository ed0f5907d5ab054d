package nl.plein.compliance.benchmark;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Processor time of all server processes, that of the database with them, for one answer. The pages take turns, a few
 * requests each, so that what else the machine does falls on all of them alike: long turns favour the small page, which
 * fits between two disturbances.
 */
final class ProcessorTime {

    /** The server compiles what it does often in steps, the last of which comes after some thousands of calls. */
    private static final int WARM_UP = 7200;

    private static final int MOST_WARM_UPS = 8;

    /** How much less a warm-up may take than the one before it when the server is warm. */
    private static final double STEADY = 0.97;

    /** A server at rest uses less than a tenth of a processor. */
    private static final int QUIET = 10;

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

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
        warmUp(pages);
        awaitQuiet();
        Map<ReadingPage, Duration> taken = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (ReadingPage page : pages) {
                taken.merge(page, taken(page, REQUESTS), Duration::plus);
            }
        }
        Map<ReadingPage, Double> millis = new LinkedHashMap<>();
        taken.forEach((page, all) -> millis.put(page, all.toNanos() / 1e6 / TURNS / REQUESTS));
        return millis;
    }

    /** Reads all pages until twice in a row that took no less than the time before. */
    private void warmUp(List<ReadingPage> pages) {
        var before = round(pages);
        int steady = 0;
        for (int done = 1; done < MOST_WARM_UPS && steady < 2; done++) {
            var now = round(pages);
            steady = now.toNanos() > before.toNanos() * STEADY ? steady + 1 : 0;
            before = now;
        }
    }

    /** Waits until the server does next to nothing of itself: what it tidies and counts is not the page's. */
    private void awaitQuiet() {
        var seen = new AtomicReference<>(used());
        await("the server comes to rest")
                .atMost(PATIENCE)
                .pollDelay(LOOK)
                .pollInterval(LOOK)
                .until(() -> {
                    var now = used();
                    return now.minus(seen.getAndSet(now)).compareTo(LOOK.dividedBy(QUIET)) < 0;
                });
    }

    private Duration round(List<ReadingPage> pages) {
        return pages.stream().map(page -> taken(page, WARM_UP / pages.size())).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration taken(ReadingPage page, int times) {
        var before = used();
        for (int i = 0; i < times; i++) {
            reader.read(page);
        }
        return used().minus(before);
    }

    private Duration used() {
        return servers.stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
