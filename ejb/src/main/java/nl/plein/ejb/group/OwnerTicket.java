package nl.plein.ejb.group;

import java.util.Set;

/** Permission to write one file of groups and owners, after it was recorded. Only the boundary makes one. */
public final class OwnerTicket {

    private final long site;
    private final Set<Long> known;

    OwnerTicket(long site, Set<Long> known) {
        this.site = site;
        this.known = Set.copyOf(known);
    }

    long site() {
        return site;
    }

    /** Whether the one it was given to is in this group. */
    boolean knows(long group) {
        return known.contains(group);
    }
}
