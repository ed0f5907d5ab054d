package nl.plein.ejb.tag;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/**
 * Other words for a tag: seeing what it does to make one of a word, doing it, and letting the word mean itself again.
 */
@Stateless
@Boundary
public class TagMergeBoundary {

    @Inject
    TagRepository tags;

    @Inject
    GroupTagRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** The other words for a tag, in the order of the alphabet. */
    @Open("checks the right of an editor on the site itself")
    public List<TagSynonym> synonyms(SiteRow site, UUID tag) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        long number = tag(site, tag).id();
        return tags.synonyms(site.id()).stream()
                .filter(word -> word.meansId() == number)
                .map(word -> new TagSynonym(word.ref(), word.label()))
                .toList();
    }

    /** How many items carry the word now; nothing when it cannot be one, is the tag itself, or means it already. */
    @Open("checks the right of an editor on the site itself")
    public Optional<TagPreview> preview(SiteRow site, UUID tag, String typed) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        var into = tag(site, tag);
        if (!TagPolicy.possible(typed)) {
            return Optional.empty();
        }
        var label = TagPolicy.label(typed);
        var word = known(site, label);
        if (word.isEmpty()) {
            return Optional.of(new TagPreview(label, 0, 0));
        }
        return word.filter(one -> one.meansId() != into.id())
                .map(one -> new TagPreview(one.label(), tags.carried(one), groups.carried(one)));
    }

    /** Lets the word mean the tag: what carries it carries the tag, once; whoever types it gets the tag. */
    @Requires(Right.SITE_EDIT)
    public void merge(MergeTags command) {
        var site = command.site();
        sites.locked(site.id());
        var into = tag(site, command.tag());
        var label = TagPolicy.label(command.word());
        var word = known(site, label).orElseGet(() -> made(site, label));
        if (word.meansId() == into.id()) {
            throw new Refusal("tag.merge.word.none", label);
        }
        if (others(site, word, into) >= TagPolicy.MOST_SYNONYMS) {
            throw new Refusal("tag.merge.many", TagPolicy.MOST_SYNONYMS);
        }
        tags.held(site.id(), Set.of(into.spoken(), word.spoken()));
        tags.merge(word, into);
    }

    /** Lets another word for a tag mean itself again; what carries the tag goes on doing so. */
    @Requires(Right.SITE_EDIT)
    public void split(SplitTag command) {
        var site = command.site();
        sites.locked(site.id());
        var word = tags.synonyms(site.id()).stream()
                .filter(one -> one.ref().equals(command.word()))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing(command.target()));
        tags.removeSynonym(word);
    }

    private Tag tag(SiteRow site, UUID ref) {
        return new TagOrder(tags.categories(site.id()), tags.tags(site.id())).tag(ref);
    }

    private Optional<Tag> known(SiteRow site, String label) {
        return tags.spoken(site.id(), Set.of(TagWord.spoken(label))).stream().findFirst();
    }

    /** How many other words for a tag there are, with those that would come along with this one. */
    private long others(SiteRow site, Tag word, Tag into) {
        return tags.synonyms(site.id()).stream()
                .filter(one -> one.id() != word.id())
                .filter(one -> one.meansId() == into.id() || one.meansId() == word.id())
                .count();
    }

    private Tag made(SiteRow site, String label) {
        var word = new Tag(UUID.randomUUID(), site.id(), label);
        tags.add(word);
        return word;
    }
}
