package nl.plein.ejb.admission;

import java.io.Serializable;
import nl.plein.security.Seen;

/**
 * The rules of admission, ready to change.
 *
 * @param domains mail domains, one a line
 * @param intro HTML of the sign-in page
 */
public record RulesDetails(boolean openToAll, boolean byRequest, String domains, String intro) implements Serializable {

    /** What a form of it shows. */
    public Seen seen() {
        return Seen.of(openToAll, byRequest, domains, intro);
    }
}
