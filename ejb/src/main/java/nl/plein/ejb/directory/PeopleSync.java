package nl.plein.ejb.directory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.plein.ejb.admission.EndSiteMembership;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.directory.DirectoryPerson;
import nl.plein.persistence.directory.DirectoryRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;

/** Keeps the members of a site as a directory wants them (DIR-2.1, DIR-2.2). */
@ApplicationScoped
@Transactional(MANDATORY)
public class PeopleSync {

    private static final int LONGEST_ID = 200;

    @Inject
    DirectoryRepository directory;

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

    List<SyncLine> write(SyncPeople command) {
        List<SyncLine> report = new ArrayList<>();
        command.put().forEach(one -> report.add(put(command, one)));
        command.delete().forEach(one -> report.add(delete(command, one)));
        return report;
    }

    private SyncLine put(SyncPeople command, Wanted wanted) {
        if (wanted.id() == null || wanted.id().isBlank() || wanted.id().length() > LONGEST_ID) {
            return SyncLine.refused(String.valueOf(wanted.id()), "id");
        }
        var site = command.site();
        var known = directory.person(site.id(), wanted.id());
        if (known.isPresent()
                && memberships.inSite(known.get().accountId(), site.id()).isPresent()) {
            return SyncLine.of(wanted.id(), "unchanged");
        }
        var mail = MailAddress.of(wanted.mail());
        if (mail.isEmpty()) {
            return SyncLine.refused(wanted.id(), "mail");
        }
        return accounts.member(site.id(), mail.get().text())
                .map(account -> link(command, wanted, account))
                .orElseGet(() -> invite(command, wanted, mail.get().compared()));
    }

    private SyncLine link(SyncPeople command, Wanted wanted, Account account) {
        var site = command.site().id();
        if (directory.known(site, account.id())) {
            return SyncLine.refused(wanted.id(), "other-id");
        }
        if (!command.dry()) {
            directory.person(site, wanted.id()).ifPresent(directory::forget);
            directory.add(new DirectoryPerson(site, wanted.id(), account.id(), clock.instant()));
        }
        return SyncLine.of(wanted.id(), "linked");
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
                        site, accounts.find(account).orElseThrow().ref()));
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
