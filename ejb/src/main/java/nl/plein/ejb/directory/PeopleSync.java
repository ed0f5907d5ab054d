package nl.plein.ejb.directory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.admission.EndSiteMembership;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.directory.DirectoryPerson;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;

/** Keeps the members of a site as a directory wants them (DIR-2.1, DIR-2.2, DIR-2.6). */
@ApplicationScoped
@Transactional(MANDATORY)
public class PeopleSync {

    private static final int LONGEST_ID = 200;

    @Inject
    DirectoryRepository directory;

    @Inject
    ProfileSync profiles;

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    InvitationRepository invitations;

    @Inject
    EntryBoundary entry;

    @Inject
    MemberBoundary members;

    @Inject
    Farewell farewell;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** @param fields what the site asks, by name */
    List<SyncLine> write(SyncPeople command, Map<String, FieldRow> fields) {
        if (!command.dry()) {
            sites.locked(command.site().id());
        }
        List<SyncLine> report = new ArrayList<>();
        command.put().forEach(one -> report.add(put(command, one, fields)));
        command.delete().forEach(one -> report.add(delete(command, one)));
        return report;
    }

    private SyncLine put(SyncPeople command, Wanted wanted, Map<String, FieldRow> fields) {
        if (wanted.id() == null || wanted.id().isBlank() || wanted.id().length() > LONGEST_ID) {
            return SyncLine.refused(String.valueOf(wanted.id()), "id");
        }
        var site = command.site();
        var known = directory
                .person(site.id(), wanted.id())
                .map(DirectoryPerson::accountId)
                .filter(account -> memberships.inSite(account, site.id()).isPresent());
        if (known.isPresent()) {
            return profiles.fill(command, wanted, known.get(), fields, SyncLine.of(wanted.id(), "unchanged"));
        }
        return MailAddress.of(wanted.mail())
                .map(mail -> meet(command, wanted, fields, mail))
                .orElseGet(() -> SyncLine.refused(wanted.id(), "mail"));
    }

    /** Somebody whom the directory names for the first time. */
    private SyncLine meet(SyncPeople command, Wanted wanted, Map<String, FieldRow> fields, MailAddress mail) {
        var site = command.site();
        var member = accounts.member(site.id(), mail.text());
        if (member.isEmpty()) {
            return ProfileSync.later(wanted, invite(command, wanted, mail.compared()));
        }
        if (directory.known(site.id(), member.get().id())) {
            return SyncLine.refused(wanted.id(), "other-id");
        }
        var line = profiles.fill(command, wanted, member.get().id(), fields, SyncLine.of(wanted.id(), "linked"));
        if (!command.dry() && line.why() == null) {
            link(site.id(), wanted.id(), member.get().id());
        }
        return line;
    }

    private void link(long site, String id, long account) {
        directory.person(site, id).ifPresent(directory::forget);
        directory.add(new DirectoryPerson(site, id, account, clock.instant()));
    }

    private SyncLine invite(SyncPeople command, Wanted wanted, String address) {
        if (invitations.openTo(address, command.site().id()).isPresent()) {
            return SyncLine.of(wanted.id(), "unchanged");
        }
        if (!command.dry()) {
            entry.invite(new InviteToSite(command.site(), address, ""));
        }
        return SyncLine.of(wanted.id(), "invited");
    }

    private SyncLine delete(SyncPeople command, String id) {
        var site = command.site();
        var known = directory.person(site.id(), id);
        if (known.isEmpty()) {
            return SyncLine.of(id, "unchanged");
        }
        long account = known.get().accountId();
        boolean member = memberships.inSite(account, site.id()).isPresent();
        if (member && needed(account, site)) {
            return SyncLine.refused(id, account == me.id() ? "maker" : "last");
        }
        if (!command.dry()) {
            directory.forget(known.get());
            if (member) {
                members.end(new EndSiteMembership(
                        site, accounts.find(account).orElseThrow().ref(), Said.NOTHING));
            }
        }
        return SyncLine.of(id, "removed");
    }

    private boolean needed(long account, SiteRow site) {
        return account == me.id()
                || farewell.lastManager(account, site.id())
                || !farewell.ownedAlone(account, site.id()).isEmpty();
    }
}
