package nl.plein.audit.log;

import nl.plein.persistence.audit.AuditFacts;

/**
 * An event that was made and has yet to be written.
 *
 * @param salt of the promise of its detail, or null without detail
 * @param detail the erasable part as canonical JSON, or null
 */
public record FreshEvent(AuditFacts facts, String salt, String detail) {}
