package nl.plein.audit.archive;

/** Hears how far the work is. It may throw to stop the work, for instance when somebody cancelled it. */
@FunctionalInterface
public interface Steps {

    void reached(Phase phase, int done, int total);

    /** What is being done, in order. */
    enum Phase {
        CHECK,
        WRITE,
        JUDGE
    }
}
