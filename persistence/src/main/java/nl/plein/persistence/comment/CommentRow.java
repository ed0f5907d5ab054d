package nl.plein.persistence.comment;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.account.Affiliated;

/**
 * A comment below an item.
 *
 * @param organisation name of the organisation its author works for, or null
 * @param siteOrganisation number of the organisation whose site it is, or null
 * @param body sanitised HTML
 * @param authorRef public identifier of its author when the viewer may see the profile, or null
 */
public record CommentRow(
        long id,
        String ref,
        String author,
        String organisation,
        Long organisationId,
        Long siteOrganisation,
        String body,
        Instant posted,
        String authorRef)
        implements Affiliated, Serializable {

    /** The same comment with other HTML. */
    public CommentRow with(String html) {
        return new CommentRow(id, ref, author, organisation, organisationId, siteOrganisation, html, posted, authorRef);
    }
}
