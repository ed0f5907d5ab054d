package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.GroupMemberBoundary;
import nl.plein.ejb.group.Relation;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Who is in a group. */
@Named
@RequestScoped
public class GroupMembersBean {

    @Inject
    GroupBoundary groups;

    @Inject
    GroupMemberBoundary members;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private GroupDetails details;
    private MemberFilter filter;
    private List<MemberRow> rows;
    private List<MemberOrganisation> organisations;

    public void load() {
        var id = new GroupId(asked.ref(ObjectType.GROUP));
        filter = new MemberFilter(asked.words("name"), asked.words("organisation"), rank());
        details = groups.view(current.number(), id);
        rows = members.members(current.number(), id, filter, asked.number("after"));
        organisations = members.organisations(current.number(), id);
    }

    public GroupDetails getDetails() {
        return details;
    }

    /** Whether the viewer runs the group. */
    public boolean isOwner() {
        return details.relation() == Relation.OWNER;
    }

    public MemberFilter getFilter() {
        return filter;
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public List<MemberOrganisation> getOrganisations() {
        return organisations;
    }

    public String getMore() {
        if (rows.size() < GroupMemberBoundary.PAGE) {
            return null;
        }
        return "/group/" + details.group().ref() + "/members?name=" + encoded(filter.words()) + "&organisation="
                + encoded(filter.organisation()) + "&rank=" + (filter.rank() == null ? "" : filter.rank()) + "&after="
                + rows.get(rows.size() - 1).id();
    }

    private Rank rank() {
        return Stream.of(Rank.values())
                .filter(one -> one.name().equals(asked.words("rank")))
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
