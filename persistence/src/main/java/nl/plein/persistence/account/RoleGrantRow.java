package nl.plein.persistence.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has what role on a site.
 *
 * @param account public identifier of the person
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param until when it ends, or null
 * @param givenBy name of who gave it, or null for who started the site
 */
public record RoleGrantRow(
        String account,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        Role role,
        Instant since,
        Instant until,
        String givenBy)
        implements Affiliated, Serializable {}
