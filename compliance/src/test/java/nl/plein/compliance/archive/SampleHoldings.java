package nl.plein.compliance.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.plein.audit.archive.Appraisal;
import nl.plein.audit.archive.Description;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Identity;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.Reference;
import nl.plein.audit.archive.Restriction;
import nl.plein.audit.archive.Span;
import nl.plein.audit.archive.Story;

/** A group with one blog. */
final class SampleHoldings implements Holdings {

    private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");

    @Override
    public Origin origin() {
        var province = new Reference("provincie Gelderland", new Identity("pv25", "TOOI register Provincies compleet"));
        return new Origin(province, "Kennis delen", "Functioneel beheer", "archief@gelderland.example", null);
    }

    @Override
    public Description archive() {
        return about("1111", "Archief");
    }

    @Override
    public Description dossier() {
        return about("2222", "Groep Fietspaden");
    }

    @Override
    public List<Head> heads() {
        return List.of(new Head("Blog", new Reference("Fietspaden", new Identity("3333", "Plein"))));
    }

    @Override
    public Piece piece(Head head) {
        var story = new Story(
                "Blog",
                "Fietspaden",
                "Anna",
                DAY,
                DAY,
                null,
                "<h2>Waar</h2><p>Overal <em>wel</em> iets.</p><ul><li>hier</li></ul>",
                List.of(),
                List.of(new Story.Remark("r1", "Bram", DAY, "<p>Zeker.</p>")),
                List.of(),
                Map.of());
        return Piece.told(about("3333", "Fietspaden"), story, List.of());
    }

    private static Description about(String key, String name) {
        return new Description(
                new Identity(key, "Plein"),
                name,
                "Over fietsen",
                List.of(),
                List.of(),
                Span.between(DAY, DAY),
                "nl",
                List.of(Happening.created(DAY, "provincie Gelderland")),
                Appraisal.UNDECIDED,
                Restriction.notAssessed(),
                null);
    }
}
