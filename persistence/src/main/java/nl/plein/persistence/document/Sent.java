package nl.plein.persistence.document;

/**
 * A file as somebody sent it.
 *
 * @param id identifier that it gets
 * @param name what the sender calls it, cleaned of control characters
 */
public record Sent(DocumentId id, String name, StoredBytes bytes) {}
