package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A request to join a site, as managers see it.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param mail the address that the person's provider gave, or null
 * @param answered when it was answered, or null
 * @param answerer who answered it, or null
 * @param answer what the person was told, or null
 */
public record EntryRequestRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String mail,
        String motivation,
        Instant asked,
        EntryRequest.State state,
        Instant answered,
        String answerer,
        String answer)
        implements Affiliated, Serializable {

    /** Whether nobody answered it yet. */
    public boolean waiting() {
        return state == EntryRequest.State.WAITING;
    }
}
