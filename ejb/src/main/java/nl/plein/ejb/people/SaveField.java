package nl.plein.ejb.people;

import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.site.SiteId;

/** Ask something of the members of a site, or ask it otherwise. */
public record SaveField(SiteId site, FieldId field, FieldDraft draft) implements FieldCommand {}
