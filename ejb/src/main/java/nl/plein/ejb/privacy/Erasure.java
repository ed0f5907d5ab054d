package nl.plein.ejb.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.archive.ExportFolder;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.job.JobRow;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.privacy.ErasureRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.session.SessionsChanged;

/** Makes an account anonymous: everything at once, in the transaction of the caller (PRV-2.4). */
@ApplicationScoped
@Transactional(MANDATORY)
public class Erasure {

    private static final int LOOK = 50;

    /** Of a function in the name of a deleted account, in characters. */
    private static final int LONGEST_FUNCTION = 150;

    @Inject
    ErasureRepository erasures;

    @Inject
    AccountRepository accounts;

    @Inject
    ProfileRepository profiles;

    @Inject
    SessionRepository sessions;

    @Inject
    JobRepository jobs;

    @Inject
    ExportFolder exports;

    @Inject
    Farewell farewell;

    @Inject
    Event<SessionsChanged> changed;

    @Inject
    Event<AccountErased> erased;

    @Inject
    Clock clock;

    void erase(Account person) {
        var now = clock.instant();
        long account = person.id();
        for (SiteRow site : erasures.sites(account)) {
            farewell.end(account, site);
        }
        for (RoleGrant role : accounts.roles(account, now)) {
            role.end(now);
        }
        sessions.revokeAll(account, now);
        jobs.of(account, LOOK).stream()
                .filter(job -> PersonalExport.KIND.equals(job.kind()))
                .forEach(job -> remove(job, account));
        person.erase(nameless(person));
        erasures.wipe(account, now);
        erased.fire(new AccountErased(account));
        changed.fire(new SessionsChanged(account));
    }

    /** With what the person was in the organisation: records must tell in which role they were written. */
    private String nameless(Account person) {
        var gone = PersonalWords.in(person.language()).say("gone");
        return profiles.said(person.id()).stream()
                .filter(given -> given.by() == GivenBy.FUNCTION)
                .map(given -> gone + " (" + cut(given.content()) + ")")
                .findFirst()
                .orElse(gone);
    }

    private static String cut(String function) {
        return function.length() <= LONGEST_FUNCTION ? function : function.substring(0, LONGEST_FUNCTION);
    }

    private void remove(JobRow job, long account) {
        var id = new JobId(UUID.fromString(job.ref()));
        jobs.cancel(id, account, clock.instant());
        jobs.drop(id, "privacy.export.removed");
        exports.remove(id);
    }
}
