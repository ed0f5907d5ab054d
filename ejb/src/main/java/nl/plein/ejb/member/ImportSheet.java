package nl.plein.ejb.member;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.security.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a file, read strictly: what cannot be read is refused with the number of its line (MEM-2.2).
 *
 * @param columns names of the columns that count
 * @param ignored names of the columns that do not
 * @param good each address once
 * @param problems lines that are left out
 */
public record ImportSheet(List<String> columns, List<String> ignored, List<Line> good, List<Problem> problems) {

    /**
     * A line with an address.
     *
     * @param number of the line in the file, from 1
     * @param mail in the spelling in which addresses are compared
     * @param group name of a group, or empty
     */
    public record Line(long number, String mail, String group) implements Serializable {}

    /**
     * A line that is left out.
     *
     * @param why {@code address}, {@code double}, {@code group} or {@code known}
     */
    public record Problem(long line, String why) implements Serializable {}

    /** Most lines in one file. */
    static final int MOST = 10_000;

    private static final String MAIL = "mail";
    private static final String GROUP = "group";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mail", MAIL),
            Map.entry("e-mail", MAIL),
            Map.entry("email", MAIL),
            Map.entry("mailadres", MAIL),
            Map.entry("e-mailadres", MAIL),
            Map.entry("emailadres", MAIL),
            Map.entry("mail address", MAIL),
            Map.entry("e-mail address", MAIL),
            Map.entry("group", GROUP),
            Map.entry("groep", GROUP));

    /** @throws Refusal when there is no column of addresses, a line does not fit, or there are too many */
    static ImportSheet of(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        long line = 1;
        try (var parser = format.parse(new StringReader(text))) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new Refusal("member.import.file.empty");
            }
            var head = rows.next();
            var reading = new Reading(head, columns(head));
            while (rows.hasNext()) {
                line = parser.getCurrentLineNumber() + 1;
                reading.add(rows.next(), parser);
            }
            return reading.sheet();
        } catch (IOException | IllegalStateException | UncheckedIOException crooked) {
            throw (Refusal) new Refusal("member.import.file.crooked", line).initCause(crooked);
        }
    }

    private static char delimiter(String head) {
        if (head.contains(";")) {
            return ';';
        }
        return head.contains("\t") ? '\t' : ',';
    }

    private static Map<String, Integer> columns(CSVRecord head) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            var name = NAMES.get(head.get(i).toLowerCase(Locale.ROOT));
            if (name != null && found.putIfAbsent(name, i) != null) {
                throw new Refusal("member.import.file.twice", head.get(i));
            }
        }
        if (!found.containsKey(MAIL)) {
            throw new Refusal("member.import.file.columns", String.join(", ", head.toList()));
        }
        return found;
    }

    /** A file while it is read. */
    private static final class Reading {

        private final List<String> head;
        private final Map<String, Integer> columns;
        private final Set<String> seen = new HashSet<>();
        private final List<Line> good = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(CSVRecord head, Map<String, Integer> columns) {
            this.head = head.toList();
            this.columns = columns;
        }

        void add(CSVRecord row, CSVParser parser) {
            long line = parser.getCurrentLineNumber();
            if (row.size() > head.size()) {
                throw new Refusal("member.import.file.cells", line, row.size(), head.size());
            }
            if (good.size() + problems.size() >= MOST) {
                throw new Refusal("member.import.file.long", MOST);
            }
            var mail = MailAddress.of(cell(row, MAIL)).map(MailAddress::compared);
            if (mail.isEmpty()) {
                problems.add(new Problem(line, "address"));
            } else if (seen.add(mail.get())) {
                good.add(new Line(line, mail.get(), cell(row, GROUP)));
            } else {
                problems.add(new Problem(line, "double"));
            }
        }

        ImportSheet sheet() {
            var counted = new HashSet<>(columns.values());
            List<String> used = new ArrayList<>();
            List<String> ignored = new ArrayList<>();
            for (int i = 0; i < head.size(); i++) {
                (counted.contains(i) ? used : ignored).add(head.get(i));
            }
            return new ImportSheet(used, ignored, good, problems);
        }

        private String cell(CSVRecord row, String column) {
            var place = columns.get(column);
            return place == null || place >= row.size() ? "" : row.get(place);
        }
    }
}
