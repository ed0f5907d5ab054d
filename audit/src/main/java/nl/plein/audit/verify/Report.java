package nl.plein.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What the check came to: findings, first one first, and what is no finding but should be read. */
final class Report {

    private static final int MOST = 100;

    private final List<Finding> findings = new ArrayList<>();
    private String scope = "unknown";
    private long treeSize;
    private long records;
    private long findingsInAll;
    private final Erasures erasures = new Erasures();
    private long backwards;
    private String older = "none given";

    void add(Finding finding) {
        findingsInAll++;
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    void scope(String name, long size) {
        scope = name;
        treeSize = size;
    }

    void counted(long number) {
        records = number;
    }

    Erasures erasures() {
        return erasures;
    }

    void backwards() {
        backwards++;
    }

    void older(String outcome) {
        older = outcome;
    }

    boolean whole() {
        return findingsInAll == 0;
    }

    /** The finding that is named: of those about a record the one with the lowest index, else the first. */
    Finding first() {
        return findings.stream()
                .filter(finding -> finding.index() >= 0)
                .min((a, b) -> Long.compare(a.index(), b.index()))
                .orElseGet(() -> findings.get(0));
    }

    String json() {
        var map = new TreeMap<String, Object>();
        map.put("result", whole() ? "whole" : "broken");
        map.put("scope", scope);
        map.put("records", records);
        map.put("treeSize", treeSize);
        map.put("detailErased", erasures.count());
        map.put("erasureUnexplained", erasures.unexplained());
        map.put("timeBackwards", backwards);
        map.put("olderCheckpoint", older);
        map.put("findings", findingsInAll);
        if (!whole()) {
            var first = new TreeMap<String, Object>();
            first.put("index", first().index());
            first.put("kind", first().kind());
            first.put("expected", first().expected());
            first.put("found", first().found());
            map.put("first", first);
        }
        return Canonical.write(map) + "\n";
    }

    String text() {
        var text = new StringBuilder(whole() ? "whole\n" : "BROKEN\n");
        if (!whole()) {
            var first = first();
            text.append("  first:     ").append(first.kind());
            if (first.index() >= 0) {
                text.append(" at index ").append(first.index());
            }
            text.append("\n  expected:  ").append(first.expected());
            text.append("\n  found:     ").append(first.found());
            text.append("\n  findings:  ").append(findingsInAll).append('\n');
        }
        text.append("  export:    ").append(scope).append(", ").append(records).append(" records of a tree of ");
        text.append(treeSize).append('\n');
        text.append("  older checkpoint: ").append(older).append('\n');
        if (erasures.count() > 0) {
            text.append("  detail erased: ").append(erasures.count()).append(" records");
            text.append(erasures.unexplained() ? ", and NO RECORD OF AN ERASURE EXPLAINS IT" : ", explained");
            text.append("selection".equals(scope) ? "; an export of the whole log tells for sure\n" : "\n");
        }
        if (backwards > 0) {
            text.append("  time goes back by more than a minute: ")
                    .append(backwards)
                    .append(" times\n");
        }
        return text.toString();
    }
}
