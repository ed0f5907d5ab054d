package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Taking the members of a group along as a file. */
@Stateless
@Boundary
public class MemberListBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    GroupOwners owners;

    @Inject
    SiteRepository sites;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    NeededAnswers needed;

    @Inject
    MemberList list;

    @Inject
    CurrentAccount me;

    /** Columns that an owner can choose; none where the site lets owners take no members along. */
    @Open("answers owners only")
    public List<MemberColumn> columns(long site, GroupId id) {
        owners.group(site, id);
        return may(site);
    }

    /** Fields whose answers an owner can take along. */
    @Open("answers owners only")
    public List<FieldRow> fields(long site, GroupId id) {
        owners.group(site, id);
        return needed.all(site);
    }

    /**
     * Records that the members are taken along; the ticket lets it happen. Of their answers the file has what everybody
     * in the group may read, and for who manages members of the site when each was last seen on it.
     */
    @Requires(Right.GROUP_MANAGE)
    public MemberTicket export(ExportMembers command) {
        var group = groups.get(command.group(), command.site());
        var columns = may(command.site());
        if (columns.isEmpty()) {
            throw new Refusal("group.members.along.off");
        }
        var kept = subgroups.all(group.id()).stream().collect(Collectors.toMap(SubgroupRow::id, SubgroupRow::name));
        return new MemberTicket(group, command.columns(), columns, needed.all(command.site()), kept);
    }

    /** Writes what the ticket is for as lines with commas, some members at a time. */
    @Open("the ticket was given for a right that was checked, and recorded")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(MemberTicket ticket, Writer out) throws IOException {
        out.write(MemberList.head(ticket));
        long after = 0;
        MemberList.Part part;
        do {
            part = list.part(ticket, after);
            out.write(part.lines());
            after = part.last();
        } while (part.more());
    }

    private List<MemberColumn> may(long site) {
        boolean manages = me.may(Right.MEMBER_MANAGE, new Place(site, null, null, null));
        if (!manages && !sites.wants(site, SiteSetting.MEMBER_FILES)) {
            return List.of();
        }
        return Stream.of(MemberColumn.values())
                .filter(column -> manages || column != MemberColumn.SEEN)
                .toList();
    }
}
