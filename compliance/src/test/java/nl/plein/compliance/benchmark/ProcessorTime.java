package nl.plein.compliance.benchmark;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Processor time of all server processes of a system for one answer. The pages take turns, a few requests each, and the
 * same page of each system follows the other, so that what else the machine does falls on all of them alike: long turns
 * favour the small page, which fits between two disturbances.
 */
final class ProcessorTime {

    /** Requests to each page before it is looked whether the server is warm. */
    private static final int WARM_UP = 250;

    /** A server is warm when its compiler takes no more than one part of so many of its processor time. */
    private static final int WARM = 25;

    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(2);

    /** A server at rest uses less than a tenth of a processor. */
    private static final int QUIET = 10;

    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final int TURNS = 15;

    /** The clock of a process ticks in hundredths of a second: few requests to a small page come to less than that. */
    private static final int REQUESTS = 40;

    private final List<Subject> subjects;
    private final int turns;
    private final int requests;
    private final Reader reader = new Reader();

    ProcessorTime(List<Subject> subjects) {
        this.subjects = subjects;
        this.turns = TURNS * subjects.size();
        this.requests = REQUESTS / subjects.size();
    }

    /** Milliseconds for one answer, by page, of all systems. */
    Map<ReadingPage, Double> ofPages() {
        subjects.forEach(this::warmUp);
        subjects.forEach(ProcessorTime::awaitQuiet);
        Map<ReadingPage, Duration> taken = new LinkedHashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            turn(taken);
        }
        Map<ReadingPage, Double> millis = new LinkedHashMap<>();
        taken.forEach((page, all) -> millis.put(page, all.toNanos() / 1e6 / turns / requests));
        return millis;
    }

    private void turn(Map<ReadingPage, Duration> taken) {
        for (int place = 0; place < subjects.get(0).pages().size(); place++) {
            for (var subject : subjects) {
                var page = subject.pages().get(place);
                taken.merge(page, taken(subject, page), Duration::plus);
            }
        }
    }

    private Duration taken(Subject subject, ReadingPage page) {
        var before = subject.used();
        read(page, requests);
        return subject.used().minus(before);
    }

    /** Reads all pages until the compiler of the server has next to nothing left to do. */
    private void warmUp(Subject subject) {
        var end = Instant.now().plus(LONGEST_WARM_UP);
        boolean warm = false;
        while (!warm && Instant.now().isBefore(end)) {
            var used = subject.used();
            var compiled = subject.compiled();
            subject.pages().forEach(page -> read(page, WARM_UP));
            var share = subject.compiled().minus(compiled).multipliedBy(WARM);
            warm = share.compareTo(subject.used().minus(used)) < 0;
        }
    }

    /** Waits until the server does next to nothing of itself: what it tidies and counts is not the page's. */
    private static void awaitQuiet(Subject subject) {
        var seen = new AtomicReference<>(subject.used());
        await("the server comes to rest")
                .atMost(PATIENCE)
                .pollDelay(LOOK)
                .pollInterval(LOOK)
                .until(() -> {
                    var now = subject.used();
                    return now.minus(seen.getAndSet(now)).compareTo(LOOK.dividedBy(QUIET)) < 0;
                });
    }

    private void read(ReadingPage page, int times) {
        for (int i = 0; i < times; i++) {
            reader.read(page);
        }
    }
}
