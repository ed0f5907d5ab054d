package nl.plein.persistence.archive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.plein.persistence.group.GroupId;

/**
 * What is kept of a group and all that is in it, asked of the rows for the judge of its package: not one query is
 * shared with what the package is written from.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class KeptRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public Optional<KeptGroup> group(GroupId id) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.archive.KeptGroup(g.id, g.ref, g.name, g.purpose, g.created,
                            g.archived, g.openness, s.id, s.ref, s.purpose, s.created, s.openness, s.state)
                        from Group g join Site s on s.id = g.siteId where g.ref = :ref""",
                        KeptGroup.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    /** All items. */
    public List<KeptItem> items(long group) {
        return of(
                """
                select new nl.plein.persistence.archive.KeptItem(i.ref, i.title, i.published, i.versionNo, a.reachKey,
                    (select count(x.id) from ItemAudience x where x.item = i and x.audience.ownerId is null))
                from Item i join i.readAudience a where i.groupId = :of order by i.id""",
                group,
                KeptItem.class);
    }

    /** All files of all items. */
    public List<KeptDocument> documents(long group) {
        return of(
                """
                select new nl.plein.persistence.archive.KeptDocument(d.ref, d.name, d.uploaded, a.reachKey)
                from Item i join i.readAudience a join Document d on d.itemId = i.id
                where i.groupId = :of order by d.id""",
                group,
                KeptDocument.class);
    }

    /** The tags of all items and of the group itself. */
    public List<KeptTag> tags(long group) {
        var tags = new ArrayList<>(of(
                """
                select new nl.plein.persistence.archive.KeptTag(i.ref, t.label, t.categoryId)
                from ItemTag x join Item i on i.id = x.itemId join Tag t on t.id = x.tagId
                where i.groupId = :of order by x.id""",
                group,
                KeptTag.class));
        tags.addAll(of(
                """
                select new nl.plein.persistence.archive.KeptTag(g.ref, t.label, t.categoryId)
                from GroupTag x join Group g on g.id = x.groupId join Tag t on t.id = x.tagId
                where g.id = :of and x.part = nl.plein.persistence.group.GroupTag.Part.GROUP order by x.id""",
                group,
                KeptTag.class));
        return tags;
    }

    /** How often an item was meant for others than before, by its ref; only items of which that is so. */
    public Map<String, Long> turnedItems(long group) {
        return em.createQuery(
                        """
                        select i.ref, count(x.id) from ItemAudience x join Item i on i.id = x.item.id
                        where i.groupId = :of group by i.ref having count(x.id) > 1""",
                        Object[].class)
                .setParameter("of", group)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1] - 1));
    }

    /** How often a group became more or less open. */
    public long turnedGroup(long group) {
        return count("select count(o.id) from GroupOpenness o where o.group.id = :of", group) - 1;
    }

    /** How often a site became more or less open. */
    public long turnedSite(long site) {
        return count("select count(o.id) from SiteOpenness o where o.site.id = :of", site) - 1;
    }

    /** The language that the managers of a site chose for it, as a tag; empty when they leave it to who comes. */
    public Optional<String> language(long site) {
        return em.createQuery(
                        """
                        select lower(c.chosen) from SiteChoice c
                        where c.siteId = :of and c.setting = nl.plein.persistence.site.SiteSetting.LANGUAGE
                          and c.chosen in ('NL', 'EN')""",
                        String.class)
                .setParameter("of", site)
                .getResultStream()
                .findFirst();
    }

    /** How often a group went to another site. */
    public long moved(long group) {
        return count("select count(m.id) from GroupMove m where m.groupId = :of and m.moved is not null", group);
    }

    private <T> List<T> of(String query, long group, Class<T> type) {
        return em.createQuery(query, type).setParameter("of", group).getResultList();
    }

    private long count(String query, long of) {
        return em.createQuery(query, Long.class).setParameter("of", of).getSingleResult();
    }
}
