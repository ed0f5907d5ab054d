package nl.plein.audit.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of terms that a package may name, as data; a term that its list does not hold cannot be written. */
public final class Terms {

    public static final String LEVELS = "Begrippenlijst Aggregatieniveaus MDTO";
    public static final String EVENTS = "Begrippenlijst EventTypeLijst MDTO";
    public static final String APPRAISALS = "Begrippenlijst Waarderingen MDTO";
    public static final String CHECKSUMS = "Begrippenlijst ChecksumAlgoritme MDTO";
    public static final String RELATIONS = "Begrippenlijst Relatietypen informatieobject MDTO";
    public static final String SPANS = "Plein begrippenlijst DekkingInTijdType v1";
    public static final String KINDS = "Plein begrippenlijst Soorten v1";
    public static final String TRIGGERS = "Triggers (Noord-Hollands Archief)";
    public static final String OPENNESS = "Openbaarheid Archiefwet 1995 (Noord-Hollands Archief)";
    public static final String PRONOM = "PRONOM-register";
    public static final String MEDIA = "IANA Media types";

    private static final Map<String, List<Term>> LISTS = read();

    private Terms() {}

    /** Whether this is one of the lists known here; of other lists nothing can be said. */
    public static boolean knows(String list) {
        return LISTS.containsKey(list);
    }

    /** Whether the list has a term with this label and, where given, this code. */
    public static boolean holds(Term term) {
        return LISTS.getOrDefault(term.list(), List.of()).stream()
                .anyMatch(known -> known.label().equals(term.label())
                        && (term.code() == null || term.code().equals(known.code())));
    }

    static Term of(String list, String label) {
        return LISTS.getOrDefault(list, List.of()).stream()
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term \"" + label + "\" in list \"" + list + "\""));
    }

    /** The term of the list with this code. */
    public static Term coded(String list, String code) {
        return LISTS.getOrDefault(list, List.of()).stream()
                .filter(term -> code.equals(term.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no code \"" + code + "\" in list \"" + list + "\""));
    }

    private static Map<String, List<Term>> read() {
        var lists = new LinkedHashMap<String, List<Term>>();
        for (var row : Tables.rows("terms.csv", 3)) {
            var code = row[1].isEmpty() ? null : row[1];
            lists.computeIfAbsent(row[0], none -> new ArrayList<>()).add(new Term(row[2], code, row[0]));
        }
        return lists;
    }
}
