package nl.plein.ejb.admission;

import java.io.Serializable;
import java.util.List;

/**
 * A mail domain in the rules of a site, and whether it admits anybody.
 *
 * @param organisations names of those whose provider may speak for it; empty when it admits nobody yet
 */
public record DomainState(String domain, List<String> organisations) implements Serializable {

    public DomainState {
        organisations = List.copyOf(organisations);
    }

    /** The names in one line. */
    public String whose() {
        return String.join(", ", organisations);
    }
}
