package nl.plein.ejb.people;

import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.site.SiteId;

/**
 * Let a field, or the whole section that it begins, stand one place earlier or later.
 *
 * @param whole whether its section moves
 * @param up whether it comes earlier
 */
public record MoveField(SiteId site, FieldId field, boolean whole, boolean up) implements FieldCommand {}
