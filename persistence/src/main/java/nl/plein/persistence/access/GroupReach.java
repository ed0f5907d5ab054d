package nl.plein.persistence.access;

import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.Openness;

/**
 * How far a group reached at some moment.
 *
 * @param group number of the group
 * @param openness what kind it was
 * @param outside what its site allowed
 * @param off whether its site was switched off
 */
public record GroupReach(long group, Openness openness, Bounds outside, boolean off) {

    /** The key of those who could find its name and purpose. */
    public String findKey() {
        if (off) {
            return Ground.NOBODY;
        }
        if (openness == Openness.HIDDEN) {
            return ReachKey.group(group);
        }
        return outside.reach(Level.PUBLIC, null, null);
    }

    /** The key of those who could read what was in it for everybody; what was meant for fewer reached fewer. */
    public String readKey() {
        return off
                ? Ground.NOBODY
                : new Bounds(outside.siteId(), outside.site(), openness == Openness.OPEN)
                        .reach(Level.PUBLIC, group, null);
    }

    /** What one had to be to find it. */
    public Ground find() {
        return Ground.of(findKey());
    }

    /** What one had to be to read what was in it for everybody. */
    public Ground read() {
        return Ground.of(readKey());
    }
}
