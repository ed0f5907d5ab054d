package nl.plein.persistence.job;

/** How far a job is; the name is part of a text key. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing will happen to it any more. */
    public boolean over() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
