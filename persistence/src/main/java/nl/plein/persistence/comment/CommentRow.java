package nl.plein.persistence.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment below an item.
 *
 * @param organisation name of the organisation its author works for, or null
 * @param body sanitised HTML
 */
public record CommentRow(long id, String ref, String author, String organisation, String body, Instant posted)
        implements Serializable {}
