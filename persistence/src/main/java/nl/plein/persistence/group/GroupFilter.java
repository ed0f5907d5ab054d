package nl.plein.persistence.group;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What somebody narrowed the groups of a site to.
 *
 * @param words part of the name or the purpose, taken literally; may be empty
 */
public record GroupFilter(View view, String words) implements Serializable {

    /** The lists of groups; all but the newest by name. */
    public enum View {
        ALL,
        MINE,
        OPEN,
        CLOSED,
        NEWEST
    }

    /** Every group, by name. */
    public static final GroupFilter EVERY = new GroupFilter(View.ALL, "");

    private static final char ESCAPE = '!';
    private static final int LONGEST = 100;

    public GroupFilter {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** @param mine numbers of the groups the viewer is in: hidden ones among them are seen */
    Predicate where(CriteriaBuilder cb, Root<Group> group, Collection<Long> mine) {
        List<Predicate> all = new ArrayList<>();
        var in = mine.isEmpty() ? cb.disjunction() : group.get("id").in(mine);
        var openness = group.get("openness");
        all.add(cb.or(cb.notEqual(openness, Openness.HIDDEN), in));
        switch (view) {
            case MINE -> all.add(in);
            case OPEN -> all.add(cb.equal(openness, Openness.OPEN));
            case CLOSED -> all.add(cb.notEqual(openness, Openness.OPEN));
            default -> {
                // the others hold all groups, in another order
            }
        }
        if (!words.isEmpty()) {
            var pattern = '%' + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
            all.add(cb.or(
                    cb.like(cb.lower(group.get("name")), pattern, ESCAPE),
                    cb.like(cb.lower(group.get("purpose")), pattern, ESCAPE)));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    boolean newestFirst() {
        return view == View.NEWEST;
    }
}
