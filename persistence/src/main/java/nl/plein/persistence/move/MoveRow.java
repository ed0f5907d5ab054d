package nl.plein.persistence.move;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.site.SiteState;

/**
 * A move of a group.
 *
 * @param host host of the site that it went to
 * @param came how many became a member of that site by it
 * @param dropped how many did not go along, because they are kept out there
 * @param undoes number of the move that it takes back, or null
 * @param fromRef identifier of the site that it came from
 * @param fromState how far that site may be used now
 * @param toRef identifier of the site that it went to
 * @param undone identifier of the move that it takes back, or null
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
        Long undoes,
        String fromRef,
        SiteState fromState,
        String toRef,
        String undone)
        implements Serializable {

    /** Whether it can be taken back at this moment, when nothing came after it. */
    public boolean revocable(Instant now) {
        return state == GroupMove.State.DONE && undoes == null && now.isBefore(moved.plus(GroupMove.REGRET));
    }

    /** Whether it came after another move of the same group, and was not in vain. */
    public boolean overtakes(MoveRow other) {
        return id > other.id && group.equals(other.group) && state != GroupMove.State.FAILED;
    }

    /** Whether the site that it went to was made for it. */
    public boolean splitsOff() {
        return ref.equals(toRef);
    }

    /** Whether the group came back from a site that was made for it. */
    public boolean comesHome() {
        return state == GroupMove.State.DONE && fromRef.equals(undone);
    }

    /** Whether people still reach the site that it came from. */
    public boolean leftServed() {
        return fromState.served();
    }
}
