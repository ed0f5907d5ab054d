package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.FoundRow;

/**
 * People who were found, in the order of their names.
 *
 * @param next public identifier of the person after whom the next page begins, or null when this is the last
 */
public record FoundPeople(List<Found> rows, String next) implements Serializable {

    /**
     * Somebody who was found.
     *
     * @param told what the person tells in the fields that people are found by, as one line
     */
    public record Found(FoundRow person, String told) implements Serializable {}
}
