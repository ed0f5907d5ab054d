package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;

/**
 * What a group asks of somebody who comes in.
 *
 * @param why the sentence of its owners, may be empty
 * @param lacking what the person has not told yet
 */
public record Asking(String why, List<OwnAnswer> lacking) implements Serializable {

    /** Whether there is something to tell. */
    public boolean lacks() {
        return !lacking.isEmpty();
    }
}
