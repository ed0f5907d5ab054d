package nl.plein.persistence.document;

/**
 * Bytes that were received and stored.
 *
 * @param sha256 lower-case hexadecimal, also their name in the store
 * @param size in bytes
 * @param mediaType as read from the bytes, not as the sender said
 */
public record StoredBytes(String sha256, long size, String mediaType) {}
