package nl.plein.persistence.session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions and the codes that carry them to another host. Reads are row queries, so that no cache stands between. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SessionRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(LoginSession session) {
        em.persist(session);
    }

    public void add(HandOver handOver) {
        em.persist(handOver);
    }

    /** The session of a token, if nobody revoked it; whether its time is over is for the caller to see. */
    public Optional<SessionRow> find(String tokenHash) {
        return one(rows("LoginSession.byToken").setParameter("hash", tokenHash));
    }

    /** A session that still counts now. */
    public Optional<SessionRow> findAlive(long id, Instant now) {
        return one(rows("LoginSession.central").setParameter("id", id).setParameter("now", now));
    }

    /** The central sessions of a person that still count, newest first. */
    public List<SessionRow> ofAccount(long accountId, Instant now) {
        return rows("LoginSession.ofAccount")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** The central sessions that a provider started for someone. */
    public List<SessionRow> ofProvider(String provider, String nameId) {
        return rows("LoginSession.ofProvider")
                .setParameter("provider", provider)
                .setParameter("nameId", nameId)
                .getResultList();
    }

    /** How many people did something on a site since then. */
    public long online(long site, Instant since) {
        return em.createNamedQuery("LoginSession.online", Long.class)
                .setParameter("site", site)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The session was used; its central one too. */
    public void touch(SessionRow session, Instant now, Instant idleEnd) {
        em.createNamedQuery("LoginSession.touch")
                .setParameter("id", session.id())
                .setParameter("central", session.central())
                .setParameter("now", now)
                .setParameter("idleEnd", idleEnd)
                .executeUpdate();
    }

    /** Ends a central session and all its site sessions; tells how many were alive. */
    public int revoke(long central, Instant now) {
        return em.createNamedQuery("LoginSession.revoke")
                .setParameter("central", central)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ends this one row: a newer one of the same browser took its place. */
    public void replace(long id, Instant now) {
        em.createNamedQuery("LoginSession.replace")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** A newer central session takes the place of an older one: those of its sites belong to it from now on. */
    public void follow(long older, long newer, Instant now) {
        em.createNamedQuery("LoginSession.follow")
                .setParameter("older", older)
                .setParameter("newer", newer)
                .executeUpdate();
        replace(older, now);
    }

    /** Central sessions whose time is over and that nobody ended, oldest first. */
    public List<SessionRow> over(Instant now, int size) {
        return rows("LoginSession.over")
                .setParameter("now", now)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Ends a central session whose time is over, with those of its sites; true once only, whatever the number of nodes.
     */
    public boolean expire(long central, Instant now) {
        var mine = em.createNamedQuery("LoginSession.expire")
                        .setParameter("id", central)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        if (mine) {
            revoke(central, now);
        }
        return mine;
    }

    /** Ends every session of a person. */
    public int revokeAll(long accountId, Instant now) {
        return em.createNamedQuery("LoginSession.revokeAccount")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Numbers of the accounts that are signed in by a provider at this moment. */
    public List<Long> signedIn(String provider, Instant now) {
        return em.createNamedQuery("LoginSession.signedIn", Long.class)
                .setParameter("provider", provider)
                .setParameter("now", now)
                .getResultList();
    }

    /** Ends every session that a provider started. */
    public int revokeProvider(String provider, Instant now) {
        return em.createNamedQuery("LoginSession.revokeProvider")
                .setParameter("provider", provider)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What a code is bound to, if it was not taken yet. */
    public Optional<HandOverRow> findHandOver(String codeHash) {
        return em.createNamedQuery("HandOver.byCode", HandOverRow.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    /** Takes a code; true for one taker only, whatever the number of nodes. */
    public boolean take(String codeHash) {
        return em.createNamedQuery("HandOver.take")
                        .setParameter("hash", codeHash)
                        .executeUpdate()
                == 1;
    }

    /** Removes rows that have been over since before this moment; a central session goes after it was ended. */
    public int sweep(Instant before) {
        return em.createNamedQuery("HandOver.sweep")
                        .setParameter("before", before)
                        .executeUpdate()
                + em.createNamedQuery("LoginSession.sweep")
                        .setParameter("before", before)
                        .executeUpdate();
    }

    private TypedQuery<SessionRow> rows(String name) {
        return em.createNamedQuery(name, SessionRow.class);
    }

    private static Optional<SessionRow> one(TypedQuery<SessionRow> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
