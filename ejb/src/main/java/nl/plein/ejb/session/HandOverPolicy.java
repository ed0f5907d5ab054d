package nl.plein.ejb.session;

import java.time.Instant;
import java.util.Optional;
import nl.plein.persistence.session.HandOverRow;
import nl.plein.security.session.Token;

/** Why a code does not open a site in this browser (SES-3.2). */
final class HandOverPolicy {

    private HandOverPolicy() {}

    /** What speaks against it, as the log says it; empty when nothing does. */
    static Optional<String> objection(HandOverRow code, long site, String nonce, Instant now) {
        if (code.siteId() != site) {
            return Optional.of("other-site");
        }
        if (!Token.wellFormed(nonce) || !Token.same(code.nonceHash(), Token.hash(nonce))) {
            return Optional.of("other-browser");
        }
        return now.isBefore(code.ends()) ? Optional.empty() : Optional.of("too-late");
    }
}
