package nl.plein.persistence.move;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.site.Site;

/** Groups that go from one site to another. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MoveRepository {

    private static final int AT_ONCE = 100;
    private static final String GROUP = "group";
    private static final String SITE = "site";
    private static final String REF = "ref";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    @Inject
    AudienceRepository audiences;

    public Optional<GroupMove> find(UUID ref) {
        return em.createNamedQuery("GroupMove.byRef", GroupMove.class)
                .setParameter(REF, ref.toString())
                .getResultStream()
                .findFirst();
    }

    /** The move with this number, which comes from another row and therefore exists. */
    public GroupMove get(long number) {
        return em.find(GroupMove.class, number);
    }

    public void add(GroupMove move) {
        em.persist(move);
        em.flush();
    }

    /** Whether the group waits to be moved. */
    public boolean waits(long group) {
        return number("GroupMove.waiting", GROUP, group) > 0;
    }

    /** Whether the group was moved again after this, or this is being taken back. */
    public boolean overtaken(GroupMove move) {
        return number("GroupMove.undone", "move", move.id()) > 0
                || em.createNamedQuery("GroupMove.later", Long.class)
                                .setParameter(GROUP, move.groupId())
                                .setParameter("move", move.id())
                                .getSingleResult()
                        > 0;
    }

    /**
     * Moves from and to a site, newest first.
     *
     * @param before number of the last row that was shown
     */
    public List<MoveRow> ofSite(long site, long before, int size) {
        return em.createNamedQuery("GroupMove.ofSite", MoveRow.class)
                .setParameter(SITE, site)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many items a group has, but for what somebody keeps to oneself. */
    public long items(long group) {
        return number("GroupMove.itemNumber", GROUP, group);
    }

    /** How many members of a group are not on a site. */
    public long strangers(long group, long site) {
        return em.createNamedQuery("GroupMove.strangers", Long.class)
                .setParameter(GROUP, group)
                .setParameter(SITE, site)
                .getSingleResult();
    }

    /**
     * Lets all items of a group stand in these bounds, some at a time. Where the group stood on that site before, what
     * it meant there is bound anew first: it may have been opened or closed meanwhile, and so may the site. What was
     * read into memory before is let go: the caller reads again what it needs.
     *
     * @param reached hears how many there were each time
     * @return how many there were, but for what somebody keeps to oneself
     */
    public int items(long group, Bounds bounds, Instant at, IntConsumer reached) {
        audiences.bound(group, bounds);
        int moved = 0;
        long after = 0;
        List<Item> some;
        do {
            some = em.createNamedQuery("GroupMove.items", Item.class)
                    .setParameter(GROUP, group)
                    .setParameter("after", after)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            for (Item item : some) {
                item.moveTo(bounds.siteId(), audiences.elsewhere(item.readAudience(), bounds), at);
                after = item.id();
                moved += item.own() ? 0 : 1;
            }
            em.flush();
            em.clear();
            reached.accept(moved);
        } while (some.size() == AT_ONCE);
        return moved;
    }

    /** Lets members, files and what brings people in go along. Memberships that ended stay where they were. */
    public void rest(long group, long to) {
        List.of("GroupMove.members", "GroupMove.intakes", "GroupMove.documents")
                .forEach(query -> em.createNamedQuery(query)
                        .setParameter(GROUP, group)
                        .setParameter("to", to)
                        .executeUpdate());
    }

    /**
     * Whether nothing is left on a site that was made for a group: no group, no item, and no member but who manages it
     * or came along.
     *
     * @param came numbers of who came along
     */
    public boolean deserted(long site, Collection<Long> came, Instant now) {
        return number("GroupMove.bare", SITE, site) > 0
                && came.containsAll(em.createNamedQuery("GroupMove.settled", Long.class)
                        .setParameter(SITE, site)
                        .setParameter("now", now)
                        .setMaxResults(came.size() + 1)
                        .getResultList());
    }

    /** The host at which a group stands now that stood on this site before, for who may know of it. */
    public Optional<String> hostOfGroup(UUID ref, long site, Viewer viewer) {
        return em.createNamedQuery("GroupMove.hostOfGroup", Object[].class)
                .setParameter(REF, ref.toString())
                .setParameter(SITE, site)
                .getResultStream()
                .filter(row -> row[1] != Openness.HIDDEN || viewer.holds(ReachKey.group((Long) row[2])))
                .filter(row -> row[3] != Site.Openness.CLOSED || viewer.holds(ReachKey.site((Long) row[4])))
                .map(row -> (String) row[0])
                .findFirst();
    }

    /** The host at which an item stands now that stood on this site before, for who may read it. */
    public Optional<String> hostOfItem(UUID ref, long site, Viewer viewer) {
        return host("GroupMove.hostOfItem", ref, site, viewer);
    }

    /** The host at which a document stands now that stood on this site before, for who may read it. */
    public Optional<String> hostOfDocument(UUID ref, long site, Viewer viewer) {
        return host("GroupMove.hostOfDocument", ref, site, viewer);
    }

    private Optional<String> host(String query, UUID ref, long site, Viewer viewer) {
        return em.createNamedQuery(query, String.class)
                .setParameter(REF, ref.toString())
                .setParameter(SITE, site)
                .setParameter("keys", viewer.keys())
                .getResultStream()
                .findFirst();
    }

    private long number(String query, String name, long value) {
        return em.createNamedQuery(query, Long.class).setParameter(name, value).getSingleResult();
    }
}
