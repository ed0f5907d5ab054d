package nl.plein.audit.log;

/**
 * The stored tree contradicts a checkpoint that was signed before. Carries both sides, so that a third party can judge.
 */
public class BrokenLog extends RuntimeException {

    private final String promised;
    private final String found;

    public BrokenLog(String promised, String found) {
        super("the audit log was promised as " + promised + " and is found as " + found);
        this.promised = promised;
        this.found = found;
    }

    public String promised() {
        return promised;
    }

    public String found() {
        return found;
    }
}
