package nl.plein.ejb.agreement;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.agreement.AcceptanceRow;
import nl.plein.persistence.agreement.Agreement;

/**
 * The newest version of an agreement, ready to show.
 *
 * @param body cleaned HTML
 * @param person who accepted it for the site, or null
 * @param accepted when that was, or null
 */
public record AgreementDetails(
        String ref, int version, String title, String body, Instant made, String person, Instant accepted)
        implements Serializable {

    static AgreementDetails of(Agreement version, AcceptanceRow acceptance) {
        return new AgreementDetails(
                version.ref().toString(),
                version.versionNo(),
                version.title(),
                RichText.clean(version.body()),
                version.made(),
                acceptance == null ? null : acceptance.person(),
                acceptance == null ? null : acceptance.accepted());
    }

    /** Whether nobody accepted it for the site yet. */
    public boolean open() {
        return accepted == null;
    }
}
