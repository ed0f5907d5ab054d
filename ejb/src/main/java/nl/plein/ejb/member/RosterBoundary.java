package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.HeldRole;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The members of a site in lists. */
@Stateless
@Boundary
public class RosterBoundary {

    /** Rows of a page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 500;

    /** Of so many members the organisations are looked up for each page. */
    private static final int LISTED = 500;

    @Inject
    RosterReader reader;

    @Inject
    RosterRepository roster;

    @Inject
    MembershipRepository memberships;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Members, in the order in which they came. */
    @Open("asks for the right on the site itself")
    public List<RosterRow> page(SiteRow site, RosterFilter filter, long after) {
        check(site);
        return reader.page(site.id(), filter, after, PAGE);
    }

    /** Whether this person decides on requests to be deleted, and so may narrow the list to who asked. */
    @Open("tells a person what that person may do")
    public boolean decides() {
        return reader.decides();
    }

    /** Organisations that members work for, to choose from; none on a large site, where a name is asked. */
    @Open("asks for the right on the site itself")
    public List<MemberOrganisation> organisations(SiteRow site) {
        check(site);
        return memberships.counted(site.id()) > LISTED ? List.of() : roster.organisations(site.id());
    }

    /** One member with roles. */
    @Open("asks for the right on the site itself")
    public RosterDetails view(SiteRow site, UUID account) {
        check(site);
        var row = roster.these(site.id(), List.of(account.toString())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, account)));
        var roles = roster.roles(site.id(), List.of(row.account()), clock.instant()).stream()
                .map(HeldRole::role)
                .toList();
        return new RosterDetails(row, roles);
    }

    /** The selection as a file with commas. */
    @Requires(Right.MEMBER_MANAGE)
    public String export(ExportRoster command) {
        var lines = new StringBuilder(
                RosterSheet.line("id", "name", "organisation", "mail", "state", "roles", "since", "seen"));
        long site = command.site().id();
        long after = 0;
        List<RosterRow> rows;
        do {
            rows = reader.page(site, command.filter(), after, AT_ONCE);
            var roles = roles(site, rows);
            for (RosterRow row : rows) {
                lines.append(RosterSheet.line(
                        row.ref(),
                        row.name(),
                        row.organisation(),
                        row.mail(),
                        row.state(),
                        roles.getOrDefault(row.account(), ""),
                        row.since(),
                        row.seen()));
                after = row.id();
            }
        } while (rows.size() == AT_ONCE);
        return lines.toString();
    }

    private Map<Long, String> roles(long site, List<RosterRow> rows) {
        return roster.roles(site, rows.stream().map(RosterRow::account).toList(), clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        HeldRole::account,
                        Collectors.mapping(held -> held.role().name(), Collectors.joining(" "))));
    }

    private void check(SiteRow site) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
    }
}
