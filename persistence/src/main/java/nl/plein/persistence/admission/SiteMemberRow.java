package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;

/**
 * A member of a site as its managers see one.
 *
 * @param id number of the membership, for paging
 * @param ref public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param mail the address that the person's provider gave, or null
 */
public record SiteMemberRow(long id, String ref, String name, String organisation, String mail, Instant since)
        implements Serializable {}
