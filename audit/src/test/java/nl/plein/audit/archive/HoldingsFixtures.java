package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A small group as an archive sees it: one blog with a picture and a file, one blog without. */
final class HoldingsFixtures {

    static final Instant DAY1 = Instant.parse("2026-03-01T09:00:00.123Z");
    static final Instant DAY2 = Instant.parse("2026-03-02T10:30:00Z");
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    static final byte[] TEXT = "kolom;waarde\nlengte;12\n".getBytes(StandardCharsets.UTF_8);

    private HoldingsFixtures() {}

    static Sample aGroup() {
        return new Sample(List.of(
                aBlogWithFile(),
                anAttachment("b1c2d3e4", "Télling fietsers (2026).csv", "text/csv", TEXT),
                aBlog("a9b8c7d6", "Een tweede stuk")));
    }

    static Piece aBlogWithFile() {
        var id = id("a1b2c3d4");
        var file = new Reference("Télling fietsers (2026).csv", id("b1c2d3e4"));
        var story = new Story(
                "Blog",
                "Fietspaden & \"snelheid\"",
                "Anna de Vries",
                DAY1,
                DAY2,
                new Story.Source("Sjoerd Łęcki", DAY1),
                "<p>Wij telden <strong>12</strong> fietsers.</p><h2>Hoe</h2><ul><li>met de hand</li></ul>"
                        + "<table><tr><th>dag</th></tr>"
                        + "<tr><td>ma</td></tr></table>"
                        + "<p><img src=\"/document/x\" alt=\"Een stip\"></p><p>☃ 😀 Łódź</p>",
                List.of(
                        new Story.Edition(1, "Fietspaden", "Anna de Vries", DAY1, "<p>Eerst</p>"),
                        new Story.Edition(2, "Fietspaden & \"snelheid\"", "Anna de Vries", DAY2, "<p>Wij</p>")),
                List.of(new Story.Remark("r1", "Bram Jansen", DAY2, "<p>Mooi.\nEcht</p>")),
                List.of(new Story.Enclosure(file.name(), "text/csv", TEXT.length, Measure.hex("SHA-256", TEXT), file)),
                Map.of("/document/x", () -> new ByteArrayInputStream(PICTURE)));
        return Piece.told(
                about(id, "Fietspaden & \"snelheid\"", Restriction.notAssessed()),
                story,
                List.of(Piece.Tie.refersTo(file)));
    }

    static Piece aBlog(String key, String title) {
        var story = new Story(
                "Blog",
                title,
                "Anna de Vries",
                DAY1,
                null,
                null,
                "<p>Tekst</p>",
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return Piece.told(about(id(key), title, Restriction.notAssessed()), story, List.of());
    }

    static Piece anAttachment(String key, String name, String mediaType, byte[] bytes) {
        var file = new HeldFile(
                id(key).with("bestand"),
                name,
                mediaType,
                Measure.hex("SHA-256", bytes),
                DAY1,
                HeldFile.Fitness.FIT,
                () -> new ByteArrayInputStream(bytes));
        return Piece.attached(about(id(key), name, Restriction.notAssessed()), file, List.of());
    }

    static Piece withFile(Piece piece, HeldFile file) {
        return Piece.attached(piece.about(), file, piece.ties());
    }

    static Identity id(String key) {
        return new Identity(key, "Plein voorbeeld");
    }

    static Description about(Identity id, String name, Restriction restriction) {
        return new Description(
                id,
                name,
                "Over\nfietsen",
                List.of(),
                List.of("fiets"),
                Span.between(DAY1, DAY2),
                "nl",
                List.of(
                        Happening.created(DAY1, "provincie Gelderland"),
                        Happening.changed(DAY2, "provincie Gelderland", null)),
                Appraisal.UNDECIDED,
                restriction,
                null);
    }

    record Sample(List<Piece> pieces, Reference above) implements Holdings {

        Sample(List<Piece> pieces) {
            this(pieces, null);
        }

        Sample into(Reference aggregation) {
            return new Sample(pieces, aggregation);
        }

        Sample replacing(int index, Piece piece) {
            var changed = new ArrayList<>(pieces);
            changed.set(index, piece);
            return new Sample(changed, above);
        }

        @Override
        public Origin origin() {
            return new Origin(
                    new Reference("provincie Gelderland", new Identity("pv25", "TOOI register Provincies compleet")),
                    "Kennis delen en samenwerken",
                    "Archief",
                    "archief@gelderland.example",
                    above);
        }

        @Override
        public Description archive() {
            return about(id("1111"), "Archief Plein provincie Gelderland", Restriction.notAssessed());
        }

        @Override
        public Description dossier() {
            return about(id("0f3c9988"), "Groep Fietspaden", Restriction.notAssessed());
        }

        @Override
        public List<Head> heads() {
            return pieces.stream()
                    .map(piece -> new Head(
                            piece.story() == null ? "Bestand" : "Blog",
                            piece.about().reference()))
                    .toList();
        }

        @Override
        public Piece piece(Head head) {
            return pieces.stream()
                    .filter(piece -> piece.about().reference().equals(head.reference()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
