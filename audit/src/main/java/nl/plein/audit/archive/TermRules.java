package nl.plein.audit.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;

/** MV06 to MV09 and MV18: appraisal, retention, restrictions and terms of lists. */
final class TermRules {

    private static final Map<String, String> APPRAISALS =
            Map.of("B", "Blijvend te bewaren", "V", "Tijdelijk te bewaren", "N", "Nader te bepalen");
    private static final String TERM = "bewaartermijn";

    private TermRules() {}

    /** MV06: appraisal is one of three, with its own label. */
    static void appraisal(Evidence evidence) {
        evidence.objects().forEach(object -> {
            var code = object.body().value("waardering", "begripCode");
            if (!object.body().value("waardering", "begripLabel").equals(APPRAISALS.get(code))) {
                evidence.report("MV06", object.path(), code);
            }
        });
    }

    /** MV07: what is kept for a time, and only that, has a term. */
    static void retention(Evidence evidence) {
        evidence.objects().forEach(object -> {
            var temporary = "V".equals(object.body().value("waardering", "begripCode"));
            if (temporary != object.body().first(TERM).isPresent()) {
                evidence.report("MV07", object.path(), TERM);
            }
        });
    }

    /** MV08: a term ends where start and length say, by the calendar. */
    static void retentionEnd(Evidence evidence) {
        evidence.objects().forEach(object -> object.body()
                .all(TERM)
                .filter(term -> !endFits(term))
                .forEach(term -> evidence.report("MV08", object.path(), term.value("termijnEinddatum"))));
    }

    /** MV09: a restriction of the type Overig says what it is. */
    static void explained(Evidence evidence) {
        evidence.objects().forEach(object -> object.body()
                .all("beperkingGebruik")
                .filter(each -> "Overig".equals(each.value("beperkingGebruikType", "begripLabel")))
                .filter(each -> each.value("beperkingGebruikNadereBeschrijving").isBlank())
                .forEach(each -> evidence.report("MV09", object.path(), "Overig")));
    }

    /** MV18: a term is in the list that it names, as far as the list is known here; own lists are always known. */
    static void listed(Evidence evidence) {
        evidence.all().forEach(sidecar -> terms(sidecar)
                .filter(term -> ours(term) && !Terms.holds(term))
                .forEach(term -> evidence.report(
                        "MV18", sidecar.path(), term.label() + " (" + term.code() + "), " + term.list())));
    }

    private static boolean ours(Term term) {
        return Terms.knows(term.list()) || term.list().startsWith("Plein begrippenlijst");
    }

    private static Stream<Term> terms(Sidecar sidecar) {
        return sidecar.body()
                .deep()
                .filter(node -> node.first("begripBegrippenlijst").isPresent())
                .map(node -> new Term(
                        node.value("begripLabel"),
                        node.first("begripCode")
                                .map(code -> code.text().toString())
                                .orElse(null),
                        node.value("begripBegrippenlijst", "verwijzingNaam")));
    }

    private static boolean endFits(Node term) {
        try {
            var start = LocalDate.parse(term.value("termijnStartdatumLooptijd"));
            return start.plus(Period.parse(term.value("termijnLooptijd")))
                    .equals(LocalDate.parse(term.value("termijnEinddatum")));
        } catch (DateTimeException incomplete) {
            return false;
        }
    }
}
