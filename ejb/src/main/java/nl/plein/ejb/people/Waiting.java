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
 */
public record Waiting(List<WaitingRow> requests, List<WaitingRow> entries, List<WaitingRow> invitations)
        implements Serializable {

    /** Whether nothing waits. */
    public boolean nothing() {
        return requests.isEmpty() && entries.isEmpty() && invitations.isEmpty();
    }
}
