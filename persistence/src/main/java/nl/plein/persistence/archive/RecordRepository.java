package nl.plein.persistence.archive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.shared.LikePattern;

/**
 * Reads for the archive, which by its task reads past audiences. Callers hold the right to export; no page shows what
 * comes from here, except figures.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class RecordRepository {

    private static final String GROUP = "group";

    private static final String FIGURES =
            """
            select new nl.plein.persistence.archive.GroupFigures(g.ref, g.name, s.name, s.id, g.id, g.openness,
                (select count(i) from Item i where i.groupId = g.id),
                (select count(d) from Document d, Item j where d.itemId = j.id and j.groupId = g.id))
            from Group g, Site s
            where s.id = g.siteId and\s""";

    private static final String KEPT = "s.id in :sites and ";

    private static final String BY_NAME =
            """
            g.name >= :name and (g.name > :name or g.id > :id)
              and (lower(g.name) like :words escape '!' or lower(s.name) like :words escape '!')
            order by g.name, g.id""";

    private static final String HEADS =
            """
            select new nl.plein.persistence.archive.RecordHead(i.id, i.ref, i.kind, i.title)
            from Item i where i.groupId = :group order by i.published, i.id""";

    private static final String DOCUMENTS =
            """
            select d from Document d, Item i where d.itemId = i.id and i.groupId = :group order by d.id""";

    /** Ordered and not max(): EclipseLink hands an aggregate to the converter in a type it does not know. */
    private static final List<String> LATEST = List.of(
            "select i.changed from Item i join i.readAudience a where i.groupId = :group%s order by i.changed desc",
            "select d.uploaded from Document d join Item i on i.id = d.itemId join i.readAudience a"
                    + " where i.groupId = :group%s order by d.uploaded desc",
            "select c.posted from Comment c join Item i on i.id = c.itemId join i.readAudience a"
                    + " where i.groupId = :group%s order by c.posted desc");

    private static final String SHARED = " and a.ownerId is null";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Groups of these sites by name, with figures, the hidden ones too.
     *
     * @param sites numbers of the sites; empty for all sites there are
     * @param words part of the name of the group or of its site, taken literally; may be empty
     * @param after the last group that was shown, or null for the first page
     */
    public List<GroupFigures> groups(Optional<List<Long>> sites, String words, GroupFigures after, int size) {
        if (sites.filter(List::isEmpty).isPresent()) {
            return List.of();
        }
        var query = em.createQuery(FIGURES + (sites.isPresent() ? KEPT : "") + BY_NAME, GroupFigures.class);
        sites.ifPresent(numbers -> query.setParameter("sites", numbers));
        return query.setParameter("words", LikePattern.within(words))
                .setParameter("name", after == null ? " " : after.name())
                .setParameter("id", after == null ? 0 : after.groupId())
                .setMaxResults(size)
                .getResultList();
    }

    /** One group, with figures. */
    public Optional<GroupFigures> figures(GroupId id) {
        return em.createQuery(FIGURES + "g.ref = :ref", GroupFigures.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    public Optional<Group> group(GroupId id) {
        return em.createQuery("select g from Group g where g.ref = :ref", Group.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    /** The items of a group by name, oldest first. */
    public List<RecordHead> items(long group) {
        return em.createQuery(HEADS, RecordHead.class)
                .setParameter(GROUP, group)
                .getResultList();
    }

    /** The documents of all items of a group, in the order in which they came. */
    public List<Document> documents(long group) {
        return em.createQuery(DOCUMENTS, Document.class)
                .setParameter(GROUP, group)
                .getResultList();
    }

    /** The documents of one item, in the order in which they came. */
    public List<Document> documentsOf(long item) {
        return em.createQuery("select d from Document d where d.itemId = :item order by d.id", Document.class)
                .setParameter("item", item)
                .getResultList();
    }

    /**
     * The last time anything in a group changed; empty while there is nothing in it.
     *
     * @param own also what somebody keeps to oneself
     */
    public Optional<Instant> latest(long group, boolean own) {
        return LATEST.stream()
                .flatMap(query -> em.createQuery(query.formatted(own ? "" : SHARED), Instant.class)
                        .setParameter(GROUP, group)
                        .setMaxResults(1)
                        .getResultStream())
                .max(Comparator.naturalOrder());
    }

    public Optional<Item> item(long number) {
        return Optional.ofNullable(em.find(Item.class, number));
    }
}
