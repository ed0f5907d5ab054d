package nl.plein.persistence.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plein.persistence.shared.InstantConverter;
import nl.plein.persistence.shared.Likeness;

/** Sites and whom they admit. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteRepository {

    /** So many sites at most are in a list that has no pages. */
    public static final int MOST = 100;

    private static final Duration STIR = Duration.ofMinutes(10);
    private static final InstantConverter STORED = new InstantConverter();

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    @Inject
    SiteFurnitureRepository furniture;

    public Optional<Site> find(SiteId id) {
        return em.createNamedQuery("Site.byRef", Site.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    /** The site with this number, which comes from another row and therefore exists. */
    public Site get(long number) {
        return em.find(Site.class, number);
    }

    /** All sites that are served. */
    public List<SiteRow> all() {
        return em.createNamedQuery("Site.all", SiteRow.class).getResultList();
    }

    /** Every host at which a site is reached: the host guard keeps them for a few seconds. */
    public List<ServedHost> served() {
        var sites = all().stream().collect(Collectors.toMap(SiteRow::id, Function.identity()));
        var choices = choices();
        var links = furniture.links();
        return em.createNamedQuery("SiteAddress.served", Object[].class)
                .getResultStream()
                .filter(row -> sites.containsKey((Long) row[1]))
                .map(row -> new ServedHost(
                        (String) row[0],
                        sites.get((Long) row[1]),
                        choices.getOrDefault((Long) row[1], Map.of()),
                        links.getOrDefault((Long) row[1], List.of())))
                .toList();
    }

    /** These sites by name, as far as they are served, at most {@link #MOST}. */
    public List<SiteRow> of(Set<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createNamedQuery("Site.of", SiteRow.class)
                        .setParameter("numbers", numbers)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Sites that are switched off, by name, at most a hundred. */
    public List<SiteRow> off() {
        return em.createNamedQuery("Site.off", SiteRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How far a site may be used at this moment. */
    public SiteState state(long site) {
        return em.createNamedQuery("Site.state", SiteState.class)
                .setParameter("site", site)
                .getSingleResult();
    }

    /**
     * Until the end of the transaction nobody else gives a site a name or an address. It comes after the locks of sites
     * and groups that are there already.
     */
    public void holdNaming() {
        em.find(SiteNaming.class, SiteNaming.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Whether another site has a name that looks like this name.
     *
     * @param site number of the site whose own name is no hindrance, 0 when there is none yet
     */
    public boolean namedLike(String name, long site) {
        return em.createNamedQuery("Site.likened", Long.class)
                        .setParameter("likeness", Likeness.of(name))
                        .setParameter("site", site)
                        .getSingleResult()
                > 0;
    }

    /**
     * The address of another site that looks like this one: in use, or given up so lately that it is kept.
     *
     * @param site number of the site whose own addresses are no hindrance, 0 when there is none yet
     */
    public Optional<SiteAddress> hostedLike(String host, long site, Instant now) {
        return em.createNamedQuery("SiteAddress.likened", SiteAddress.class)
                .setParameter("likeness", Likeness.of(host))
                .setParameter("site", site)
                .setParameter("kept", now.minus(SiteAddress.KEPT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * An address that another site gave up, and that is kept no more, is that site's no longer: this one takes it.
     *
     * @param site number of the site that takes it, 0 when there is none yet
     */
    public void letGo(String host, long site) {
        em.createNamedQuery("SiteAddress.letGo")
                .setParameter("host", host)
                .setParameter("site", site)
                .executeUpdate();
    }

    /** The site with a lock, for what two managers must not do at once. It comes before the locks of groups. */
    public Site locked(long number) {
        return em.find(Site.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the managers of a site chose, by setting. */
    public Map<SiteSetting, String> choices(long site) {
        return em.createNamedQuery("SiteChoice.ofSite", SiteChoice.class)
                .setParameter("site", site)
                .getResultStream()
                .collect(Collectors.toMap(SiteChoice::setting, SiteChoice::chosen));
    }

    /** What holds on a site: what its managers chose, or the default. */
    public String choice(long site, SiteSetting setting) {
        return choices(site).getOrDefault(setting, setting.preset());
    }

    /** Whether a site wants what it can only want or not. */
    public boolean wants(long site, SiteSetting setting) {
        return SiteSetting.YES.equals(choice(site, setting));
    }

    /** What the managers of all sites chose, by number of the site. */
    public Map<Long, Map<SiteSetting, String>> choices() {
        return em.createNamedQuery("SiteChoice.all", SiteChoice.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        SiteChoice::siteId, Collectors.toMap(SiteChoice::setting, SiteChoice::chosen)));
    }

    /** Chooses; the default needs no row. */
    public void choose(long site, SiteSetting setting, String value) {
        em.createNamedQuery("SiteChoice.drop")
                .setParameter("site", site)
                .setParameter("setting", setting)
                .executeUpdate();
        if (!value.equals(setting.preset())) {
            em.persist(new SiteChoice(site, setting, value));
        }
    }

    /**
     * Somebody did something there. Written down once in ten minutes, so that busy sites are not busy with this, and
     * past the entity: an update in JPQL raises its version, and a manager who changes the site would be refused.
     */
    public void stir(long site, Instant now) {
        em.createNativeQuery("update site set last_active = ?1 where id = ?2 and last_active < ?3")
                .setParameter(1, STORED.convertToDatabaseColumn(now))
                .setParameter(2, site)
                .setParameter(3, STORED.convertToDatabaseColumn(now.minus(STIR)))
                .executeUpdate();
    }

    /** Numbers of the sites that admit whoever works for this organisation. */
    public List<Long> admitting(long organisation) {
        return em.createNamedQuery("SiteAdmission.sites", Long.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public void add(Site site) {
        em.persist(site);
        em.flush();
    }

    public void add(SiteAdmission admission) {
        em.persist(admission);
    }
}
