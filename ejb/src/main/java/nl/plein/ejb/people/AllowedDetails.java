package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.FieldRow;

/**
 * The list of answers that a field takes.
 *
 * @param first the first of them, in the order of the file
 * @param misfits how many people told something that is not in it, of what the manager may read
 * @param misgiven of how many members the identity provider says something that is not in it
 */
public record AllowedDetails(FieldRow field, List<String> first, long misfits, long misgiven) implements Serializable {}
