package nl.plein.ejb.member;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.HeldRole;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.persistence.people.FieldRow;
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

    /** Of so many members the organisations are looked up for each page. */
    private static final int LISTED = 500;

    @Inject
    RosterReader reader;

    @Inject
    RosterList list;

    @Inject
    FilledAnswers answers;

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

    /** Fields whose answers can be taken along. */
    @Open("asks for the right on the site itself")
    public List<FieldRow> fields(SiteRow site) {
        check(site);
        return answers.fields(site.id());
    }

    /** Records that the selection is taken along; the ticket lets it happen. */
    @Requires(Right.MEMBER_MANAGE)
    public RosterTicket export(ExportRoster command) {
        var site = command.site();
        reader.demand(command.filter());
        return new RosterTicket(site.id(), command.filter(), command.columns(), answers.fields(site.id()));
    }

    /** Writes what the ticket is for as lines with commas, some members at a time. */
    @Open("the ticket was given for a right that was checked, and recorded")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(RosterTicket ticket, Writer out) throws IOException {
        out.write(RosterList.head(ticket));
        long after = 0;
        RosterList.Part part;
        do {
            part = list.part(ticket, after);
            out.write(part.lines());
            after = part.last();
        } while (part.more());
    }

    private void check(SiteRow site) {
        me.check(Right.MEMBER_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
    }
}
