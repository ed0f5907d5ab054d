package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.AddSubgroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.PlaceInSubgroup;
import nl.plein.ejb.group.RemoveSubgroup;
import nl.plein.ejb.group.RenameSubgroup;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.PersonRow;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The subgroups of a group; with one of them in the address, who is in it. */
@Named
@RequestScoped
public class GroupSubgroupsBean {

    @Inject
    GroupBoundary groups;

    @Inject
    GroupMemberBoundary members;

    @Inject
    SubgroupBoundary subgroups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupDetails details;
    private List<SubgroupRow> all;
    private SubgroupRow one;
    private List<PersonRow> people;
    private List<MemberRow> found;
    private String name;
    private String newName;

    /** Whether the site wants new subgroups. */
    public boolean isWanted() {
        return current.wants(SiteSetting.SUBGROUPS);
    }

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getAll();
    }

    public GroupDetails getDetails() {
        if (details == null) {
            details = groups.view(current.number(), id());
        }
        return details;
    }

    public List<SubgroupRow> getAll() {
        if (all == null) {
            all = subgroups.all(current.number(), id());
        }
        return all;
    }

    /** The subgroup that the address names, or null. */
    public SubgroupRow getOne() {
        var ref = chosen();
        if (one == null && ref != null) {
            one = subgroups.one(current.number(), id(), ref);
        }
        return one;
    }

    public List<PersonRow> getPeople() {
        if (people == null) {
            people = subgroups.people(current.number(), id(), chosen());
        }
        return people;
    }

    /** The part of a name that was searched for. */
    public String getWords() {
        return asked.words("name");
    }

    /** Members of the group with that part in their name who are not in the subgroup. */
    public List<MemberRow> getFound() {
        if (found == null) {
            var inside = getPeople().stream().map(PersonRow::ref).toList();
            var filter = new MemberFilter(getWords(), "", null);
            found = getWords().isEmpty()
                    ? List.of()
                    : members.members(current.number(), id(), filter, 0).stream()
                            .filter(member -> !inside.contains(member.ref()))
                            .toList();
        }
        return found;
    }

    public void add() {
        var made = UUID.randomUUID();
        subgroups.add(new AddSubgroup(current.number(), id(), made, name));
        back("group.subgroup.made", made);
    }

    /** Gives the subgroup that the address names another name. */
    public void rename() {
        subgroups.rename(new RenameSubgroup(current.number(), id(), chosen(), newName));
        back("group.subgroup.renamed", chosen());
    }

    /** Takes the subgroup that the address names away. */
    public void remove() {
        subgroups.remove(new RemoveSubgroup(current.number(), id(), chosen()));
        Messages.afterwards("group.subgroup.removed");
        way.to("/group/" + id().value() + "/subgroups");
    }

    public String getNewName() {
        return newName == null && getOne() != null ? one.name() : newName;
    }

    public void setNewName(String typed) {
        newName = typed;
    }

    public void place(String person, boolean inside) {
        var member = new AccountId(UUID.fromString(person));
        subgroups.place(new PlaceInSubgroup(current.number(), id(), chosen(), member, inside));
        back(inside ? "group.subgroup.in" : "group.subgroup.out", chosen());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    private UUID chosen() {
        return asked.refs("subgroup").stream().findFirst().orElse(null);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private void back(String said, UUID subgroup) {
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/subgroups?subgroup=" + subgroup);
    }
}
