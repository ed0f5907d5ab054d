package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.compliance.stage.Stage;

/** Pages of one running system that are measured, each with a bare page on the same server. */
final class Subject implements AutoCloseable {

    private final Stage stage;
    private final Management management;
    private final Map<ReadingPage, Integer> sizes = new LinkedHashMap<>();
    private final BarePages bare;

    Subject(Stage stage, List<ReadingPage> pages) throws IOException {
        this.stage = stage;
        management = new Management(stage.management());
        var reader = new Reader();
        pages.forEach(page -> sizes.put(page, reader.read(page).length));
        bare = BarePages.of(sizes, management);
    }

    /** Each page, followed by its bare page. */
    List<ReadingPage> pages() {
        return sizes.keySet().stream()
                .flatMap(page -> Stream.of(page, bare.of(page)))
                .toList();
    }

    /** Processor time that all its processes took, that of the database with them. */
    Duration used() {
        return stage.servers().stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Time that the compiler of its server took. */
    Duration compiled() {
        return Duration.ofMillis(management.number(
                "/core-service=platform-mbean/type=compilation:read-attribute(name=total-compilation-time)"));
    }

    /** What each page costs, in their order, when the pages take these milliseconds. */
    List<Cost> costs(Map<ReadingPage, Double> millis) throws IOException {
        var reader = new Reader();
        List<Cost> costs = new ArrayList<>();
        try (var questions = new Questions(management, stage.folder().resolve("server/log/server.log"))) {
            for (var page : sizes.keySet()) {
                costs.add(new Cost(
                        page.name(),
                        millis.get(page),
                        millis.get(bare.of(page)),
                        sizes.get(page),
                        reader.read(bare.of(page)).length,
                        Visits.transferred(page),
                        questions.of(page, reader)));
            }
        }
        return costs;
    }

    @Override
    public void close() {
        bare.close();
    }
}
