package nl.plein.audit.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MV20 and MV21: everything that is known is said, and nothing that should not be. */
final class KnownRules {

    private KnownRules() {}

    /**
     * MV20: an object has every value that Plein knows of it, and no object is left out. Once by what the writer was
     * given, and once by what was asked apart, since what the writer was never given it cannot miss.
     */
    static void complete(Evidence evidence) {
        evidence.known().forEach(known -> {
            var sidecar = evidence.find(known.object());
            if (sidecar.filter(found -> known.in(found.body())).isEmpty()) {
                var where = sidecar.map(Sidecar::path).orElse(known.object().key());
                evidence.report("MV20", where, known.element() + (known.value() == null ? "" : " " + known.value()));
            }
        });
        evidence.holdings().ifPresent(holdings -> {
            complete(evidence, holdings.archive());
            complete(evidence, holdings.dossier());
            holdings.heads()
                    .forEach(head -> complete(evidence, holdings.piece(head).about()));
        });
    }

    /** MV21: what is restricted has no public address, and no event names a person. */
    static void discreet(Evidence evidence) {
        evidence.objects()
                .filter(KnownRules::restricted)
                .filter(object -> object.body()
                        .first("raadpleeglocatie", "raadpleeglocatieOnline")
                        .isPresent())
                .forEach(object -> evidence.report("MV21", object.path(), "raadpleeglocatieOnline"));
        var persons = evidence.holdings().map(KnownRules::persons).orElse(Set.of());
        evidence.objects().forEach(object -> Stream.concat(
                        object.body().all("naam"), object.body().all("event").flatMap(Node::deep))
                .map(node -> node.text().toString().strip())
                .filter(persons::contains)
                .forEach(person -> evidence.report("MV21", object.path(), "event")));
    }

    private static void complete(Evidence evidence, Description about) {
        var sidecar = evidence.find(about.identity());
        if (sidecar.isEmpty()) {
            evidence.report("MV20", about.identity().key(), about.name());
        }
        sidecar.ifPresent(found -> expected(about).forEach((element, values) -> {
            var said = found.body()
                    .all(element.split("/"))
                    .map(node -> node.text().toString())
                    .toList();
            if (!said.equals(values)) {
                evidence.report("MV20", found.path(), element);
            }
        }));
    }

    private static Map<String, List<String>> expected(Description about) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("naam", known(about.name()));
        values.put("omschrijving", known(Wording.summary(about.summary())));
        values.put("trefwoord", about.keywords().stream().map(Wording::oneLine).toList());
        values.put(
                "classificatie/begripLabel",
                about.classes().stream().map(Term::label).toList());
        values.put("raadpleeglocatie/raadpleeglocatieOnline", known(about.onlinePlace()));
        values.put(
                "dekkingInTijd/dekkingInTijdBegindatum",
                List.of(about.span().from().toString()));
        values.put(
                "dekkingInTijd/dekkingInTijdEinddatum",
                List.of(about.span().until().toString()));
        values.put("taal", known(about.language()));
        values.put(
                "event/eventType/begripLabel",
                about.events().stream().map(Happening::label).toList());
        values.put("waardering/begripCode", List.of(about.appraisal().code()));
        values.put(
                "beperkingGebruik/beperkingGebruikType/begripCode",
                known(about.restriction().term().code()));
        return values;
    }

    private static List<String> known(String value) {
        var clean = Wording.oneLine(value);
        return clean.isEmpty() ? List.of() : List.of(clean);
    }

    private static boolean restricted(Sidecar object) {
        return object.body()
                .all("beperkingGebruik", "beperkingGebruikType")
                .map(type -> type.value("begripCode"))
                .anyMatch(code -> !code.contains("/Openbaar"));
    }

    private static Set<String> persons(Holdings holdings) {
        return holdings.heads().stream()
                .map(holdings::piece)
                .filter(piece -> piece.story() != null)
                .map(Piece::story)
                .flatMap(story -> Stream.concat(
                        Stream.of(story.author()), story.remarks().stream().map(Story.Remark::author)))
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
