package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A request to join, as an owner of the group sees it.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 */
public record JoinRequestRow(
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String motivation,
        Instant asked)
        implements Affiliated, Serializable {}
