package nl.plein.ejb.access;

import java.io.Serializable;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.audience.Level;

/**
 * Who can read an item now.
 *
 * @param title its title, or null for somebody who may not read it
 * @param ground what one has to be to read it
 * @param meant for whom its writer meant it, which group or site may bound
 * @param group name of its group, or null when there is none or the viewer may not know it
 * @param groupRef public identifier of that group, or null likewise
 * @param members how many members the group has
 * @param explains whether the viewer may ask about persons and moments
 */
public record ItemAccess(
        String title, Ground ground, Level meant, String group, String groupRef, int members, boolean explains)
        implements Serializable {

    /** Whether group or site allow fewer than the writer meant. */
    public boolean bounded() {
        return switch (ground) {
            case GROUP_MEMBER -> meant != Level.GROUP;
            case SITE_MEMBER -> meant == Level.PUBLIC || meant == Level.SIGNED_IN;
            default -> false;
        };
    }
}
