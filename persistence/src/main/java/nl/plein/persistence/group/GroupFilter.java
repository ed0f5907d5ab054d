package nl.plein.persistence.group;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.plein.persistence.shared.LikePattern;

/**
 * What somebody narrowed the groups of a site to.
 *
 * @param words part of the name, the purpose or a tag, taken literally; may be empty
 * @param tags numbers of tags that a group carries all of; may be empty
 */
public record GroupFilter(View view, String words, List<Long> tags) implements Serializable {

    /** The lists of groups; all but the newest and the most active by name. */
    public enum View {
        ALL,
        MINE,
        OPEN,
        CLOSED,
        FEATURED,
        TEMPLATE,
        ACTIVE,
        NEWEST
    }

    /** Every group, by name. */
    public static final GroupFilter EVERY = new GroupFilter(View.ALL, "");

    private static final String NUMBER = "id";
    private static final String NAME = "name";
    private static final int LONGEST = 100;

    public GroupFilter {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public GroupFilter(View view, String words) {
        this(view, words, List.of());
    }

    /** The same, for groups that carry all these tags. */
    public GroupFilter carrying(List<Long> numbers) {
        return new GroupFilter(view, words, numbers);
    }

    /** @param mine numbers of the groups the viewer is in: hidden ones among them are seen */
    Predicate where(CriteriaBuilder cb, Root<Group> group, Collection<Long> mine) {
        List<Predicate> all = new ArrayList<>();
        var in = mine.isEmpty() ? cb.disjunction() : group.get(NUMBER).in(mine);
        var openness = group.get("openness");
        all.add(cb.or(cb.notEqual(openness, Openness.HIDDEN), in));
        switch (view) {
            case MINE -> all.add(in);
            case OPEN -> all.add(cb.equal(openness, Openness.OPEN));
            case CLOSED -> all.add(cb.notEqual(openness, Openness.OPEN));
            case FEATURED -> all.add(cb.isTrue(group.get("attention").get("featured")));
            case TEMPLATE -> all.add(cb.isTrue(group.get("attention").get("template")));
            default -> {
                // the others hold all groups, in another order
            }
        }
        if (!words.isEmpty()) {
            var pattern = LikePattern.within(words);
            all.add(cb.or(
                    cb.like(group.get("searchText"), pattern, LikePattern.ESCAPE),
                    cb.like(cb.lower(group.get("face").get("tagLine")), pattern, LikePattern.ESCAPE)));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    /** Whether a group may be known to the viewer: what comes after another one in a list would tell its name. */
    boolean shows(Group group, Collection<Long> mine) {
        return group.openness() != Openness.HIDDEN || mine.contains(group.id());
    }

    /** Those that carry every tag: each is found in the index of the tag. */
    Predicate carrying(CriteriaBuilder cb, CriteriaQuery<?> query, Root<Group> group) {
        return cb.and(tags.stream()
                .map(tag -> {
                    var carried = query.subquery(Long.class);
                    var one = carried.from(GroupTag.class);
                    carried.select(one.get("groupId"))
                            .where(cb.equal(one.get("tagId"), tag), cb.equal(one.get("part"), GroupTag.Part.GROUP));
                    return group.get(NUMBER).in(carried);
                })
                .toArray(Predicate[]::new));
    }

    /** In which order the groups come. */
    List<Order> order(CriteriaBuilder cb, Root<Group> group) {
        return switch (view) {
            case NEWEST -> List.of(cb.desc(group.get(NUMBER)));
            case ACTIVE -> List.of(cb.desc(active(group)), cb.desc(group.get(NUMBER)));
            default -> List.of(cb.asc(group.get(NAME)));
        };
    }

    /** What comes after this group: names are there once on a site, and numbers rise with time. */
    Predicate beyond(CriteriaBuilder cb, Root<Group> group, Group last) {
        var earlier = cb.lessThan(group.<Long>get(NUMBER), last.id());
        var moment = last.attention().lastActive();
        return switch (view) {
            case NEWEST -> earlier;
            case ACTIVE -> cb.or(cb.lessThan(active(group), moment), cb.and(cb.equal(active(group), moment), earlier));
            default -> cb.greaterThan(group.<String>get(NAME), last.name());
        };
    }

    private static Path<Instant> active(Root<Group> group) {
        return group.get("attention").get("lastActive");
    }
}
