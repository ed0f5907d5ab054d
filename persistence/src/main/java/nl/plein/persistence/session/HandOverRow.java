package nl.plein.persistence.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a hand-over code is bound to.
 *
 * @param siteId number of the site it opens
 * @param nonceHash hash of the nonce that the site gave to the browser
 * @param centralId number of the session it carries over
 * @param ends from then on it opens nothing
 */
public record HandOverRow(long siteId, String nonceHash, long centralId, Instant ends) implements Serializable {}
