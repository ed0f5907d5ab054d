package nl.plein.audit.verify;

/** A finding after which nothing else can be judged. */
final class Contradiction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Contradiction(Finding finding) {
        super(finding.kind());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
