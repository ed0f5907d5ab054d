package nl.plein.ejb.site;

import java.io.Serializable;
import nl.plein.security.Seen;

/** What a site is called and what it is for. */
public record NameDetails(String name, String purpose) implements Serializable {

    /** What a form of it shows. */
    public Seen seen() {
        return Seen.of(name, purpose);
    }
}
