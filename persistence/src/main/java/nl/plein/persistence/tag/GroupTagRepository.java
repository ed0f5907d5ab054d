package nl.plein.persistence.tag;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupTag;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.shared.TagLine;

/**
 * Which tags groups carry. The words beside their names are changed past the entity: an update in JPQL raises its
 * version, and an owner who changes the group at this moment would be refused.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupTagRepository {

    private static final String TAG = "tag";
    private static final String OTHER = "other";
    private static final String GROUP = "group";
    private static final String PART = "part";
    private static final String RESPELL = "update plein_group set tag_line = replace(tag_line, ?1, ?2) where ";
    private static final String CARRIED = "id in (select group_id from group_tag where tag_id = ?3 and part = 'GROUP')";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The tags of a group, by how they sound. */
    public List<Tag> of(long group, Part part) {
        return em.createNamedQuery("GroupTag.tags", Tag.class)
                .setParameter(GROUP, group)
                .setParameter(PART, part)
                .getResultList();
    }

    /** Lets a group carry these tags, and no others; the caller labels it in the same transaction. */
    public void hang(Group group, Part part, List<Tag> chosen) {
        var carried = em.createNamedQuery("GroupTag.ofGroup", GroupTag.class)
                .setParameter(GROUP, group.id())
                .setParameter(PART, part)
                .getResultList();
        var wished = chosen.stream().map(Tag::id).collect(Collectors.toSet());
        carried.stream().filter(one -> !wished.contains(one.tagId())).forEach(em::remove);
        var there = carried.stream().map(GroupTag::tagId).collect(Collectors.toSet());
        chosen.stream()
                .filter(tag -> !there.contains(tag.id()))
                .forEach(tag -> em.persist(new GroupTag(group.id(), tag.id(), part)));
    }

    /** How many groups carry a tag. */
    public long carried(Tag tag) {
        return em.createNamedQuery("GroupTag.number", Long.class)
                .setParameter(TAG, tag.id())
                .getSingleResult();
    }

    /** How many groups carry a tag of a category. */
    public long carried(TagCategory category) {
        return em.createNamedQuery("GroupTag.numberIn", Long.class)
                .setParameter("category", category.id())
                .getSingleResult();
    }

    /** Groups show a tag that they carry in another way. */
    void respell(Tag tag, String shown) {
        em.createNativeQuery(RESPELL + CARRIED)
                .setParameter(1, TagLine.one(tag.label()))
                .setParameter(2, shown)
                .setParameter(3, tag.id())
                .executeUpdate();
    }

    /** No group carries a tag any more. */
    void drop(Tag tag) {
        respell(tag, TagLine.none());
        em.createNamedQuery("GroupTag.drop").setParameter(TAG, tag.id()).executeUpdate();
    }

    /** What one group does with a tag it does with another one from now on; with both it does nothing. */
    void pass(long group, Tag tag, Tag other) {
        em.createNativeQuery(RESPELL + "id = ?3")
                .setParameter(1, TagLine.one(tag.label()))
                .setParameter(2, TagLine.one(other.label()))
                .setParameter(3, group)
                .executeUpdate();
        em.createNamedQuery("GroupTag.pass")
                .setParameter(GROUP, group)
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
    }

    /** Groups that carry both, or begin with both, do so with the other one only. */
    void once(Tag tag, Tag other) {
        em.createNativeQuery(RESPELL + CARRIED
                        + " and id in (select group_id from group_tag where tag_id = ?4 and part = 'GROUP')")
                .setParameter(1, TagLine.one(tag.label()))
                .setParameter(2, TagLine.none())
                .setParameter(3, tag.id())
                .setParameter(4, other.id())
                .executeUpdate();
        for (Part part : Part.values()) {
            em.createNamedQuery("GroupTag.dropBoth")
                    .setParameter(TAG, tag.id())
                    .setParameter(OTHER, other.id())
                    .setParameter(PART, part)
                    .executeUpdate();
        }
    }

    /** What groups do with a tag they do with another one from now on; with both they do nothing. */
    void merge(Tag tag, Tag other) {
        respell(tag, TagLine.one(other.label()));
        em.createNamedQuery("GroupTag.merge")
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
    }
}
