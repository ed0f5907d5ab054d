package nl.plein.persistence.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.site.Site;

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
    final Map<Long, Site.Openness> sites = new HashMap<>();
    final Set<Long> off = new HashSet<>();
    final Set<Long> openGroups = new HashSet<>();
    final Map<String, Instant> emergencies = new HashMap<>();
    final Map<String, Instant> roles = new HashMap<>();

    /** Somebody, or nobody with an account, who came onto these sites signed in or from their own networks. */
    record Reader(Long account, Set<Long> visited) {

        long number() {
            return account == null ? 0 : account;
        }
    }

    Set<Long> readable(Reader reader, Instant now) {
        return items.entrySet().stream()
                .filter(item -> may(reader, item.getValue(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether an emergency is on at this moment, whether or not it opens anything. */
    boolean opened(Long account, long group, Instant now) {
        return emergencies.getOrDefault(account + " opened " + group, now).isAfter(now);
    }

    /** Whether somebody runs a site, or all of them. */
    private boolean runs(Long account, long site, Instant now) {
        return Stream.of(account + " runs " + site, account + " runs null")
                .anyMatch(words -> roles.getOrDefault(words, now).isAfter(now));
    }

    private boolean may(Reader reader, Meant item, Instant now) {
        long account = reader.number();
        if (off.contains(item.site())) {
            return false;
        }
        if (item.level() == Level.OWNER) {
            return keeps(account, item);
        }
        if (item.level() == Level.SUBGROUP) {
            return memberships.contains(account + " in subgroup of " + item.group());
        }
        if (item.level() == Level.GROUP || !openGroups.contains(item.group())) {
            return memberships.contains(account + " in group " + item.group())
                    || opened(account, item.group(), now) && runs(account, item.site(), now);
        }
        return mayOnSite(reader, item);
    }

    /** What somebody keeps to oneself in a group is there for this person while a member of it. */
    private boolean keeps(long account, Meant item) {
        return account == item.owner() && memberships.contains(account + " in group " + item.group());
    }

    private boolean mayOnSite(Reader reader, Meant item) {
        boolean inSite = memberships.contains(reader.number() + " in site " + item.site());
        var site = sites.get(item.site());
        if (item.level() == Level.SITE || site == Site.Openness.CLOSED) {
            return inSite;
        }
        if (item.level() == Level.SIGNED_IN) {
            return reader.account() != null;
        }
        return site == Site.Openness.OPEN || inSite || reader.visited().contains(item.site());
    }
}
