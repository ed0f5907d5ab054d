package nl.plein.ejb.session;

import java.time.Instant;
import nl.plein.persistence.session.HandOverRow;
import nl.plein.security.session.Token;

/** Whether a code opens a site in this browser (SES-3.2). */
final class HandOverPolicy {

    private HandOverPolicy() {}

    static boolean opens(HandOverRow code, long site, String nonce, Instant now) {
        return code.siteId() == site
                && now.isBefore(code.ends())
                && Token.wellFormed(nonce)
                && Token.same(code.nonceHash(), Token.hash(nonce));
    }
}
