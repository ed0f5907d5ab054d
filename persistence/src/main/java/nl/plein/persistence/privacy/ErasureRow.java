package nl.plein.persistence.privacy;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to be deleted, as its person and the managers see it.
 *
 * @param id its number, for paging
 * @param account public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param reason why, or null
 * @param answer what the managers said to it, or null
 */
public record ErasureRow(
        long id,
        String ref,
        String account,
        String name,
        String organisation,
        String reason,
        ErasureRequest.State state,
        Instant asked,
        Instant answered,
        String answer)
        implements Serializable {

    /** Whether nobody decided yet. */
    public boolean open() {
        return state == ErasureRequest.State.WAITING;
    }
}
