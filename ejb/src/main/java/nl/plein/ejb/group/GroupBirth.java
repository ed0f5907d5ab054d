package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRequestRepository;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.Subgroup;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.security.Refusal;

/** Makes a group with its first owner, like another one or like none. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupBirth {

    private static final int AT_ONCE = 200;

    @Inject
    GroupRepository groups;

    @Inject
    GroupRequestRepository requests;

    @Inject
    MembershipRepository memberships;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    SiteRepository sites;

    @Inject
    GroupTagRepository tags;

    @Inject
    GroupLetters letters;

    @Inject
    Clock clock;

    /** @throws Refusal when a group or a request of the site has a name that looks like it */
    public void nameIsFree(String name, GroupId own, long site) {
        if (groups.looksTaken(name, own, site)) {
            throw new Refusal("group.name.taken", name);
        }
    }

    /** @throws Refusal when somebody waits for a group with a name that looks like it */
    void nameIsNotAsked(String name, long site) {
        if (requests.namedLike(name, site)) {
            throw new Refusal("group.name.asked", name);
        }
    }

    /** Makes it, with its first owner. */
    public Group make(GroupId id, long site, Charter charter, Openness openness, long owner) {
        var now = clock.instant();
        var group = new Group(id.value(), site, charter, openness, now);
        group.grow();
        groups.add(group);
        memberships.add(new Membership(owner, group.siteId(), group.id(), Rank.OWNER, now));
        return group;
    }

    /**
     * The group that a new one is started after, for somebody who may: its owners, and everybody when it is a template.
     *
     * @throws NoSuchThing for everybody else
     */
    Group pattern(GroupId like, long site, long account) {
        var found = groups.get(like, site);
        if (!found.attention().template() && !owns(found, account)) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, like.value()));
        }
        return found;
    }

    /**
     * Gives a new group the looks of another one of its site, and what it asks: words, icon, cover and fields of both
     * are the same.
     */
    public void dress(Group fresh, Group pattern) {
        fresh.need(pattern.needs());
        for (Part part : Part.values()) {
            tags.hang(fresh, part, tags.of(pattern.id(), part));
        }
        fresh.face().resemble(pattern.face());
    }

    /** Gives a new group the subgroups of another one of its site, without people, where the site wants new ones. */
    public void divide(Group fresh, Group pattern) {
        if (sites.wants(fresh.siteId(), SiteSetting.SUBGROUPS)) {
            subgroups
                    .all(pattern.id())
                    .forEach(one ->
                            subgroups.add(new Subgroup(UUID.randomUUID(), fresh.id(), one.name(), clock.instant())));
        }
    }

    /**
     * Gives a new group what the other has: its looks, its subgroups without people, and its members when those are
     * wanted.
     */
    void furnish(Group fresh, GroupLike like, long owner) {
        if (like.group() == null) {
            return;
        }
        var pattern = pattern(like.group(), fresh.siteId(), owner);
        dress(fresh, pattern);
        divide(fresh, pattern);
        if (like.people()) {
            if (!owns(pattern, owner)) {
                throw new Refusal("group.like.people");
            }
            people(fresh, pattern, owner);
        }
    }

    private void people(Group fresh, Group pattern, long owner) {
        long after = 0;
        boolean more = true;
        while (more) {
            var some = memberships.people(pattern.id(), after, AT_ONCE);
            for (var one : some.entrySet()) {
                after = one.getKey();
                long account = one.getValue().id();
                if (account != owner) {
                    memberships.add(new Membership(account, fresh.siteId(), fresh.id(), Rank.MEMBER, clock.instant()));
                    fresh.grow();
                    letters.takenIn(fresh, account);
                }
            }
            more = some.size() == AT_ONCE;
        }
    }

    private boolean owns(Group group, long account) {
        return memberships
                .inGroup(account, group.id())
                .filter(Membership::owner)
                .isPresent();
    }
}
