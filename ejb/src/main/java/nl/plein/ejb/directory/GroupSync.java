package nl.plein.ejb.directory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Consequence;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.group.GroupExit;
import nl.plein.ejb.member.GroupPlacing;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.directory.DirectoryPerson;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;

/** Keeps the members of a marked group as a directory wants them (DIR-2.3). */
@ApplicationScoped
@Transactional(MANDATORY)
public class GroupSync {

    @Inject
    DirectoryRepository directory;

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    GroupPlacing placing;

    @Inject
    GroupExit exit;

    @Inject
    AuditTrail trail;

    /** A group that a directory keeps. */
    Group kept(SiteRow site, UUID ref) {
        var group = groups.get(new GroupId(ref), site.id());
        if (!directory.keeps(group.id())) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, ref));
        }
        return group;
    }

    /** Unless it is a dry run, nobody leaves the site or the group meanwhile. */
    List<SyncLine> write(SyncPeople command) {
        if (!command.dry()) {
            sites.locked(command.site().id());
            groups.locked(new GroupId(command.group()), command.site().id());
        }
        var group = kept(command.site(), command.group());
        List<SyncLine> report = new ArrayList<>();
        command.put().forEach(one -> report.add(put(command, group, one.id())));
        command.delete().forEach(one -> report.add(delete(command, group, one)));
        return report;
    }

    private SyncLine put(SyncPeople command, Group group, String id) {
        var account = member(command.site(), id);
        if (account.isEmpty()) {
            return SyncLine.refused(String.valueOf(id), "unknown");
        }
        if (memberships.inGroup(account.get(), group.id()).isPresent()) {
            return SyncLine.of(id, "unchanged");
        }
        if (!command.dry()) {
            placing.place(group, account.get(), command.site());
        }
        return SyncLine.of(id, "placed");
    }

    private SyncLine delete(SyncPeople command, Group group, String id) {
        var membership = member(command.site(), id).flatMap(account -> memberships.inGroup(account, group.id()));
        if (membership.isEmpty()) {
            return SyncLine.of(id, "unchanged");
        }
        if (membership.get().owner()
                && !memberships.otherOwners(group.id(), membership.get().accountId())) {
            return SyncLine.refused(id, "last");
        }
        if (!command.dry()) {
            leave(group, membership.get());
        }
        return SyncLine.of(id, "removed");
    }

    @Consequence("the group has one member less")
    private void leave(Group group, Membership membership) {
        exit.leave(group, membership);
        trail.record(Entry.success(Action.GROUP_MEMBER_REMOVE, new Target(ObjectType.GROUP, group.ref()))
                .because("directory"));
    }

    private Optional<Long> member(SiteRow site, String id) {
        return id == null
                ? Optional.empty()
                : directory
                        .person(site.id(), id)
                        .map(DirectoryPerson::accountId)
                        .filter(account ->
                                memberships.inSite(account, site.id()).isPresent());
    }
}
