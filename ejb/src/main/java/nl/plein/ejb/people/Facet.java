package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.FacetRow;

/**
 * Something by which people are found, with what can be chosen; where there is nothing to choose, something is typed.
 *
 * @param field number of the field, 0 for the organisation
 */
public record Facet(long field, String name, List<FacetRow> choices) implements Serializable {}
