package nl.plein.persistence.tag;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemTag;
import nl.plein.persistence.shared.TagLine;

/** Categories and their tags, and which items carry them; what groups do with them follows. */
@ApplicationScoped
@Transactional(MANDATORY)
public class TagRepository {

    private static final String SITE = "site";
    private static final String TAG = "tag";
    private static final String GROUP = "group";
    private static final String OTHER = "other";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    @Inject
    GroupTagRepository groups;

    /** The categories of a site in their order. */
    public List<TagCategory> categories(long site) {
        return em.createNamedQuery("TagCategory.ofSite", TagCategory.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    /** The tags in categories of a site, in their order. */
    public List<Tag> tags(long site) {
        return em.createNamedQuery("Tag.ofSite", Tag.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    /** The tags of a site that sound like this, in a category or not. */
    public List<Tag> spoken(long site, Set<String> spoken) {
        return named("Tag.spoken", site, spoken);
    }

    /** Numbers of the tags that these words mean, each once; none when one of the words is not there. */
    public List<Long> meant(long site, Set<String> spoken) {
        var found = spoken(site, spoken);
        return found.size() < spoken.size()
                ? List.of()
                : found.stream().map(Tag::meansId).distinct().toList();
    }

    /** The tag that this one is another word for, or itself. */
    public Tag meant(Tag word) {
        return word.synonym() ? em.find(Tag.class, word.meansId()) : word;
    }

    /** The words of a site that mean a tag in a category or of writers' own, in the order of the alphabet. */
    public List<Tag> synonyms(long site) {
        return em.createNamedQuery("Tag.synonyms", Tag.class)
                .setParameter(SITE, site)
                .getResultList();
    }

    /** The same, and nobody respells them or takes them away until this transaction ends. */
    public List<Tag> held(long site, Set<String> spoken) {
        return named("Tag.held", site, spoken);
    }

    /** The tags that a group and its items carry. */
    public List<Tag> inGroup(long group) {
        return em.createNamedQuery("Tag.inGroup", Tag.class)
                .setParameter(GROUP, group)
                .getResultList();
    }

    /** What an item carries. */
    public List<ItemTag> of(Item item) {
        return em.createNamedQuery("ItemTag.ofItem", ItemTag.class)
                .setParameter("item", item.id())
                .getResultList();
    }

    /** How many items carry a tag, but for what somebody keeps to oneself. */
    public long carried(Tag tag) {
        return em.createNamedQuery("ItemTag.number", Long.class)
                .setParameter(TAG, tag.id())
                .getSingleResult();
    }

    /** The same for a tag of a category. */
    public long carried(TagCategory category) {
        return em.createNamedQuery("ItemTag.numberIn", Long.class)
                .setParameter("category", category.id())
                .getSingleResult();
    }

    public void add(TagCategory category) {
        em.persist(category);
        em.flush();
    }

    public void add(Tag tag) {
        em.persist(tag);
        em.flush();
    }

    public void add(ItemTag carried) {
        em.persist(carried);
    }

    public void remove(ItemTag carried) {
        em.remove(carried);
    }

    public void remove(TagCategory category) {
        em.remove(category);
        em.flush();
    }

    /** Spells a tag in another way, also where items and groups show it; who edits one of them is not disturbed. */
    public void respell(Tag tag, String label) {
        em.createNamedQuery("ItemTag.respell")
                .setParameter(TAG, tag.id())
                .setParameter("old", TagLine.one(tag.label()))
                .setParameter("new", TagLine.one(label))
                .executeUpdate();
        groups.respell(tag, TagLine.one(label));
        tag.rename(label);
        em.flush();
    }

    /** Takes another word for a tag away. */
    public void removeSynonym(Tag word) {
        em.remove(word);
    }

    /** Takes a tag away with the other words for it, also from all items and groups. */
    public void remove(Tag tag) {
        em.createNamedQuery("ItemTag.respell")
                .setParameter(TAG, tag.id())
                .setParameter("old", TagLine.one(tag.label()))
                .setParameter("new", TagLine.none())
                .executeUpdate();
        em.createNamedQuery("ItemTag.drop").setParameter(TAG, tag.id()).executeUpdate();
        groups.drop(tag);
        em.createNamedQuery("Tag.dropSynonyms").setParameter(TAG, tag.id()).executeUpdate();
        em.remove(tag);
        em.flush();
    }

    /** What carries one tag in a group, and the group itself, carries another one of another site from now on, once. */
    public void pass(long group, Tag tag, Tag other) {
        once(tag, other);
        em.createNamedQuery("ItemTag.respellInGroup")
                .setParameter(GROUP, group)
                .setParameter(TAG, tag.id())
                .setParameter("old", TagLine.one(tag.label()))
                .setParameter("new", TagLine.one(other.label()))
                .executeUpdate();
        em.createNamedQuery("ItemTag.pass")
                .setParameter(GROUP, group)
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
        groups.pass(group, tag, other);
    }

    /** What carries one tag of a site carries another one from now on, once; the first is another word for it. */
    public void merge(Tag tag, Tag other) {
        once(tag, other);
        em.createNamedQuery("ItemTag.respell")
                .setParameter(TAG, tag.id())
                .setParameter("old", TagLine.one(tag.label()))
                .setParameter("new", TagLine.one(other.label()))
                .executeUpdate();
        em.createNamedQuery("ItemTag.merge")
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
        groups.merge(tag, other);
        em.createNamedQuery("Tag.passSynonyms")
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
        tag.mean(other);
        em.flush();
    }

    /** What carries both carries the other one only. */
    private void once(Tag tag, Tag other) {
        em.createNamedQuery("ItemTag.respellBoth")
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .setParameter("old", TagLine.one(tag.label()))
                .setParameter("new", TagLine.none())
                .executeUpdate();
        em.createNamedQuery("ItemTag.dropBoth")
                .setParameter(TAG, tag.id())
                .setParameter(OTHER, other.id())
                .executeUpdate();
        groups.once(tag, other);
    }

    private List<Tag> named(String query, long site, Set<String> spoken) {
        return spoken.isEmpty()
                ? List.of()
                : em.createNamedQuery(query, Tag.class)
                        .setParameter(SITE, site)
                        .setParameter("spoken", spoken)
                        .getResultList();
    }
}
