package nl.plein.audit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads every file of a package before anything is written, so that one report can name all that are not as they should
 * be.
 */
final class FileCheck {

    private final Map<Identity, Measure> measures = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The measures of all files by their identity; refuses if a single one is not right. */
    static Map<Identity, Measure> all(Holdings holdings, List<Holdings.Head> heads, Steps steps) {
        var check = new FileCheck();
        for (var i = 0; i < heads.size(); i++) {
            steps.reached(Steps.Phase.CHECK, i, heads.size());
            holdings.piece(heads.get(i)).files().forEach(check::check);
        }
        if (!check.findings.isEmpty()) {
            throw new PackageRefused(check.findings);
        }
        return check.measures;
    }

    private void check(HeldFile file) {
        switch (file.fitness()) {
            case NOT_SCANNED -> report("file.unscanned", file, "");
            case QUARANTINED -> report("file.quarantined", file, "");
            case FIT -> measure(file);
        }
    }

    private void measure(HeldFile file) {
        try {
            var measure = Measure.of(file.bytes(), file.name(), file.mediaType());
            if (measure.size() == 0) {
                report("file.empty", file, "");
            } else if (!measure.sha256().equals(file.sha256())) {
                report("file.changed", file, measure.sha256());
            }
            measures.put(file.identity(), measure);
        } catch (IOException gone) {
            report("file.missing", file, "");
        }
    }

    private void report(String rule, HeldFile file, String detail) {
        findings.add(new Finding(rule, file.name() + " (" + file.identity().key() + ")", detail));
    }
}
