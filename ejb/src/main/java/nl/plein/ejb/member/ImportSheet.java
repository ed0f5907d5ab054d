package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.persistence.people.FieldRow;

/**
 * The lines of a list, as its columns were chosen to be read.
 *
 * @param good each person once
 * @param problems lines that are left out
 */
record ImportSheet(List<Line> good, List<Problem> problems) {

    /**
     * A line that says whom it means.
     *
     * @param number of the line in the file, from 1
     * @param id public identifier of an account, or empty
     * @param mail in the spelling in which addresses are compared, or empty where none can be read
     * @param group name of a group, or empty
     * @param answers words by number of the field
     */
    record Line(long number, String id, String mail, String group, Map<Long, List<String>> answers) {}

    /**
     * A line that is left out.
     *
     * @param why {@code address}, {@code double}, {@code group}, {@code known}, {@code id}, {@code other},
     *     {@code answer}
     * @param answer why an answer does not fit, or null
     */
    public record Problem(long line, String why, nl.plein.ejb.people.Problem answer) implements Serializable {

        static Problem of(long line, String why) {
            return new Problem(line, why, null);
        }
    }

    static ImportSheet of(ImportTable table, ImportChoice choice, List<FieldRow> fields) {
        var reading = new Reading(choice, fields);
        table.rows().forEach(reading::add);
        return new ImportSheet(reading.good, reading.problems);
    }

    /** A list while it is read. */
    private static final class Reading {

        private final ImportChoice choice;
        private final Map<Integer, FieldRow> columns = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Line> good = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(ImportChoice choice, List<FieldRow> fields) {
            this.choice = choice;
            choice.fields().forEach(one -> fields.stream()
                    .filter(field -> field.id() == one.getValue())
                    .forEach(field -> columns.put(one.getKey(), field)));
        }

        void add(ImportTable.Row row) {
            var id = cell(row, ImportChoice.ID).toLowerCase(Locale.ROOT);
            var mail = MailAddress.of(cell(row, ImportChoice.MAIL))
                    .map(MailAddress::compared)
                    .orElse("");
            if (id.isEmpty() && mail.isEmpty()) {
                problems.add(Problem.of(row.number(), "address"));
            } else if (seen.add(id.isEmpty() ? mail : id)) {
                good.add(new Line(row.number(), id, mail, cell(row, ImportChoice.GROUP), answers(row)));
            } else {
                problems.add(Problem.of(row.number(), "double"));
            }
        }

        private Map<Long, List<String>> answers(ImportTable.Row row) {
            Map<Long, List<String>> found = new LinkedHashMap<>();
            columns.forEach((at, field) -> {
                var cell = RosterSheet.words(row.cell(at));
                if (!cell.isBlank()) {
                    found.put(field.id(), FilledAnswers.values(field, cell));
                }
            });
            return found;
        }

        private String cell(ImportTable.Row row, String target) {
            int at = choice.column(target);
            return at < 0 ? "" : row.cell(at);
        }
    }
}
