package nl.plein.persistence.job;

/**
 * How a job ended.
 *
 * @param message key of the sentence that says so
 * @param report what else can be read about it, or null
 * @param result name of what came out, or null
 */
public record JobEnd(JobState state, String message, String report, String result) {

    public static JobEnd done(String message, String report, String result) {
        return new JobEnd(JobState.DONE, message, report, result);
    }

    public static JobEnd failed(String message, String report) {
        return new JobEnd(JobState.FAILED, message, report, null);
    }
}
