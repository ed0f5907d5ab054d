package nl.plein.persistence.site;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.shared.LikePattern;

/**
 * What somebody narrowed the directory of sites to.
 *
 * @param words part of the name or the purpose, taken literally; may be empty
 */
public record SiteFilter(View view, String words) implements Serializable {

    /** The lists of sites. */
    public enum View {
        ALL,
        MINE,
        OPEN,
        FEATURED,
        NEWEST,
        /** Of those that are open or one's own: the order of the others would tell when they were used. */
        ACTIVE
    }

    Predicate where(CriteriaBuilder cb, Root<Site> site, Set<Long> mine) {
        List<Predicate> all = new ArrayList<>();
        all.add(site.get("state").in(SiteState.ACTIVE, SiteState.READ_ONLY));
        switch (view) {
            case MINE ->
                all.add(mine.isEmpty() ? cb.disjunction() : site.get("id").in(mine));
            case OPEN -> all.add(open(cb, site));
            case ACTIVE ->
                all.add(
                        mine.isEmpty()
                                ? open(cb, site)
                                : cb.or(open(cb, site), site.get("id").in(mine)));
            case FEATURED -> all.add(cb.isTrue(site.get("featured")));
            default -> {
                // the others hold all sites, in another order
            }
        }
        if (!words.isBlank()) {
            all.add(cb.like(site.get("searchText"), LikePattern.within(words.strip()), LikePattern.ESCAPE));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    /** Whether this site can stand in the list: where another stands in it tells nothing to who goes on after that. */
    boolean shows(Site site, Set<Long> mine) {
        boolean own = mine.contains(site.id());
        return site.state().served()
                && switch (view) {
                    case MINE -> own;
                    case OPEN -> site.openness() == Site.Openness.OPEN;
                    case ACTIVE -> own || site.openness() == Site.Openness.OPEN;
                    default -> true;
                };
    }

    private static Predicate open(CriteriaBuilder cb, Root<Site> site) {
        return cb.equal(site.get("openness"), Site.Openness.OPEN);
    }

    /** What the list is sorted by, newest first; null when it is sorted by name. */
    String newestBy() {
        return switch (view) {
            case NEWEST -> "created";
            case ACTIVE -> "lastActive";
            default -> null;
        };
    }
}
