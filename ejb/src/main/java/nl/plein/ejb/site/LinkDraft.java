package nl.plein.ejb.site;

import java.io.Serializable;
import java.util.UUID;
import nl.plein.persistence.site.SiteLink;

/**
 * What somebody typed about a way in the menu or at the foot; judged in the boundary.
 *
 * @param otherLabel what it is called in another language; empty for the same
 * @param otherLanguage that language, {@code nl} or {@code en}
 * @param parent the one it stands below, or null
 */
public record LinkDraft(
        String label, String address, SiteLink.Reader level, UUID parent, String otherLabel, String otherLanguage)
        implements Serializable {

    /** One that is called the same in each language. */
    public LinkDraft(String label, String address, SiteLink.Reader level, UUID parent) {
        this(label, address, level, parent, null, null);
    }
}
