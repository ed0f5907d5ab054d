package nl.plein.audit.archive;

import java.util.Objects;

/** Who may see it once it is in an archive (beperkingGebruik). */
public record Restriction(Term term, String explanation) {

    public Restriction {
        Objects.requireNonNull(term, "term");
    }

    /** Nobody judged it yet; everything that was not public leaves us like this. */
    public static Restriction notAssessed() {
        return new Restriction(Terms.coded(Terms.OPENNESS, "Openbaarheid/AW1995/NietBeoordeeld/1.0"), null);
    }

    /** Everybody could read it already. */
    public static Restriction open() {
        return new Restriction(Terms.coded(Terms.OPENNESS, "Openbaarheid/AW1995/Openbaar/1.0"), null);
    }
}
