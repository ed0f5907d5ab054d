package nl.plein.ejb.tag;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemTag;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.Refusal;

/** Hangs tags on items, and lets them go along with a group. */
@Dependent
public class Tagging {

    @Inject
    TagRepository tags;

    @Inject
    SiteRepository sites;

    /**
     * The tags that a writer means, held until the transaction ends.
     *
     * @param words labels of tags and words of one's own, as they were typed
     * @param before the words that the item carried: they stay, whatever the site allows
     * @throws Refusal when there are too many, or a word of one's own is not allowed here
     */
    public List<Tag> choose(long site, List<String> words, List<String> before) {
        Map<String, String> wished = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word != null && !word.isBlank())
                .map(TagPolicy::label)
                .forEach(label -> wished.putIfAbsent(TagWord.spoken(label), label));
        tags.spoken(site, wished.keySet()).stream().filter(Tag::synonym).forEach(word -> {
            var tag = tags.meant(word);
            wished.remove(word.spoken());
            wished.put(tag.spoken(), tag.label());
        });
        if (wished.size() > TagPolicy.MOST_CARRIED) {
            throw new Refusal("item.tags.many", TagPolicy.MOST_CARRIED);
        }
        var there = tags.spoken(site, wished.keySet()).stream().map(Tag::spoken).collect(Collectors.toSet());
        var fresh =
                wished.keySet().stream().filter(form -> !there.contains(form)).toList();
        if (!fresh.isEmpty()) {
            allow(site, fresh, wished, before);
            sites.locked(site);
        }
        var known = byForm(site, wished.keySet());
        fresh.forEach(form -> known.computeIfAbsent(form, none -> made(site, wished.get(form))));
        return known.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Tag::spoken))
                .toList();
    }

    /** Lets an item that has its number carry these tags, and no others. */
    public void hang(Item item, List<Tag> chosen) {
        var carried = tags.of(item);
        var wished = chosen.stream().map(Tag::id).collect(Collectors.toSet());
        carried.stream().filter(one -> !wished.contains(one.tagId())).forEach(tags::remove);
        carried.forEach(one -> one.follow(item));
        var there = carried.stream().map(ItemTag::tagId).collect(Collectors.toSet());
        chosen.stream().filter(tag -> !there.contains(tag.id())).forEach(tag -> tags.add(new ItemTag(item, tag.id())));
    }

    /**
     * What items of a group carry is known on another site from now on: as the tag that the word means there, or as a
     * word of their own; once, when two words mean the same there.
     */
    public void takeAlong(long group, long to) {
        var carried = tags.inGroup(group);
        sites.locked(to);
        var known = byForm(to, carried.stream().map(Tag::spoken).collect(Collectors.toSet()));
        carried.stream()
                .sorted(Comparator.comparing(tag -> another(tag, known.get(tag.spoken()))))
                .forEach(tag ->
                        tags.pass(group, tag, known.computeIfAbsent(tag.spoken(), form -> made(to, tag.label()))));
    }

    /** Whether it is another word for what it means there; such go last, since they may find their tag carried. */
    private static boolean another(Tag tag, Tag there) {
        return there != null && !there.spoken().equals(tag.spoken());
    }

    private void allow(long site, List<String> fresh, Map<String, String> wished, List<String> before) {
        if (sites.wants(site, SiteSetting.FREE_TAGS)) {
            return;
        }
        var kept = before.stream().map(TagWord::spoken).collect(Collectors.toSet());
        fresh.stream().filter(form -> !kept.contains(form)).findFirst().ifPresent(form -> {
            throw new Refusal("item.tags.unknown", wished.get(form));
        });
    }

    private Map<String, Tag> byForm(long site, Set<String> forms) {
        return tags.held(site, forms).stream()
                .collect(Collectors.toMap(Tag::spoken, tags::meant, (one, same) -> one, LinkedHashMap::new));
    }

    private Tag made(long site, String label) {
        var tag = new Tag(UUID.randomUUID(), site, label);
        tags.add(tag);
        return tag;
    }
}
