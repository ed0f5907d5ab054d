package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.shared.LikePattern;
import nl.plein.persistence.shared.Served;

/** The directory of sites, page by page. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteDirectoryRepository {

    private static final String NAME = "name";
    private static final String NUMBER = "id";

    private static final String SERVED =
            """
            select new nl.plein.persistence.site.SiteRow(s.id, s.ref, s.name, s.purpose, s.host, s.colour, s.openness)
            from Site s
            where """
                    + Served.SITE
                    + """
              and (lower(s.name) like :words escape '!' or s.host like :words escape '!')
            """;

    private static final String AMONG = "and s.id in :sites ";
    private static final String BY_NAME = "order by s.name, s.id";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Sites that pass a filter.
     *
     * @param mine numbers of the sites the viewer is a member of
     * @param after the last site that was shown, or null for the first page; one that is not in the list for who asks
     *     counts for none, since what comes after it would tell its name, or when it was used
     */
    public List<SiteCard> listed(SiteFilter filter, Set<Long> mine, SiteId after, int size) {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(SiteCard.class);
        var site = query.from(Site.class);
        var wanted = filter.where(cb, site, mine);
        var last = after == null ? null : find(after, filter, mine);
        query.select(cb.construct(
                SiteCard.class,
                site.get(NUMBER),
                site.get("ref"),
                site.get(NAME),
                site.get("purpose"),
                site.get("host"),
                site.get("openness"),
                site.get("memberCount"),
                site.get("lastActive"),
                site.get("featured"),
                site.get("organisationLine"),
                site.get("organisationLine")));
        query.where(last == null ? wanted : cb.and(wanted, beyond(cb, site, filter, last)));
        sort(cb, query, site, filter);
        return named(em.createQuery(query).setMaxResults(size).getResultList());
    }

    /** With the names of their organisations: one question for all of them, none when they have none. */
    private List<SiteCard> named(List<SiteCard> cards) {
        var numbers = cards.stream().flatMap(card -> card.toName().stream()).collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return cards;
        }
        var names = em.createQuery("select o from Organisation o where o.id in :numbers", Organisation.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return cards.stream().map(card -> card.of(names)).toList();
    }

    /**
     * Sites that are served, by name.
     *
     * @param sites numbers of the sites to choose from; empty for all there are
     * @param words part of the name or the address, taken literally; may be empty
     */
    public List<SiteRow> named(Optional<Set<Long>> sites, String words, int size) {
        if (sites.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        var query = em.createQuery(SERVED + (sites.isPresent() ? AMONG : "") + BY_NAME, SiteRow.class);
        sites.ifPresent(numbers -> query.setParameter("sites", numbers));
        return query.setParameter("words", LikePattern.within(words))
                .setMaxResults(size)
                .getResultList();
    }

    private Site find(SiteId id, SiteFilter filter, Set<Long> mine) {
        return em.createNamedQuery("Site.byRef", Site.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .filter(site -> filter.shows(site, mine))
                .findFirst()
                .orElse(null);
    }

    private static Predicate beyond(CriteriaBuilder cb, Root<Site> site, SiteFilter filter, Site last) {
        if (filter.newestBy() == null) {
            return cb.or(
                    cb.greaterThan(site.<String>get(NAME), last.name()),
                    cb.and(cb.equal(site.get(NAME), last.name()), cb.greaterThan(site.<Long>get(NUMBER), last.id())));
        }
        var time = site.<Instant>get(filter.newestBy());
        var from = "created".equals(filter.newestBy()) ? last.created() : last.lastActive();
        return cb.or(
                cb.lessThan(time, from), cb.and(cb.equal(time, from), cb.lessThan(site.<Long>get(NUMBER), last.id())));
    }

    private static void sort(CriteriaBuilder cb, CriteriaQuery<SiteCard> query, Root<Site> site, SiteFilter filter) {
        if (filter.newestBy() == null) {
            query.orderBy(cb.asc(site.get(NAME)), cb.asc(site.get(NUMBER)));
        } else {
            query.orderBy(cb.desc(site.get(filter.newestBy())), cb.desc(site.get(NUMBER)));
        }
    }
}
