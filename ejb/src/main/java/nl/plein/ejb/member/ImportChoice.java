package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.ejb.people.Problem;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.shared.LookAlike;

/**
 * What each column of a list fills.
 *
 * @param columns for each column {@code mail}, {@code id}, {@code group}, {@code f} with the number of a field, or
 *     nothing
 * @param overwrite whether what people told themselves gives way
 */
public record ImportChoice(List<String> columns, boolean overwrite) implements Serializable {

    static final String MAIL = "mail";
    static final String ID = "id";
    static final String GROUP = "group";

    private static final Pattern OURS = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String NOTHING = "";
    private static final String FIELD = "f";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("id", ID),
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

    public ImportChoice {
        columns = List.copyOf(columns);
    }

    /** How a field is named as something that a column fills. */
    public static String of(FieldRow field) {
        return FIELD + field.id();
    }

    /**
     * What the names of the columns say, until somebody chooses. Other programs have identifiers of their own in a
     * column of the same name: what is none of ours fills nothing.
     */
    static ImportChoice guess(ImportTable table, List<FieldRow> fields) {
        var guessed =
                table.head().stream().map(heading -> guess(heading, fields)).toList();
        int id = guessed.indexOf(ID);
        boolean ours = id < 0
                || table.rows().stream()
                        .map(row -> row.cell(id))
                        .filter(cell -> !cell.isEmpty())
                        .limit(1)
                        .allMatch(cell -> OURS.matcher(cell).matches());
        return new ImportChoice(
                ours
                        ? guessed
                        : guessed.stream()
                                .map(one -> ID.equals(one) ? NOTHING : one)
                                .toList(),
                false);
    }

    private static String guess(String heading, List<FieldRow> fields) {
        var look = LookAlike.of(heading);
        return fields.stream()
                .filter(field ->
                        !look.isEmpty() && LookAlike.of(field.says().name()).equals(look))
                .map(ImportChoice::of)
                .findFirst()
                .orElse(NOTHING)
                .transform(field -> NAMES.getOrDefault(heading.toLowerCase(Locale.ROOT), field));
    }

    /** As it is kept beside the list. */
    static ImportChoice kept(String words, boolean overwrite) {
        return new ImportChoice(List.of(words.split(",", -1)), overwrite);
    }

    String words() {
        return String.join(",", columns);
    }

    /** The same for this list: columns that are not there and fields that are not asked fill nothing. */
    ImportChoice on(List<String> head, List<FieldRow> fields) {
        Set<String> known = new HashSet<>(Set.of(MAIL, ID, GROUP));
        fields.forEach(field -> known.add(of(field)));
        return new ImportChoice(
                IntStream.range(0, head.size())
                        .mapToObj(at ->
                                at < columns.size() && known.contains(columns.get(at)) ? columns.get(at) : NOTHING)
                        .toList(),
                overwrite);
    }

    /** Why a list cannot be read so: two columns fill the same, or none says who is meant. */
    Optional<Problem> problem(List<String> head) {
        return doubled(head)
                .or(() -> findsPeople()
                        ? Optional.empty()
                        : Optional.of(new Problem("member.import.file.columns", List.of(String.join(", ", head)))));
    }

    /** Why, when two columns fill the same. */
    Optional<Problem> doubled(List<String> head) {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).isEmpty() && columns.indexOf(columns.get(at)) < at)
                .mapToObj(at -> new Problem("member.import.file.twice", List.of(head.get(at))))
                .findFirst();
    }

    private boolean findsPeople() {
        return columns.contains(MAIL) || columns.contains(ID);
    }

    /** The place of the column that fills this, from 0, or -1. */
    int column(String target) {
        return columns.indexOf(target);
    }

    /** Places of columns by the number of the field that they fill. */
    Stream<Map.Entry<Integer, Long>> fields() {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).startsWith(FIELD))
                .mapToObj(at -> Map.entry(at, Long.valueOf(columns.get(at).substring(FIELD.length()))));
    }
}
