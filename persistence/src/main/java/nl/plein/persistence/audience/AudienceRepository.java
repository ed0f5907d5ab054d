package nl.plein.persistence.audience;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.site.Site;

/** Audience rows: few per group, shared by all its items. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AudienceRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The row of a group for a level; made when it is not there yet. */
    public Audience ofGroup(long group, Level level, Bounds bounds) {
        return em.createNamedQuery("Audience.ofGroup", Audience.class)
                .setParameter("group", group)
                .setParameter("site", bounds.siteId())
                .setParameter("level", level)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Audience(group, null, level, bounds)));
    }

    /** The row of a site itself for a level; made when it is not there yet. */
    public Audience ofSite(Level level, Bounds bounds) {
        return em.createNamedQuery("Audience.ofSite", Audience.class)
                .setParameter("site", bounds.siteId())
                .setParameter("level", level)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Audience(null, null, level, bounds)));
    }

    /** The row of what a person keeps to oneself on a site; made when it is not there yet. */
    public Audience ofOwner(long account, Bounds bounds) {
        return em.createNamedQuery("Audience.ofOwner", Audience.class)
                .setParameter("key", ReachKey.owner(account))
                .setParameter("site", bounds.siteId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Audience(null, account, Level.OWNER, bounds)));
    }

    /** The row of what a person keeps to oneself in a group; made when it is not there yet. */
    public Audience ofOwnerIn(long group, long account, Bounds bounds) {
        return em.createNamedQuery("Audience.ofGroupOwner", Audience.class)
                .setParameter("group", group)
                .setParameter("site", bounds.siteId())
                .setParameter("owner", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Audience(group, account, Level.OWNER, bounds)));
    }

    /** The row of a subgroup of a group; made when it is not there yet. */
    public Audience ofSubgroup(long group, long subgroup, Bounds bounds) {
        return em.createNamedQuery("Audience.ofSubgroup", Audience.class)
                .setParameter("group", group)
                .setParameter("site", bounds.siteId())
                .setParameter("subgroup", subgroup)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(Audience.ofSubgroup(group, subgroup, bounds)));
    }

    /**
     * The row that means in these bounds, on another site, what a row of the group means: what was meant for whom on
     * the first site stays known by the first row.
     */
    public Audience elsewhere(Audience from, Bounds bounds) {
        return switch (from.level()) {
            case SUBGROUP -> ofSubgroup(from.groupId(), from.subgroupId(), bounds);
            case OWNER -> ofOwnerIn(from.groupId(), from.ownerId(), bounds);
            default -> ofGroup(from.groupId(), from.level(), bounds);
        };
    }

    /** Computes the reach of all that is meant for somebody in a group anew, after its openness changed: a few rows. */
    public void bound(long group, Bounds bounds) {
        em.createNamedQuery("Audience.allOfGroup", Audience.class)
                .setParameter("group", group)
                .setParameter("site", bounds.siteId())
                .getResultList()
                .forEach(audience -> audience.bound(bounds));
    }

    /**
     * Computes the reach of all that is meant for more people than a site has anew, after the site opened or closed:
     * two statements, however many groups and items it has. What is in a group that is not open stays with its members.
     */
    public void bound(long site, Site.Openness openness) {
        em.flush();
        var bounds = new Bounds(site, openness, true);
        for (Level wide : List.of(Level.PUBLIC, Level.SIGNED_IN)) {
            em.createNamedQuery("Audience.rebound")
                    .setParameter("site", site)
                    .setParameter("level", wide)
                    .setParameter("key", bounds.reach(wide, null, null))
                    .executeUpdate();
        }
    }

    /**
     * For whom the items of a group are meant, and how many there are of each. What people keep to themselves is not
     * counted: nobody else learns that it is there, and it reaches as far in every group.
     */
    public List<LevelReach> levels(long group) {
        return em.createNamedQuery("Audience.levels", LevelReach.class)
                .setParameter("group", group)
                .getResultList();
    }

    /**
     * How many items of a site are meant for this level, and follow it when it opens or closes; one more than the limit
     * stands for many.
     */
    public int following(long site, Level level, int limit) {
        return counted("Audience.following", site, level, limit);
    }

    /** The same of what members of the site told of themselves, in fields that it still asks. */
    public int told(long site, Level level, int limit) {
        return counted("Audience.told", site, level, limit);
    }

    private int counted(String query, long site, Level level, int limit) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("site", site)
                .setParameter("level", level)
                .setMaxResults(limit + 1)
                .getResultList()
                .size();
    }

    private Audience added(Audience audience) {
        em.persist(audience);
        em.flush();
        return audience;
    }
}
