package nl.plein.ejb.tag;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagCategory;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The categories of a site and the tags in them. */
@Stateless
@Boundary
public class TagBoundary {

    private static final String TAKEN = "tag.label.taken";

    @Inject
    TagRepository tags;

    @Inject
    GroupTagRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** What a writer chooses from, and a reader narrows a list by. */
    @Open("what stands in categories is there for everybody who is let onto the site")
    public List<TagSheet> offered(long site) {
        return order(site).sheets();
    }

    /** The same, for who edits it. */
    @Open("checks the right of an editor on the site itself")
    public List<TagSheet> sheets(SiteRow site) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        return order(site.id()).sheets();
    }

    /** What taking a tag away does. */
    @Open("checks the right of an editor on the site itself")
    public TagPreview withoutTag(SiteRow site, UUID ref) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        var tag = order(site.id()).tag(ref);
        return new TagPreview(tag.label(), tags.carried(tag), groups.carried(tag));
    }

    /** What taking a category away does. */
    @Open("checks the right of an editor on the site itself")
    public TagPreview withoutCategory(SiteRow site, UUID ref) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        var category = order(site.id()).category(ref);
        return new TagPreview(category.name(), tags.carried(category), groups.carried(category));
    }

    /** Makes a category, after those that are there. */
    @Requires(Right.SITE_EDIT)
    public void addCategory(AddTagCategory command) {
        var order = locked(command.site());
        if (order.categories().size() >= TagPolicy.MOST_CATEGORIES) {
            throw new Refusal("tag.category.many", TagPolicy.MOST_CATEGORIES);
        }
        var name = TagPolicy.label(command.name());
        TagPolicy.differs(name, order.names(), "tag.category.taken");
        var category = new TagCategory(command.category(), command.site().id(), name, order.lastPlace() + 1);
        tags.add(category);
        fill(order, category, command.site().id(), TagPolicy.labels(command.words()));
    }

    /** Puts tags in a category; a word that writers used already becomes one. */
    @Requires(Right.SITE_EDIT)
    public void add(AddTags command) {
        var order = locked(command.site());
        var labels = TagPolicy.labels(command.words());
        if (labels.isEmpty()) {
            throw new Refusal("tag.words.missing");
        }
        fill(order, order.category(command.category()), command.site().id(), labels);
    }

    @Requires(Right.SITE_EDIT)
    public void renameCategory(RenameTagCategory command) {
        var order = locked(command.site());
        var category = order.category(command.category());
        var name = TagPolicy.label(command.name());
        TagPolicy.differs(
                name,
                order.names().stream()
                        .filter(one -> !one.equals(category.name()))
                        .toList(),
                "tag.category.taken");
        category.rename(name);
    }

    @Requires(Right.SITE_EDIT)
    public void moveCategory(MoveTagCategory command) {
        var order = locked(command.site());
        var category = order.category(command.category());
        category.swap(TagOrder.beside(order.categories(), category, command.up()));
    }

    /** Takes a category away with its tags; no item carries them any more. */
    @Requires(Right.SITE_EDIT)
    public void dropCategory(DropTagCategory command) {
        var order = locked(command.site());
        var category = order.category(command.category());
        for (Tag tag : order.in(category)) {
            tags.remove(held(tag, command.site().id()));
        }
        tags.remove(category);
    }

    /** Spells a tag in another way. */
    @Requires(Right.SITE_EDIT)
    public void rename(RenameTag command) {
        var order = locked(command.site());
        var tag = held(order.tag(command.tag()), command.site().id());
        var label = TagPolicy.label(command.label());
        TagPolicy.differs(label, order.labelsBut(tag), TAKEN);
        tags.spoken(command.site().id(), Set.of(TagWord.spoken(label))).stream()
                .filter(other -> other.id() != tag.id())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(TAKEN, label, other.label());
                });
        tags.respell(tag, label);
    }

    @Requires(Right.SITE_EDIT)
    public void move(MoveTag command) {
        var order = locked(command.site());
        var tag = order.tag(command.tag());
        var within = order.tags().stream()
                .filter(one -> one.categoryId().equals(tag.categoryId()))
                .toList();
        tag.swap(TagOrder.beside(within, tag, command.up()));
    }

    /** Takes a tag away; no item carries it any more. */
    @Requires(Right.SITE_EDIT)
    public void drop(DropTag command) {
        var tag = locked(command.site()).tag(command.tag());
        tags.remove(held(tag, command.site().id()));
    }

    private void fill(TagOrder order, TagCategory category, long site, List<String> labels) {
        if (order.tags().size() + labels.size() > TagPolicy.MOST_TAGS) {
            throw new Refusal("tag.many", TagPolicy.MOST_TAGS);
        }
        var there = new HashSet<>(order.labelsBut(null));
        int place = order.lastPlace();
        for (String label : labels) {
            TagPolicy.differs(label, there, TAKEN);
            there.add(label);
            place++;
            stand(label, category, site, place);
        }
    }

    private void stand(String label, TagCategory category, long site, int place) {
        var own = tags.held(site, Set.of(TagWord.spoken(label))).stream().findFirst();
        var tag = own.orElseGet(() -> new Tag(UUID.randomUUID(), site, label));
        if (own.isPresent()) {
            tags.respell(tag, label);
        }
        tag.stand(category, place);
        if (own.isEmpty()) {
            tags.add(tag);
        }
    }

    /** The tag, and no writer takes it up until this is done. */
    private Tag held(Tag tag, long site) {
        return tags.held(site, Set.of(tag.spoken())).get(0);
    }

    private TagOrder locked(SiteRow site) {
        sites.locked(site.id());
        return order(site.id());
    }

    private TagOrder order(long site) {
        return new TagOrder(tags.categories(site), tags.tags(site));
    }
}
