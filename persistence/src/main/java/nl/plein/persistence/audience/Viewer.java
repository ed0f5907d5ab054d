package nl.plein.persistence.audience;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.site.Site;

/**
 * Someone who looks: the keys that open things to them. Built once per request; every query that shows something takes
 * it, and there is no second way to read.
 *
 * @param accountId number of the account, or null for someone who is not signed in
 * @param keys the reach keys the person holds, never empty
 */
public record Viewer(Long accountId, Set<String> keys) implements Serializable {

    /** Someone who is not signed in. */
    public static final Viewer ANONYMOUS = new Viewer(null, Set.of(ReachKey.PUBLIC));

    public Viewer {
        keys = Set.copyOf(new TreeSet<>(keys));
    }

    /** Somebody with an account and these memberships. */
    public static Viewer of(long account, List<Membership> memberships) {
        Set<String> keys = new TreeSet<>(Set.of(ReachKey.PUBLIC, ReachKey.SIGNED_IN, ReachKey.owner(account)));
        for (Membership membership : memberships) {
            keys.add(keyOf(membership));
            keys.add(
                    membership.groupId() == null
                            ? ReachKey.visitor(membership.siteId())
                            : ReachKey.owner(account, membership.groupId()));
            membership.subgroups().forEach(subgroup -> keys.add(ReachKey.subgroup(subgroup)));
        }
        return new Viewer(account, keys);
    }

    /** The same person, to whom these groups are open as well. */
    public Viewer with(List<Long> groupNumbers) {
        Set<String> more = new TreeSet<>(keys);
        groupNumbers.forEach(group -> more.add(ReachKey.group(group)));
        return new Viewer(accountId, more);
    }

    /** The key that a membership gives. */
    public static String keyOf(Membership membership) {
        return membership.groupId() == null ? ReachKey.site(membership.siteId()) : ReachKey.group(membership.groupId());
    }

    /** Whether it is the person with this account who looks. */
    public boolean is(long account) {
        return accountId != null && accountId == account;
    }

    /** Whether the person may read what carries this key. */
    public boolean holds(String reachKey) {
        return keys.contains(reachKey);
    }

    /** Numbers of the groups the person is a member of. */
    public Set<Long> groups() {
        return keys.stream().map(ReachKey::groupOf).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of the sites the person is a member of. */
    public Set<Long> sites() {
        return keys.stream().map(ReachKey::siteOf).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The same for queries: one number of no site when there are none. */
    public Set<Long> known() {
        var sites = sites();
        return sites.isEmpty() ? Set.of(-1L) : sites;
    }

    public boolean memberOfSite(long site) {
        return holds(ReachKey.site(site));
    }

    /** Whether this site shows the person nothing of what is in it: it is closed, or for other networks. */
    public boolean walledFrom(long site, Site.Openness openness) {
        return switch (openness) {
            case OPEN -> false;
            case NETWORK -> !holds(ReachKey.visitor(site));
            case CLOSED -> !memberOfSite(site);
        };
    }

    public boolean memberOfGroup(long group) {
        return holds(ReachKey.group(group));
    }
}
