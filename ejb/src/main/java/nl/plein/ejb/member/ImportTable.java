package nl.plein.ejb.member;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.plein.security.Refusal;
import org.apache.commons.csv.CSVFormat;

/**
 * The cells of a file, read strictly: what cannot be read is refused with the number of its line (MEM-2.2).
 *
 * @param head names of the columns
 * @param rows what stands below them
 */
record ImportTable(List<String> head, List<Row> rows) {

    /**
     * A line.
     *
     * @param number of the line in the file, from 1
     */
    record Row(long number, List<String> cells) {

        /** What stands in a column, empty where the line ends before it. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Most lines in one file. */
    static final int MOST = 10_000;

    /** Most columns in one file. */
    static final int WIDEST = 70;

    private static final int LONGEST_HEADING = 200;

    /** @throws Refusal when a line does not fit, or there are too many lines or columns */
    static ImportTable of(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        long line = 1;
        try (var parser = format.parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new Refusal("member.import.file.empty");
            }
            var head = head(records.next().toList());
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                line = parser.getCurrentLineNumber() + 1;
                var cells = records.next().toList();
                rows.add(row(parser.getCurrentLineNumber(), cells, head.size(), rows.size()));
            }
            return new ImportTable(head, rows);
        } catch (IOException | IllegalStateException | UncheckedIOException crooked) {
            throw (Refusal) new Refusal("member.import.file.crooked", line).initCause(crooked);
        }
    }

    private static List<String> head(List<String> cells) {
        if (cells.size() > WIDEST) {
            throw new Refusal("member.import.file.wide", WIDEST);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_HEADING)) {
            throw new Refusal("member.import.file.heading", LONGEST_HEADING);
        }
        return cells;
    }

    private static Row row(long line, List<String> cells, int width, int before) {
        if (cells.size() > width) {
            throw new Refusal("member.import.file.cells", line, cells.size(), width);
        }
        if (before >= MOST) {
            throw new Refusal("member.import.file.long", MOST);
        }
        return new Row(line, cells);
    }

    private static char delimiter(String head) {
        if (head.contains(";")) {
            return ';';
        }
        return head.contains("\t") ? '\t' : ',';
    }
}
