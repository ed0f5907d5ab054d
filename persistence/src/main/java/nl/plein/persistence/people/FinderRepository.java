package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.Membership;

/** Members of a site, found by name, organisation and what they tell the one who looks for them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class FinderRepository {

    /** Among more people than these nobody is counted beside a choice. */
    public static final int COUNTED = 500;

    /** Members of a group on a page. */
    public static final int MEMBERS = 20;

    private static final int MOST_FACETS = 200;
    private static final String SITE = "site";
    private static final String KEYS = "keys";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Members that pass a filter, by name.
     *
     * @param after the last person that was shown, or null for the first page
     */
    public List<FoundRow> found(long site, PeopleFilter filter, Viewer viewer, Account after, int size) {
        var query = em.createNamedQuery("ProfileField.found", FoundRow.class)
                .setParameter(SITE, site)
                .setParameter(KEYS, viewer.keys())
                .setParameter("words", filter.pattern())
                .setParameter("everywhere", filter.organisation().isEmpty())
                .setParameter("organisation", filter.organisation())
                .setParameter("organisations", filter.organisations())
                .setParameter("name", after == null ? "" : Membership.nameKey(after.displayName()))
                .setParameter("id", after == null ? 0L : after.id());
        told(query, filter);
        return query.setMaxResults(size).getResultList();
    }

    /**
     * Members of a group that pass a filter and tell this, as far as one of these keys opens it, as they came.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<MemberRow> members(long group, MemberSearch search, Collection<String> keys, long after, int size) {
        var filter = search.filter();
        var query = em.createNamedQuery("ProfileField.members", MemberRow.class)
                .setParameter("group", group)
                .setParameter(KEYS, keys)
                .setParameter("after", after)
                .setParameter("words", filter.pattern())
                .setParameter("ranks", filter.ranks())
                .setParameter("everywhere", filter.organisation().isEmpty())
                .setParameter("organisation", filter.organisation())
                .setParameter("organisations", filter.organisations());
        told(query, new PeopleFilter("", "", search.answers()));
        return query.setMaxResults(size).getResultList();
    }

    /** What these members of a group tell in these fields, as far as one of these keys opens it. */
    public List<MemberTold> membersTold(Collection<Long> members, Collection<Long> fields, Collection<String> keys) {
        return members.isEmpty() || fields.isEmpty()
                ? List.of()
                : em.createNamedQuery("ProfileField.membersTold", MemberTold.class)
                        .setParameter("members", members)
                        .setParameter("fields", fields)
                        .setParameter(KEYS, keys)
                        .getResultList();
    }

    /** Who became a member of a site last. */
    public List<FoundRow> newest(long site, int size) {
        return em.createNamedQuery("ProfileField.newest", FoundRow.class)
                .setParameter(SITE, site)
                .setMaxResults(size)
                .getResultList();
    }

    /** What these people tell in the fields that people are found by, as far as this viewer may read it. */
    public List<ToldRow> told(long site, Collection<Long> accounts, Viewer viewer) {
        return accounts.isEmpty()
                ? List.of()
                : em.createNamedQuery("ProfileField.told", ToldRow.class)
                        .setParameter(SITE, site)
                        .setParameter("accounts", accounts)
                        .setParameter(KEYS, viewer.keys())
                        .getResultList();
    }

    /** What can be chosen of the fields that people are found by, as far as this viewer may read it. */
    public List<FacetRow> facets(long site, Viewer viewer) {
        return em.createNamedQuery("ProfileField.facets", FacetRow.class)
                .setParameter(SITE, site)
                .setParameter(KEYS, viewer.keys())
                .setMaxResults(MOST_FACETS)
                .getResultList();
    }

    /** Organisations that have members on a site. */
    public List<FacetRow> organisations(long site) {
        return em.createNamedQuery("ProfileField.organisations", FacetRow.class)
                .setParameter(SITE, site)
                .setMaxResults(MOST_FACETS)
                .getResultList();
    }

    /** How many members of a group each organisation has. */
    public List<FacetRow> organisationsOfGroup(long group) {
        return em.createNamedQuery("ProfileField.organisationsOfGroup", FacetRow.class)
                .setParameter("group", group)
                .setMaxResults(MOST_FACETS)
                .getResultList();
    }

    private static void told(TypedQuery<?> query, PeopleFilter filter) {
        for (int at = 0; at < PeopleFilter.MOST; at++) {
            query.setParameter("field" + at, filter.field(at)).setParameter("key" + at, filter.key(at));
        }
    }
}
