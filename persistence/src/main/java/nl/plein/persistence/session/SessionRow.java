package nl.plein.persistence.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session as guards and lists know it.
 *
 * @param id its number
 * @param ref its public identifier
 * @param centralId number of the central session, or null when it is one itself
 * @param siteId number of the site, or null for the platform host
 * @param provider entity id of the identity provider, or null after a password
 * @param browser names of browser and system as codes, or null
 * @param network the beginning of the network address, or null
 * @param proven when the person last proved who they are
 */
public record SessionRow(
        long id,
        String ref,
        SessionKind kind,
        Long centralId,
        long accountId,
        Long siteId,
        String provider,
        String nameId,
        String sessionIndex,
        String authnContext,
        Instant created,
        Instant seen,
        Instant idleEnd,
        Instant absoluteEnd,
        String browser,
        String network,
        Instant proven)
        implements Serializable {

    /** Whether it still counts at this moment. */
    public boolean alive(Instant now) {
        return now.isBefore(idleEnd) && now.isBefore(absoluteEnd);
    }

    /** Number of the session by which all that belong together are known. */
    public long central() {
        return centralId == null ? id : centralId;
    }

    /** Whether it counts on the host of this site; null is the platform host. */
    public boolean countsOn(Long site) {
        return kind == SessionKind.CENTRAL ? site == null : siteId.equals(site);
    }

    /** The same session after it was used. */
    public SessionRow usedAt(Instant now, Instant newIdleEnd) {
        return new SessionRow(
                id,
                ref,
                kind,
                centralId,
                accountId,
                siteId,
                provider,
                nameId,
                sessionIndex,
                authnContext,
                created,
                now,
                newIdleEnd,
                absoluteEnd,
                browser,
                network,
                proven);
    }
}
