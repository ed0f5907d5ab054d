package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.PersonRow;
import nl.plein.persistence.group.Subgroup;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Subgroups: owners make them and say who is in them; members write for those they are in. */
@Stateless
@Boundary
public class SubgroupBoundary {

    /** So many people of a subgroup are shown. */
    public static final int SHOWN = 200;

    private static final int LONGEST_NAME = 100;

    @Inject
    GroupRepository groups;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    MembershipRepository memberships;

    @Inject
    GroupOwners owners;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** All subgroups of a group. */
    @Open("answers owners only")
    public List<SubgroupRow> all(long site, GroupId id) {
        return subgroups.all(owners.group(site, id).id());
    }

    /** The subgroups of a group that this person is in, to write for. */
    @Open("tells a person of their own subgroups only")
    public List<SubgroupRow> mine(long site, GroupId id) {
        var group = groups.get(id, site);
        return !me.viewer().memberOfGroup(group.id())
                ? List.of()
                : subgroups.all(group.id()).stream()
                        .filter(one -> me.viewer().holds(ReachKey.subgroup(one.id())))
                        .toList();
    }

    /** One subgroup. */
    @Open("answers owners only")
    public SubgroupRow one(long site, GroupId id, UUID subgroup) {
        return find(owners.group(site, id), subgroup).row();
    }

    /** Who is in a subgroup. */
    @Open("answers owners only")
    public List<PersonRow> people(long site, GroupId id, UUID subgroup) {
        return subgroups.people(find(owners.group(site, id), subgroup).id(), SHOWN);
    }

    /** Makes a subgroup, with nobody in it, where the site has subgroups. */
    @Requires(Right.GROUP_MANAGE)
    public void add(AddSubgroup command) {
        var name = name(command.name());
        var group = groups.locked(command.group(), command.site());
        if (!sites.wants(command.site(), SiteSetting.SUBGROUPS)) {
            throw new Refusal("group.subgroup.off");
        }
        if (subgroups.looksTaken(name, command.subgroup(), group.id())) {
            throw new Refusal("group.subgroup.name.taken", name);
        }
        if (subgroups.all(group.id()).size() >= Membership.MOST_SUBGROUPS) {
            throw new Refusal("group.subgroup.many", Membership.MOST_SUBGROUPS);
        }
        subgroups.add(new Subgroup(command.subgroup(), group.id(), name, clock.instant()));
    }

    /** Gives a subgroup another name. */
    @Requires(Right.GROUP_MANAGE)
    public void rename(RenameSubgroup command) {
        var name = name(command.name());
        var group = groups.locked(command.group(), command.site());
        var subgroup = find(group, command.subgroup());
        if (subgroups.looksTaken(name, command.subgroup(), group.id())) {
            throw new Refusal("group.subgroup.name.taken", name);
        }
        subgroup.rename(name);
    }

    /** Takes a subgroup away; not while something is meant for it, which nobody could read any more. */
    @Requires(Right.GROUP_MANAGE)
    public void remove(RemoveSubgroup command) {
        var group = groups.locked(command.group(), command.site());
        var subgroup = find(group, command.subgroup());
        long items = subgroups.items(subgroup);
        if (items > 0) {
            throw new Refusal("group.subgroup.used", items);
        }
        subgroups.remove(subgroup, clock.instant());
    }

    /**
     * Lets a member of the group into a subgroup, or out of it: what is meant for it is read from then on, or no more.
     */
    @Requires(Right.GROUP_MANAGE)
    public void place(PlaceInSubgroup command) {
        var group = groups.locked(command.group(), command.site());
        var subgroup = find(group, command.subgroup());
        var member = memberships
                .member(command.member(), group.id())
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.ACCOUNT, command.member().value())));
        if (member.subgroups().contains(subgroup.id()) == command.inside()) {
            throw new Refusal("group.member.same");
        }
        if (command.inside()) {
            subgroups.join(subgroup, member, clock.instant());
        } else {
            subgroups.leave(subgroup, member, clock.instant());
        }
    }

    private static String name(String typed) {
        var name = typed == null ? "" : LookAlike.tidy(typed);
        if (LookAlike.of(name).isEmpty()) {
            throw new Refusal("group.subgroup.name.empty");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("group.subgroup.name.long", LONGEST_NAME, name.length());
        }
        return name;
    }

    private Subgroup find(Group group, UUID subgroup) {
        return subgroups
                .find(subgroup, group.id())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, subgroup)));
    }
}
