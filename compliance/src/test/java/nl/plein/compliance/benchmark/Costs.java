package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures systems side by side, each page beside its bare page. */
final class Costs {

    private Costs() {}

    /** What each page costs, for each of the systems, in their order. */
    static List<List<Cost>> of(List<Subject> subjects) throws IOException {
        var millis = new ProcessorTime(subjects).ofPages();
        List<List<Cost>> costs = new ArrayList<>();
        for (var subject : subjects) {
            costs.add(subject.costs(millis));
        }
        return costs;
    }
}
