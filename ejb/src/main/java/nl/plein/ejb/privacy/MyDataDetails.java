package nl.plein.ejb.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.plein.persistence.job.JobRow;
import nl.plein.persistence.privacy.ErasureRow;

/**
 * What a person sees of their own data.
 *
 * @param downloads what was made or is being made, newest first
 * @param erasure the latest request to be deleted, or null
 */
public record MyDataDetails(List<MyDownload> downloads, ErasureRow erasure) implements Serializable {

    /**
     * One download.
     *
     * @param ready whether it can be had now
     * @param until when it is removed, or null while it is not over
     */
    public record MyDownload(JobRow job, boolean ready, Instant until) implements Serializable {}
}
