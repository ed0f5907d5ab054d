package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Groups that somebody who is new could come into: neither hidden, nor by invitation, nor only read. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SuggestionRepository {

    private static final Set<Long> NONE = Set.of(-1L);

    private static final String GROUP =
            """
            select new nl.plein.persistence.group.SuggestedGroup(
                g.id, g.ref, g.name, g.purpose, g.memberCount, g.joining, g.attention.lastActive)
            from Group g where g.siteId = :site
            """;

    private static final String NEW_TO_ME =
            """
            and g.openness <> nl.plein.persistence.group.Openness.HIDDEN and g.archived is null
            and g.joining <> nl.plein.persistence.group.Joining.BY_INVITATION and g.id not in :known
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Numbers of the groups that this person asked to come into, and that did not answer yet. */
    public List<Long> askedBy(long account) {
        return em.createQuery(
                        """
                        select r.groupId from JoinRequest r
                        where r.accountId = :account
                          and r.state = nl.plein.persistence.group.JoinRequest.State.WAITING""",
                        Long.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** These groups of a site. */
    public List<SuggestedGroup> these(long site, Collection<Long> numbers) {
        return em.createQuery(GROUP + "and g.id in :numbers", SuggestedGroup.class)
                .setParameter("site", site)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /**
     * Groups that managers and editors point out, those that were used last first.
     *
     * @param known numbers of groups to leave out
     */
    public List<SuggestedGroup> pointedOut(long site, Collection<Long> known, int size) {
        var order = "and g.attention.featured = true order by g.attention.lastActive desc, g.id desc";
        return some(order, site, known, size);
    }

    /**
     * The newest groups.
     *
     * @param known numbers of groups to leave out
     */
    public List<SuggestedGroup> newest(long site, Collection<Long> known, int size) {
        return some("order by g.id desc", site, known, size);
    }

    private List<SuggestedGroup> some(String order, long site, Collection<Long> known, int size) {
        return em.createQuery(GROUP + NEW_TO_ME + order, SuggestedGroup.class)
                .setParameter("site", site)
                .setParameter("known", known.isEmpty() ? NONE : known)
                .setMaxResults(size)
                .getResultList();
    }
}
