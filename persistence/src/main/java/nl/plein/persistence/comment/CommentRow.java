package nl.plein.persistence.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment below an item.
 *
 * @param organisation name of the organisation its author works for, or null
 * @param body sanitised HTML
 * @param authorRef public identifier of its author when the viewer may see the profile, or null
 */
public record CommentRow(
        long id, String ref, String author, String organisation, String body, Instant posted, String authorRef)
        implements Serializable {}
