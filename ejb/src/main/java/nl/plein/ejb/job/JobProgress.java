package nl.plein.ejb.job;

/** How work says how far it is, and hears whether it should go on. */
@FunctionalInterface
public interface JobProgress {

    /**
     * The work is this far.
     *
     * @param step key of what is being done
     * @throws JobStopped when it should not go on
     */
    void reached(String step, int done, int total);
}
