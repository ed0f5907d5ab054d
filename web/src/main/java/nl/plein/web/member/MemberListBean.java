package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.member.BulkBoundary;
import nl.plein.ejb.member.BulkKind;
import nl.plein.ejb.member.RosterBoundary;
import nl.plein.ejb.member.RosterColumn;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.member.RosterRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Carried;
import nl.plein.web.faces.Column;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TextBean;

/** The members of a site, narrowed to whom a manager looks for. */
@Named
@RequestScoped
public class MemberListBean {

    @Inject
    RosterBoundary roster;

    @Inject
    BulkBoundary bulk;

    @Inject
    AskedRoster wanted;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    TextBean text;

    private RosterFilter filter;
    private List<RosterRow> rows;
    private List<MemberOrganisation> organisations;
    private List<Column> columns;
    private boolean givesRoles;

    public void load() {
        filter = wanted.filter();
        rows = roster.page(current.site(), filter, asked.number("after"));
        organisations = roster.organisations(current.site());
        givesRoles = bulk.givesRoles(current.site());
        columns = columns();
    }

    public RosterFilter getFilter() {
        return filter;
    }

    public List<RosterRow> getRows() {
        return rows;
    }

    public List<MemberOrganisation> getOrganisations() {
        return organisations;
    }

    /** Roles on a site. */
    public List<Role> getRoles() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.PLATFORM_MANAGER)
                .toList();
    }

    public List<Account.State> getStates() {
        return List.of(Account.State.ACTIVE, Account.State.BLOCKED);
    }

    /** What can be done to many; roles only by who may give them. */
    public List<BulkKind> getKinds() {
        return Stream.of(BulkKind.values())
                .filter(kind -> kind != BulkKind.ROLE || givesRoles)
                .toList();
    }

    /** Whether the list can be narrowed to who asked to be deleted. */
    public boolean isDeciding() {
        return roster.decides();
    }

    public boolean isNarrowed() {
        return !filter.equals(RosterFilter.NONE);
    }

    /** The selection, for what is done to all whom it finds. */
    public List<Carried> getCarried() {
        return wanted.carried().toList();
    }

    /** What the file can say of each member: answers only when they are chosen. */
    public List<Column> getColumns() {
        return columns;
    }

    private List<Column> columns() {
        var own = Stream.of(RosterColumn.values())
                .map(one -> new Column(one.name(), text.option("member.column", one), true));
        var fields = roster.fields(current.site()).stream().map(field -> Column.of(field, false));
        return Stream.concat(own, fields).toList();
    }

    /** The selection, for the file. */
    public String getQuery() {
        return wanted.query();
    }

    public String getMore() {
        if (rows.size() < RosterBoundary.PAGE) {
            return null;
        }
        var query = getQuery();
        return "/manage/members?" + (query.isEmpty() ? "" : query + "&") + "after="
                + rows.get(rows.size() - 1).id();
    }
}
