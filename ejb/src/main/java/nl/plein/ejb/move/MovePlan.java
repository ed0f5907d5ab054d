package nl.plein.ejb.move;

import java.io.Serializable;
import java.util.List;
import nl.plein.ejb.site.Founding;
import nl.plein.ejb.site.SiteOffer;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.site.SiteRow;

/**
 * What moving a group would do.
 *
 * @param offer sites to choose from; null when one was chosen
 * @param wished the one that was chosen, or null
 * @param items how many items go along
 * @param strangers how many members would become a member of the other site
 * @param taken whether a group there has such a name
 * @param waits whether it waits to be moved already
 * @param splits how it gets a site of its own
 * @param asked the request that waits for a site of its own, or null
 * @param owning who owns it there, when no owner may go along
 * @param asks whether it asks or shows answers of its members, which it does no more on another site
 */
public record MovePlan(
        GroupRow group,
        SiteOffer offer,
        SiteRow wished,
        long items,
        long strangers,
        boolean taken,
        boolean waits,
        Founding splits,
        SplitAsked asked,
        Owning owning,
        boolean asks,
        List<Reach> reach)
        implements Serializable {

    /**
     * What becomes of owning it.
     *
     * @param passes whether it needs another owner, because the other site keeps out those it has
     * @param heir name of who becomes its owner, or null when nobody can or needs to
     */
    public record Owning(boolean passes, String heir) implements Serializable {

        /** Whether nobody could own it there: then it is not moved. */
        public boolean nobody() {
            return passes && heir == null;
        }
    }

    /** Items meant for a level, and who reads them now and then: a word for each. */
    public record Reach(Level level, long items, String now, String then) implements Serializable {}
}
