package nl.plein.audit.archive;

import java.util.Objects;

/**
 * How long something must be kept: for ever, for a time (then with a term), or not known yet (waardering,
 * bewaartermijn).
 */
public record Appraisal(String code, Retention retention, Term category) {

    /** Nobody appraised it yet. */
    public static final Appraisal UNDECIDED = new Appraisal("N", null, null);

    public Appraisal {
        Objects.requireNonNull(code, "code");
        if (("V".equals(code)) != (retention != null)) {
            throw new IllegalArgumentException("a retention term goes with appraisal V and with no other, got " + code);
        }
    }

    public static Appraisal kept(Term category) {
        return new Appraisal("B", null, category);
    }

    public static Appraisal temporary(Retention retention, Term category) {
        return new Appraisal("V", retention, category);
    }

    Term term() {
        return Terms.coded(Terms.APPRAISALS, code);
    }
}
