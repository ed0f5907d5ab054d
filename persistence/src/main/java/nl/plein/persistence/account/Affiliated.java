package nl.plein.persistence.account;

/** Somebody who is shown on a site: a row that tells both where the person works and whose site it is. */
public interface Affiliated {

    /** Number of the organisation the person works for, or null. */
    Long organisationId();

    /** Number of the organisation whose site it is, or null. */
    Long siteOrganisation();

    /** Whether the person works elsewhere than the organisation whose site it is; never on a site of nobody. */
    default boolean external() {
        return siteOrganisation() != null && !siteOrganisation().equals(organisationId());
    }
}
