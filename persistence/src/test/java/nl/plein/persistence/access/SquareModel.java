package nl.plein.persistence.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Level;

/** Who may read what, said once more and as simply as it can be said. */
final class SquareModel {

    /** Where an item stands, for whom it is meant and whose it is. */
    record Meant(long site, long group, Level level, long owner) {

        Meant on(long other) {
            return new Meant(other, group, level, owner);
        }
    }

    /** What somebody could read at a moment. */
    record Seen(Account person, Instant at, Set<Long> items) {}

    final Map<Long, Meant> items = new HashMap<>();
    final Set<String> memberships = new HashSet<>();
    final Set<Long> openSites = new HashSet<>();
    final Set<Long> openGroups = new HashSet<>();

    Set<Long> readable(long account) {
        return items.entrySet().stream()
                .filter(item -> may(account, item.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean may(long account, Meant item) {
        if (item.level() == Level.GROUP || !openGroups.contains(item.group())) {
            return memberships.contains(account + " in group " + item.group());
        }
        if (item.level() == Level.SITE || !openSites.contains(item.site())) {
            return memberships.contains(account + " in site " + item.site());
        }
        return true;
    }
}
