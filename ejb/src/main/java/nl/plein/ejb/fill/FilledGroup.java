package nl.plein.ejb.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.plein.persistence.audience.Level;

/** A generated group: its numbers, the numbers of its audiences and the accounts in it, the owner first. */
record FilledGroup(long siteId, long id, boolean open, Map<Level, Long> audiences, List<Long> members) {

    FilledGroup(long siteId, long id, boolean open) {
        this(siteId, id, open, new EnumMap<>(Level.class), new ArrayList<>());
    }

    long anyone(RandomGenerator chance) {
        return members.get(chance.nextInt(members.size()));
    }

    /**
     * Number of the audience that somebody writes here for: in an open group mostly for the site, in another for its
     * members.
     */
    long anAudience(RandomGenerator chance) {
        double drawn = chance.nextDouble();
        if (!open || drawn < 0.2) {
            return audiences.get(Level.GROUP);
        }
        return audiences.get(drawn < 0.5 ? Level.PUBLIC : Level.SITE);
    }
}
