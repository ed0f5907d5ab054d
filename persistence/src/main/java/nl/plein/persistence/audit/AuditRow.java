package nl.plein.persistence.audit;

import java.io.Serializable;

/**
 * An event as a reviewer reads it.
 *
 * @param id number of the row, which settles equal times in lists
 * @param seq place in the tree, or null while it waits for one
 * @param salt salt of the commitment in hexadecimal, or null when the detail was erased
 * @param detail the erasable part as canonical JSON, or null
 */
public record AuditRow(long id, Long seq, AuditFacts facts, String salt, String detail) implements Serializable {}
