package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plein.compliance.stage.Stage;

/** Measures pages of a running system, each beside its bare page. */
final class Costs {

    private static final Reader READER = new Reader();

    private Costs() {}

    /** What each of the pages costs, in their order. */
    static List<Cost> of(Stage stage, List<ReadingPage> pages) throws IOException {
        var management = new Management(stage.management());
        Map<ReadingPage, Integer> sizes = new LinkedHashMap<>();
        pages.forEach(page -> sizes.put(page, READER.read(page).length));
        try (var bare = BarePages.of(sizes, management)) {
            List<ReadingPage> all = new ArrayList<>();
            pages.forEach(page -> all.addAll(List.of(page, bare.of(page))));
            var millis = new ProcessorTime(stage.servers(), READER).of(all);
            return asked(stage, management, sizes, bare, millis);
        }
    }

    private static List<Cost> asked(
            Stage stage,
            Management management,
            Map<ReadingPage, Integer> sizes,
            BarePages bare,
            Map<ReadingPage, Double> millis)
            throws IOException {
        List<Cost> costs = new ArrayList<>();
        try (var questions = new Questions(management, stage.folder().resolve("server/log/server.log"))) {
            for (var page : sizes.keySet()) {
                costs.add(new Cost(
                        page.name(),
                        millis.get(page),
                        millis.get(bare.of(page)),
                        sizes.get(page),
                        READER.read(bare.of(page)).length,
                        Visits.transferred(page),
                        questions.of(page, READER)));
            }
        }
        return costs;
    }
}
