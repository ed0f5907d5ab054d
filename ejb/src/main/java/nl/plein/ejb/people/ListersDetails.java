package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.ProfileSetRow;

/**
 * Who lists people of a site, for its managers.
 *
 * @param fields the fields by which that can be done
 */
public record ListersDetails(List<ProfileSetRow> now, List<FieldRow> fields) implements Serializable {}
