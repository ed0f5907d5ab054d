package nl.plein.ejb.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.site.SiteFurnitureRepository;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagCategory;
import nl.plein.persistence.tag.TagRepository;

/** Ways, fields and tags of one site that another one lacks; and making them there. */
@Dependent
class FurnitureCopy {

    @Inject
    SiteFurnitureRepository furniture;

    @Inject
    ProfileRepository profiles;

    @Inject
    AllowedAnswerRepository allowed;

    @Inject
    TagRepository tags;

    /** Ways that are not there yet under the same name. */
    List<SiteLink> links(long from, long to) {
        var there = furniture.links(to).stream().map(FurnitureCopy::name).collect(Collectors.toSet());
        var room = SiteLinkBoundary.MOST - furniture.links(to).size();
        return furniture.links(from).stream()
                .filter(link -> !there.contains(name(link)))
                .limit(Math.max(0, room))
                .toList();
    }

    /** Fields that are asked, and not there yet under a name like it. */
    List<ProfileField> fields(long from, long to) {
        var all = profiles.fields(to);
        var there = all.stream()
                .map(field -> Likeness.of(field.row().says().name()))
                .collect(Collectors.toSet());
        return profiles.fields(from).stream()
                .filter(ProfileField::asked)
                .filter(field -> !there.contains(Likeness.of(field.row().says().name())))
                .limit(Math.max(0, ProfileField.MOST - all.size()))
                .toList();
    }

    /** Categories that are not there yet under a name like it. */
    List<TagCategory> categories(long from, long to) {
        var there = tags.categories(to).stream()
                .map(category -> Likeness.of(category.name()))
                .collect(Collectors.toSet());
        return tags.categories(from).stream()
                .filter(category -> !there.contains(Likeness.of(category.name())))
                .toList();
    }

    void make(long from, long to) {
        makeLinks(from, to);
        int place = profiles.fields(to).size();
        for (ProfileField field : fields(from, to)) {
            makeField(field, to, place);
            place++;
        }
        categories(from, to).forEach(category -> makeTags(category, from, to));
    }

    /** With the list of answers that it takes. */
    private void makeField(ProfileField field, long to, int place) {
        var row = field.row();
        var made = new ProfileField(UUID.randomUUID(), to, place, row.says());
        profiles.add(made);
        if (row.listed()) {
            allowed.replace(made, allowed.contents(row.id(), row.allowed()));
        }
    }

    /** What stands below one that was there already stands below that one. */
    private void makeLinks(long from, long to) {
        var wanted = links(from, to);
        Map<String, Long> there = new HashMap<>();
        furniture.links(to).forEach(link -> there.put(name(link), link.id()));
        var known = furniture.links(from).stream().collect(Collectors.toMap(SiteLink::id, Function.identity()));
        int place = furniture.links(to).stream().mapToInt(SiteLink::place).max().orElse(0);
        var rest = new ArrayList<>(wanted);
        while (!rest.isEmpty()) {
            var ready = rest.stream()
                    .filter(link -> link.parentId() == null || there.containsKey(name(known.get(link.parentId()))))
                    .findFirst();
            if (ready.isEmpty()) {
                return;
            }
            var link = ready.get();
            rest.remove(link);
            place++;
            there.put(
                    name(link),
                    like(
                            link,
                            to,
                            place,
                            link.parentId() == null ? null : there.get(name(known.get(link.parentId())))));
        }
    }

    private long like(SiteLink link, long to, int place, Long parent) {
        var row = link.row();
        var made = new SiteLink(UUID.randomUUID(), to, link.part(), place);
        made.say(row.label(), row.address(), row.level(), parent);
        made.translate(row.otherLanguage(), row.otherLabel());
        furniture.add(made);
        return made.id();
    }

    private void makeTags(TagCategory category, long from, long to) {
        int place =
                tags.categories(to).stream().mapToInt(TagCategory::place).max().orElse(0) + 1;
        var made = new TagCategory(UUID.randomUUID(), to, category.name(), place);
        tags.add(made);
        for (Tag tag : tags.tags(from)) {
            if (Objects.equals(tag.categoryId(), category.id())) {
                stand(tag, made, to);
            }
        }
    }

    private void stand(Tag tag, TagCategory category, long to) {
        var there = tags.held(to, Set.of(tag.spoken())).stream().findFirst();
        if (there.isEmpty()) {
            var made = new Tag(UUID.randomUUID(), to, tag.label());
            made.stand(category, tag.place());
            tags.add(made);
        } else if (there.get().categoryId() == null && !there.get().synonym()) {
            there.get().stand(category, tag.place());
        }
    }

    private static String name(SiteLink link) {
        return link.part() + " " + link.row().label();
    }
}
