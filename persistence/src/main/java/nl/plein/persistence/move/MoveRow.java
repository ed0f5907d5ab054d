package nl.plein.persistence.move;

import java.io.Serializable;
import java.time.Instant;

/**
 * A move of a group.
 *
 * @param host host of the site that it went to
 * @param came how many became a member of that site by it
 * @param dropped how many did not go along, because they are kept out there
 * @param undoes number of the move that it takes back, or null
 */
public record MoveRow(
        long id,
        String ref,
        String group,
        String name,
        String from,
        String to,
        String host,
        GroupMove.State state,
        Instant asked,
        Instant moved,
        int people,
        int came,
        int dropped,
        int items,
        Long undoes)
        implements Serializable {

    /** Whether it can be taken back at this moment, when nothing came after it. */
    public boolean revocable(Instant now) {
        return state == GroupMove.State.DONE && undoes == null && now.isBefore(moved.plus(GroupMove.REGRET));
    }
}
