package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The standards of our own that a package uses, delivered with it as a piece: the form of the data and our lists of
 * terms.
 */
final class Documentation {

    private static final Instant SINCE = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Identity identity;

    Documentation(Description dossier) {
        identity = new Identity(
                "doc-" + dossier.identity().key(), dossier.identity().source());
    }

    Holdings.Head head() {
        return new Holdings.Head("Documentatie", about().reference());
    }

    Piece piece() {
        return new Piece(
                about(),
                null,
                List.of(file("vorm", StoryData.SCHEMA), file("lijst", "plein-begrippenlijsten-1.json")),
                List.of());
    }

    private Description about() {
        return new Description(
                identity,
                StoryPage.word("documentation.name"),
                StoryPage.word("documentation.summary"),
                List.of(),
                List.of(),
                new Span(DAY, DAY),
                "nl",
                List.of(Happening.created(SINCE, "Plein")),
                Appraisal.UNDECIDED,
                Restriction.open(),
                null);
    }

    private HeldFile file(String suffix, String name) {
        var content = Tables.bytes(name);
        return new HeldFile(
                identity.with(suffix),
                name,
                "application/json",
                Measure.hex("SHA-256", content),
                SINCE,
                HeldFile.Fitness.FIT,
                () -> new ByteArrayInputStream(content));
    }
}
