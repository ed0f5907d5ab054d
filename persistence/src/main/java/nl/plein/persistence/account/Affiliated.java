package nl.plein.persistence.account;

/** Somebody who is shown on a site: a row that tells both where the person works and whose site it is. */
public interface Affiliated {

    /** Number of the organisation the person works for, or null. */
    Long organisationId();

    /** The organisations whose site it is, as an {@link OrganisationLine}, or null. */
    String siteOrganisations();

    /** Whether the person works for none of the organisations whose site it is; never on a site of nobody. */
    default boolean external() {
        return siteOrganisations() != null && !OrganisationLine.has(siteOrganisations(), organisationId());
    }
}
