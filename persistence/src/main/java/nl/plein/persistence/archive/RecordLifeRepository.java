package nl.plein.persistence.archive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What became of a site, a group or an item, and under which classes it is filed; for the archive, past audiences. */
@ApplicationScoped
@Transactional(MANDATORY)
public class RecordLifeRepository {

    /** So many events of one thing at most, the newest ones. */
    public static final int MOST = 1000;

    private static final String FILED =
            "select new nl.plein.persistence.archive.RecordClass(t.label, t.ref, c.name) from Tag t, TagCategory c"
                    + " where c.id = t.categoryId and t.id in (%s) order by c.place, c.id, t.place, t.id";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** What was done to a thing by one of these actions, by what the log says, oldest first. */
    public List<RecordEvent> events(String ref, Collection<String> actions) {
        var newest = new ArrayList<>(em.createQuery(
                        """
                        select new nl.plein.persistence.archive.RecordEvent(e.action, e.at, e.actor)
                        from AuditEvent e
                        where e.object = :ref and e.outcome = 'success' and e.action in :actions
                        order by e.object desc, e.at desc, e.id desc""",
                        RecordEvent.class)
                .setParameter("ref", ref)
                .setParameter("actions", actions)
                .setMaxResults(MOST)
                .getResultList());
        Collections.reverse(newest);
        return newest;
    }

    /** Since when each time a site was as open as it was, its beginning first. */
    public List<Instant> opennessOfSite(long site) {
        return moments("select o.since from SiteOpenness o where o.site.id = :of order by o.since, o.id", site);
    }

    /** Since when each time a group was as open as it was, its beginning first. */
    public List<Instant> opennessOfGroup(long group) {
        return moments("select o.since from GroupOpenness o where o.group.id = :of order by o.since, o.id", group);
    }

    /** When a group went to another site. */
    public List<Instant> moves(long group) {
        return moments(
                "select m.moved from GroupMove m where m.groupId = :of and m.moved is not null order by m.id", group);
    }

    /**
     * Since when each time an item was meant for whom it was meant, its beginning first.
     *
     * @param own also when it was meant for nobody but its owner
     */
    public List<Instant> audiences(long item, boolean own) {
        var shared = own ? "" : " and x.audience.ownerId is null";
        return moments(
                "select x.since from ItemAudience x where x.item.id = :of" + shared + " order by x.since, x.id", item);
    }

    /** The tags of an item that stand in a category. */
    public List<RecordClass> classesOfItem(long item) {
        return classes("select x.tagId from ItemTag x where x.itemId = :of", item);
    }

    /** The tags by which a group is found that stand in a category. */
    public List<RecordClass> classesOfGroup(long group) {
        return classes(
                """
                select x.tagId from GroupTag x
                where x.groupId = :of and x.part = nl.plein.persistence.group.GroupTag.Part.GROUP""",
                group);
    }

    private List<RecordClass> classes(String tags, long of) {
        return em.createQuery(FILED.formatted(tags), RecordClass.class)
                .setParameter("of", of)
                .getResultList();
    }

    private List<Instant> moments(String query, long of) {
        return em.createQuery(query, Instant.class)
                .setParameter("of", of)
                .setMaxResults(MOST)
                .getResultList();
    }
}
