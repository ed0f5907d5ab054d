package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.plein.audit.log.Receiver;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Who answers for the groups of a site, for who manages it. */
@Stateless
@Boundary
public class OwnerBoundary {

    @Inject
    OwnerList list;

    @Inject
    GroupOwners owners;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** A group that can get another owner, for who manages the site and may know of it. */
    @Open("asks for the right on the group itself")
    public GroupRow group(SiteRow site, GroupId id) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.siteId().value()));
        return owners.visible(site.id(), id).row();
    }

    /**
     * Makes a member of the site an owner; those who own the group are told why.
     *
     * @return who owns it now
     */
    @Requires(Right.SITE_MANAGE)
    public Receiver appoint(AppointOwner command) {
        var site = command.site();
        owners.visible(site.id(), command.group());
        var reason = RemoveMember.told(command.reason());
        var person = Optional.ofNullable(command.mail())
                .flatMap(mail -> accounts.member(site.id(), mail))
                .orElseThrow(() -> new Refusal("group.owner.mail.unknown"));
        if (person.id() == me.id()) {
            throw new Refusal("group.owner.mail.self");
        }
        var group = groups.locked(command.group(), site.id());
        var before = memberships.ownersOf(group.id());
        if (before.stream().anyMatch(owner -> owner.id() == person.id())) {
            throw new Refusal("group.owner.mail.already");
        }
        memberships
                .inGroup(person.id(), group.id())
                .ifPresentOrElse(member -> member.rank(Rank.OWNER), () -> enter(group, person.id()));
        letters.owns(group, person.id());
        before.forEach(owner -> letters.appointed(group, owner, person.displayName(), reason));
        return new Receiver(person.ref(), person.displayName());
    }

    private void enter(Group group, long account) {
        memberships.add(new Membership(account, group.siteId(), group.id(), Rank.OWNER, clock.instant()));
        group.grow();
    }

    /** Records that the groups and their owners are taken along; the ticket lets it happen. */
    @Requires(Right.SITE_MANAGE)
    public OwnerTicket export(ExportOwners command) {
        return new OwnerTicket(command.site().id(), Set.copyOf(me.viewer().groups()));
    }

    /** Writes what the ticket is for as lines with commas, some groups at a time. */
    @Open("the ticket was given for a right that was checked, and recorded")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(OwnerTicket ticket, Writer out) throws IOException {
        out.write(OwnerList.HEAD);
        long after = 0;
        OwnerList.Part part;
        do {
            part = list.part(ticket, after);
            out.write(part.lines());
            after = part.last();
        } while (part.more());
    }
}
