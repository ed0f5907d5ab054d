package nl.plein.ejb.tag;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagCategory;
import nl.plein.persistence.tag.TagSheet;
import nl.plein.security.Refusal;

/** The categories of a site with their tags, in their order. */
record TagOrder(List<TagCategory> categories, List<Tag> tags) {

    TagCategory category(UUID ref) {
        return categories.stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> gone(ref));
    }

    Tag tag(UUID ref) {
        return tags.stream().filter(one -> one.ref().equals(ref)).findFirst().orElseThrow(() -> gone(ref));
    }

    List<Tag> in(TagCategory category) {
        return tags.stream()
                .filter(tag -> Objects.equals(tag.categoryId(), category.id()))
                .toList();
    }

    List<String> names() {
        return categories.stream().map(TagCategory::name).toList();
    }

    /** The labels of all tags but this one. */
    List<String> labelsBut(Tag tag) {
        return tags.stream().filter(one -> one != tag).map(Tag::label).toList();
    }

    /** The place after all others. */
    int lastPlace() {
        return Math.max(
                categories.stream().mapToInt(TagCategory::place).max().orElse(0),
                tags.stream().mapToInt(Tag::place).max().orElse(0));
    }

    List<TagSheet> sheets() {
        return categories.stream()
                .map(category -> new TagSheet(
                        category.ref().toString(),
                        category.name(),
                        in(category).stream()
                                .map(tag -> new TagSheet.Row(tag.ref().toString(), tag.label()))
                                .toList()))
                .toList();
    }

    /** The one before or after another. */
    static <T> T beside(List<T> all, T one, boolean before) {
        int at = all.indexOf(one) + (before ? -1 : 1);
        if (at < 0 || at >= all.size()) {
            throw new Refusal("tag.end");
        }
        return all.get(at);
    }

    private static NoSuchThing gone(UUID ref) {
        return new NoSuchThing(new Target(ObjectType.SITE, ref));
    }
}
