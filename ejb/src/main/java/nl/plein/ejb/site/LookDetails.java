package nl.plein.ejb.site;

import java.io.Serializable;
import nl.plein.security.Seen;

/**
 * How a site looks.
 *
 * @param accent colour of links and buttons, or empty for the main one
 * @param logo whether it has a logo of its own
 * @param icon whether it has an icon of its own
 */
public record LookDetails(String main, String accent, String logoText, boolean logo, boolean icon)
        implements Serializable {

    /** What a form of it shows. */
    public Seen seen() {
        return Seen.of(main, accent, logoText);
    }
}
