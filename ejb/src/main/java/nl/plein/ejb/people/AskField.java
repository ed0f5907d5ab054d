package nl.plein.ejb.people;

import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.site.SiteId;

/** Ask a field no more, or ask it again. */
public record AskField(SiteId site, FieldId field, boolean asked) implements FieldCommand {}
