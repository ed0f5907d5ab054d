package nl.plein.audit.archive;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes the sidecar of an information object (MDTO 1.0.1), with every value that is known and in the order of the
 * schema.
 */
final class MdtoObject {

    static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";
    static final String LOCATION = NAMESPACE + " https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd";

    private MdtoObject() {}

    /** What an object's place in the package adds to what it is. */
    record Place(
            Level level,
            Reference parent,
            List<Reference> parts,
            List<Reference> representations,
            List<Reference> additions,
            List<Piece.Tie> ties) {}

    static byte[] write(Description about, Place place, Holdings.Origin origin) {
        var sheet = new Sheet().open("MDTO", NAMESPACE).schema(LOCATION).open("informatieobject");
        identity(sheet, "identificatie", about.identity());
        sheet.text("naam", about.name());
        term(sheet, "aggregatieniveau", place.level().term());
        about.classes().forEach(each -> term(sheet, "classificatie", each));
        about.keywords().forEach(each -> sheet.text("trefwoord", each));
        sheet.text("omschrijving", Wording.summary(about.summary()));
        online(sheet, about.onlinePlace());
        span(sheet, about.span());
        sheet.text("taal", about.language());
        about.events().forEach(each -> event(sheet, each));
        appraisal(sheet, about.appraisal());
        place(sheet, place);
        reference(sheet, "archiefvormer", origin.archivist());
        sheet.open("activiteit").text("verwijzingNaam", origin.activity()).close();
        restriction(sheet, about.restriction());
        return sheet.close().close().done();
    }

    private static void place(Sheet sheet, Place place) {
        if (place.parent() != null) {
            reference(sheet, "isOnderdeelVan", place.parent());
        }
        place.parts().forEach(each -> reference(sheet, "bevatOnderdeel", each));
        place.representations().forEach(each -> reference(sheet, "heeftRepresentatie", each));
        place.additions().forEach(each -> reference(sheet, "aanvullendeMetagegevens", each));
        for (var tie : place.ties()) {
            sheet.open("gerelateerdInformatieobject");
            reference(sheet, "gerelateerdInformatieobjectVerwijzing", tie.other());
            term(sheet, "gerelateerdInformatieobjectTypeRelatie", tie.term());
            sheet.close();
        }
    }

    private static void online(Sheet sheet, String address) {
        if (address != null) {
            sheet.open("raadpleeglocatie")
                    .text("raadpleeglocatieOnline", address)
                    .close();
        }
    }

    private static void span(Sheet sheet, Span span) {
        sheet.open("dekkingInTijd");
        term(sheet, "dekkingInTijdType", Terms.of(Terms.SPANS, "Looptijd"));
        sheet.text("dekkingInTijdBegindatum", span.from().toString())
                .text("dekkingInTijdEinddatum", span.until().toString())
                .close();
    }

    private static void event(Sheet sheet, Happening happening) {
        sheet.open("event");
        term(sheet, "eventType", happening.term());
        sheet.text("eventTijd", happening.at().truncatedTo(ChronoUnit.SECONDS).toString());
        sheet.open("eventVerantwoordelijkeActor")
                .text("verwijzingNaam", happening.actor())
                .close();
        sheet.text("eventResultaat", happening.result()).close();
    }

    private static void appraisal(Sheet sheet, Appraisal appraisal) {
        term(sheet, "waardering", appraisal.term());
        if (appraisal.retention() != null) {
            var retention = appraisal.retention();
            sheet.open("bewaartermijn");
            term(sheet, "termijnTriggerStartLooptijd", retention.trigger());
            sheet.text("termijnStartdatumLooptijd", retention.start().toString())
                    .text("termijnLooptijd", retention.length().toString())
                    .text("termijnEinddatum", retention.end().toString())
                    .close();
        }
        if (appraisal.category() != null) {
            term(sheet, "informatiecategorie", appraisal.category());
        }
    }

    private static void restriction(Sheet sheet, Restriction restriction) {
        sheet.open("beperkingGebruik");
        term(sheet, "beperkingGebruikType", restriction.term());
        sheet.text("beperkingGebruikNadereBeschrijving", restriction.explanation())
                .close();
    }

    static void term(Sheet sheet, String element, Term term) {
        sheet.open(element).text("begripLabel", term.label()).text("begripCode", term.code());
        sheet.open("begripBegrippenlijst")
                .text("verwijzingNaam", term.list())
                .close()
                .close();
    }

    static void reference(Sheet sheet, String element, Reference reference) {
        sheet.open(element).text("verwijzingNaam", reference.name());
        if (reference.identity() != null) {
            identity(sheet, "verwijzingIdentificatie", reference.identity());
        }
        sheet.close();
    }

    static void identity(Sheet sheet, String element, Identity identity) {
        sheet.open(element)
                .text("identificatieKenmerk", identity.key())
                .text("identificatieBron", identity.source())
                .close();
    }
}
