package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.WaitingRow;

/**
 * What waits for somebody on all sites.
 *
 * @param requests who asks to come into a group of the person
 * @param entries who asks to come onto a site whose members the person manages
 * @param invitations groups that the person is invited into
 * @param managed what waits for the person as a manager
 */
public record Waiting(
        List<WaitingRow> requests, List<WaitingRow> entries, List<WaitingRow> invitations, Managed managed)
        implements Serializable {

    /**
     * What waits for a manager.
     *
     * @param groups who asks for a group on a site that the person manages
     * @param agreements of the platform that such a site has not accepted
     * @param sites how many ask for a site, for who decides on that
     * @param erasures how many others ask to be deleted, for who decides on that
     */
    public record Managed(List<WaitingRow> groups, List<WaitingRow> agreements, long sites, long erasures)
            implements Serializable {

        boolean nothing() {
            return groups.isEmpty() && agreements.isEmpty() && sites == 0 && erasures == 0;
        }
    }

    /** Whether nothing waits. */
    public boolean nothing() {
        return requests.isEmpty() && entries.isEmpty() && invitations.isEmpty() && managed.nothing();
    }
}
