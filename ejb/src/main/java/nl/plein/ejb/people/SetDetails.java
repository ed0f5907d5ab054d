package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.FoundRow;

/**
 * People who told the same as the one who looks.
 *
 * @param field name of the field
 * @param value what they told; null when the one who looks told nothing
 * @param next the person after whom the list goes on, or null
 */
public record SetDetails(String field, String value, List<FoundRow> people, String next) implements Serializable {}
