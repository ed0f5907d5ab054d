package nl.plein.ejb.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.audit.archive.Finding;

/** What can be read about an export afterwards: lines of three parts, kept as text beside the job. */
public record Report(List<Line> lines) implements Serializable {

    /** A value of the packing slip, or something that was wrong: its key, where, and what exactly. */
    public record Line(String key, String value, String detail) implements Serializable {}

    private static final String PARTS = "\t";
    private static final int MOST = 500;

    static Report of(List<Finding> findings) {
        return new Report(findings.stream()
                .limit(MOST)
                .map(finding -> new Line(finding.rule(), clean(finding.where()), clean(finding.detail())))
                .toList());
    }

    static Report ofValues(Map<String, Object> values) {
        return new Report(values.entrySet().stream()
                .map(value -> new Line(value.getKey(), clean(String.valueOf(value.getValue())), ""))
                .toList());
    }

    static Report parse(String text) {
        return new Report(Stream.ofNullable(text)
                .flatMap(String::lines)
                .map(line -> line.split(PARTS, -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Line(parts[0], parts[1], parts[2]))
                .toList());
    }

    String text() {
        return lines.stream()
                .map(line -> String.join(PARTS, line.key(), line.value(), line.detail()))
                .collect(Collectors.joining("\n"));
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
    }
}
