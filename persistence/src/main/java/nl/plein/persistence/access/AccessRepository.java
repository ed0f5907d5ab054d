package nl.plein.persistence.access;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupOpenness;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.site.Site;

/** What was true at a moment: for whom items were meant, how open places were, who was in them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AccessRepository {

    private static final String AT = "at";
    private static final String GROUP_OPENNESS = "GroupOpenness";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    @Inject
    EmergencyRepository emergencies;

    /** Number of an item of this site, whoever looks: callers show nothing of the item itself. */
    public Optional<Long> number(ItemId item, long site) {
        return em.createQuery("select i.id from ListedItem i where i.ref = :ref and i.siteId = :site", Long.class)
                .setParameter("ref", item.value().toString())
                .setParameter("site", site)
                .getResultStream()
                .findFirst();
    }

    /** For whom an item was meant and how far that reached; empty when it did not exist at that moment. */
    public Optional<Reach> reach(long item, Instant at) {
        return em.createQuery(
                        """
                        select h.audience from ItemAudience h
                        where h.item.id = :item and h.since <= :at and (h.until is null or h.until > :at)
                        order by h.since desc, h.id desc""",
                        Audience.class)
                .setParameter("item", item)
                .setParameter(AT, at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(audience -> new Reach(
                        audience, off(audience.siteId(), at) ? Ground.NOBODY : audience.reach(bounds(audience, at))));
    }

    /** The memberships that a person had at that moment, of sites and of groups. */
    public List<Membership> memberships(long account, Instant at) {
        return em.createQuery(
                        """
                        select m from Membership m
                        where m.accountId = :account and m.since <= :at and (m.until is null or m.until > :at)""",
                        Membership.class)
                .setParameter("account", account)
                .setParameter(AT, at)
                .getResultList();
    }

    /**
     * Who was in a group, or in the site when there is none, at that moment, in the order in which they came.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<ReaderRow> members(long site, Long group, Instant at, long after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.access.ReaderRow(
                            m.id, a.ref, a.displayName, o.name, a.organisationId, s.organisationLine, m.since)
                        from Membership m left join Account a on a.id = m.accountId
                        left join Organisation o on o.id = a.organisationId left join Site s on s.id = :site
                        where m.id > :after
                          and (m.groupId = :group or (:group = 0 and m.groupId is null and m.siteId = :site))
                          and m.since <= :at and (m.until is null or m.until > :at)
                        order by m.id""",
                        ReaderRow.class)
                .setParameter("site", site)
                .setParameter("group", Objects.requireNonNullElse(group, 0L))
                .setParameter(AT, at)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Who was in the subgroup that holds this key at that moment; as {@link #members}. */
    public List<ReaderRow> membersOfSubgroup(String key, Instant at, long after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.access.ReaderRow(
                            s.id, a.ref, a.displayName, o.name, a.organisationId, t.organisationLine, s.since)
                        from SubgroupMember s left join Account a on a.id = s.accountId
                        left join Organisation o on o.id = a.organisationId left join Subgroup u on u.id = s.subgroupId
                        left join Group g on g.id = u.groupId left join Site t on t.id = g.siteId
                        where s.subgroupId = :subgroup and s.id > :after
                          and s.since <= :at and (s.until is null or s.until > :at)
                        order by s.id""",
                        ReaderRow.class)
                .setParameter("subgroup", ReachKey.number(key))
                .setParameter(AT, at)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** How far a group reached; empty when it was not there at that moment. */
    public Optional<GroupReach> ofGroup(Group group, Instant at) {
        var openness = openness(GROUP_OPENNESS, "group", group.id(), at, Openness.class);
        long site = siteOf(group, at);
        return Optional.ofNullable(openness)
                .map(known -> new GroupReach(group.id(), known, onSite(site, at), off(site, at)));
    }

    /** Whom a group was open to in an emergency at that moment; at most fifty. */
    public List<ReaderRow> inEmergency(long group, Instant at) {
        long site = siteOf(em.find(Group.class, group), at);
        return off(site, at) ? List.of() : emergencies.readers(group, site, at);
    }

    /** Whether nobody reached a site at that moment, since it was switched off or deleted. */
    private boolean off(long site, Instant at) {
        return em.createQuery(
                                """
                        select count(h) from SiteOff h
                        where h.site.id = :site and h.since <= :at and (h.until is null or h.until > :at)""",
                                Long.class)
                        .setParameter("site", site)
                        .setParameter(AT, at)
                        .getSingleResult()
                > 0;
    }

    /** The site on which a group stood at a moment: the one that the first move after it took it away from. */
    private long siteOf(Group group, Instant at) {
        return em.createQuery(
                        """
                        select m.fromSite from GroupMove m
                        where m.groupId = :group and m.moved > :at order by m.moved, m.id""",
                        Long.class)
                .setParameter("group", group.id())
                .setParameter(AT, at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(group.siteId());
    }

    /** Which kind of group it was from when until when, oldest first. */
    public List<GroupOpenness> kinds(Group group) {
        return em.createQuery(
                        "select h from GroupOpenness h where h.group.id = :group order by h.since, h.id",
                        GroupOpenness.class)
                .setParameter("group", group.id())
                .getResultList();
    }

    /** Whether somebody could read an item at that moment, and why. */
    public Verdict verdict(long item, Account person, Instant at) {
        return reach(item, at).map(reach -> verdict(reach.key(), person, at)).orElse(Verdict.NOT_THERE);
    }

    /** Whether somebody held a key at that moment, and why. */
    public Verdict verdict(String key, Account person, Instant at) {
        if (ReachKey.PUBLIC.equals(key)) {
            return Verdict.yes(Ground.PUBLIC, null);
        }
        if (person.created().isAfter(at)) {
            return Verdict.no(Ground.NO_ACCOUNT);
        }
        if (Ground.of(key) == Ground.SUBGROUP_MEMBER) {
            return inSubgroup(key, person.id(), at);
        }
        if (Ground.of(key) == Ground.VISITOR) {
            return Verdict.yes(Ground.VISITOR, null);
        }
        var mine = memberships(person.id(), at);
        if (!Viewer.of(person.id(), mine).holds(key)) {
            return emergency(person, key, at).orElse(Verdict.no(Ground.of(key)));
        }
        var since = mine.stream()
                .filter(membership -> Viewer.keyOf(membership).equals(key))
                .map(Membership::since)
                .findFirst();
        return Verdict.yes(Ground.of(key), since.orElse(null));
    }

    private Optional<Verdict> emergency(Account person, String key, Instant at) {
        if (Ground.of(key) != Ground.GROUP_MEMBER) {
            return Optional.empty();
        }
        var group = em.find(Group.class, ReachKey.number(key));
        return emergencies
                .open(person.id(), group.id(), siteOf(group, at), at)
                .map(open -> Verdict.yes(Ground.EMERGENCY, open.since()));
    }

    /** Who was in which subgroup, and when, lies in rows of its own: a membership knows only those of this moment. */
    private Verdict inSubgroup(String key, long account, Instant at) {
        return em.createQuery(
                        """
                        select s.since from SubgroupMember s
                        where s.subgroupId = :subgroup and s.accountId = :account
                          and s.since <= :at and (s.until is null or s.until > :at)""",
                        Instant.class)
                .setParameter("subgroup", ReachKey.number(key))
                .setParameter("account", account)
                .setParameter(AT, at)
                .getResultStream()
                .findFirst()
                .map(since -> Verdict.yes(Ground.SUBGROUP_MEMBER, since))
                .orElseGet(() -> Verdict.no(Ground.SUBGROUP_MEMBER));
    }

    private Bounds bounds(Audience audience, Instant at) {
        boolean groupOpen = audience.groupId() == null
                || openness(GROUP_OPENNESS, "group", audience.groupId(), at, Openness.class) == Openness.OPEN;
        return new Bounds(audience.siteId(), onSite(audience.siteId(), at).site(), groupOpen);
    }

    private Bounds onSite(long site, Instant at) {
        var openness = openness("SiteOpenness", "site", site, at, Site.Openness.class);
        return new Bounds(site, openness == null ? Site.Openness.CLOSED : openness, true);
    }

    private <T> T openness(String entity, String place, long number, Instant at, Class<T> type) {
        return em.createQuery(
                        "select h.openness from " + entity + " h where h." + place
                                + ".id = :number and h.since <= :at and (h.until is null or h.until > :at)"
                                + " order by h.since desc, h.id desc",
                        type)
                .setParameter("number", number)
                .setParameter(AT, at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
