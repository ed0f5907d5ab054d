package nl.plein.ejb.auditlog;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.shared.Cursor;

/**
 * A page of the log, newest first.
 *
 * @param newer where the page before begins, or null when there is none
 * @param older where the next page begins, or null when there is none
 */
public record LogPage(List<LogLine> lines, Cursor newer, Cursor older) implements Serializable {}
