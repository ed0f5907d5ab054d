package nl.plein.persistence.news;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.GroupId;

/**
 * Who is told when what is new. What servers do to a turn are conditional updates: whoever is second changes nothing.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class NewsRepository {

    private static final String ACCOUNT = "account";
    private static final String DUE = "due";
    private static final String NEXT = "next";
    private static final String STOP = "stop";
    private static final String UNTIL = "until";
    private static final Set<Long> NONE = Set.of(-1L);

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Whose turn it is, longest waiting first. */
    public List<NewsDue> due(Instant now, int size) {
        return em.createNamedQuery("News.due", NewsDue.class)
                .setParameter("now", now)
                .setMaxResults(size)
                .getResultList();
    }

    /** Who signed in since and has no turn yet, by number; somebody with several devices comes several times. */
    public List<NewsDue> arrived(Instant since, int size) {
        return em.createNamedQuery("News.arrived", NewsDue.class)
                .setParameter("since", since)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Takes somebody's turn for this server, unless another was first.
     *
     * @param next when the turn after it comes
     * @param until until when the person is told now
     * @param stop hash of what the link that stops mail carries
     */
    public boolean take(NewsDue turn, Instant next, Instant until, String stop) {
        return em.createNamedQuery("News.take")
                        .setParameter(ACCOUNT, turn.account())
                        .setParameter(DUE, turn.due())
                        .setParameter(NEXT, next)
                        .setParameter(UNTIL, until)
                        .setParameter(STOP, stop)
                        .executeUpdate()
                == 1;
    }

    /** Puts off a turn of somebody who could not be told; until when the person was told stays. */
    public void pass(NewsDue turn, Instant next) {
        em.createNamedQuery("News.pass")
                .setParameter(ACCOUNT, turn.account())
                .setParameter(DUE, turn.due())
                .setParameter(NEXT, next)
                .executeUpdate();
    }

    /**
     * From now on somebody is told, at that moment first; who was told nothing for a while hears nothing of before. The
     * caller holds the account, so that it begins once.
     */
    public void follow(long account, Instant next) {
        em.createNamedQuery("News.begin").setParameter(ACCOUNT, account).executeUpdate();
        boolean known = em.createNamedQuery("News.follow")
                        .setParameter(ACCOUNT, account)
                        .setParameter(NEXT, next)
                        .executeUpdate()
                == 1;
        if (!known) {
            em.persist(new NewsReader(account, next));
        }
    }

    /** From now on somebody is told nothing, and links that were sent are used up. */
    public void stop(long account) {
        em.createNamedQuery("News.stop").setParameter(ACCOUNT, account).executeUpdate();
    }

    /** Whose link it is that stops mail. */
    public Optional<Long> byStop(String hash) {
        return em.createNamedQuery("News.byStop", Long.class)
                .setParameter(STOP, hash)
                .getResultStream()
                .findFirst();
    }

    /** When the newest thing of all was published, no later than a moment. */
    public Optional<Instant> newest(Instant until) {
        return em.createNamedQuery("News.newest", Instant.class)
                .setParameter(UNTIL, until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What others published after {@code since} and until then, of what this person wants news of and may read. */
    public List<NewsRow> items(Viewer viewer, Instant since, Instant until, int size) {
        var groups = em.createNamedQuery("News.wanted", Long.class)
                .setParameter(ACCOUNT, viewer.accountId())
                .getResultList();
        return em.createNamedQuery("News.items", NewsRow.class)
                .setParameter("keys", viewer.keys())
                .setParameter("sites", viewer.known())
                .setParameter("groups", groups.isEmpty() ? NONE : groups)
                .setParameter(ACCOUNT, viewer.accountId())
                .setParameter("since", since)
                .setParameter(UNTIL, until)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * The groups of a person that the person is let into now, in the order in which the person came into them.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<NewsGroupRow> groups(Viewer viewer, long after, int size) {
        return em.createNamedQuery("News.groups", NewsGroupRow.class)
                .setParameter(ACCOUNT, viewer.accountId())
                .setParameter("known", viewer.known())
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** From now on a person wants news of these groups, or none of them; of groups of others nothing changes. */
    public void wish(Viewer viewer, Collection<GroupId> groups, boolean wanted) {
        if (!groups.isEmpty()) {
            em.createNamedQuery("News.wish")
                    .setParameter(ACCOUNT, viewer.accountId())
                    .setParameter("known", viewer.known())
                    .setParameter(
                            "groups",
                            groups.stream()
                                    .map(GroupId::value)
                                    .map(UUID::toString)
                                    .toList())
                    .setParameter("unwanted", !wanted)
                    .executeUpdate();
        }
    }
}
