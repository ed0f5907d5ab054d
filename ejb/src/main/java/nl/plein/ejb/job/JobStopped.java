package nl.plein.ejb.job;

/** The job is not this worker's any more: somebody stopped it, or another server took it up. */
public class JobStopped extends RuntimeException {

    public JobStopped(String worker) {
        super("the job of worker " + worker + " is over or another's");
    }
}
