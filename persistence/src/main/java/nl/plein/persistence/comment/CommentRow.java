package nl.plein.persistence.comment;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A comment below an item.
 *
 * @param organisation name of the organisation its author works for, or null
 * @param siteOrganisations the organisations whose site it is, as an {@code OrganisationLine}, or null
 * @param body sanitised HTML
 * @param authorRef public identifier of its author when the viewer may see the profile, or null
 */
public record CommentRow(
        long id,
        String ref,
        String author,
        String organisation,
        Long organisationId,
        String siteOrganisations,
        String body,
        Instant posted,
        String authorRef)
        implements Affiliated, Serializable {

    /** The same comment with other HTML. */
    public CommentRow with(String html) {
        return new CommentRow(
                id, ref, author, organisation, organisationId, siteOrganisations, html, posted, authorRef);
    }
}
