package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * An open invitation, as an owner sees it.
 *
 * @param name of the person it is for, or null
 * @param organisation name of the organisation the person works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param mail address it was sent to, or null
 */
public record InvitationRow(
        long id,
        String ref,
        String name,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String mail,
        Instant made,
        Instant expires)
        implements Affiliated, Serializable {

    /** Whom it is for. */
    public String whom() {
        return name == null ? mail : name;
    }

    /** Of a mere address nobody knows where the person works. */
    @Override
    public boolean external() {
        return name != null && Affiliated.super.external();
    }
}
