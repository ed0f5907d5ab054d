package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Mail of the owners of a group to its members. */
@Stateless
@Boundary
public class GroupMailBoundary {

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountRepository accounts;

    @Inject
    GroupOwners owners;

    @Inject
    GroupLetters letters;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** The group, for who may write to its members. */
    @Open("answers owners only")
    public GroupRow group(long site, GroupId id) {
        return owners.group(site, id).row();
    }

    /** Writes to all members, at most once an hour; or to oneself, to see how it looks. */
    @Requires(Right.GROUP_MANAGE)
    public void send(MailMembers command) {
        command.mail().check("group.mail.subject", "group.mail.text");
        var group = groups.locked(command.group(), command.site());
        var writer = accounts.find(me.id()).orElseThrow();
        if (command.trial()) {
            letters.mailed(group, writer, writer.displayName(), command.mail());
            return;
        }
        var now = clock.instant();
        if (!group.attention().mail(now, now.minus(PAUSE))) {
            throw new Refusal("group.mail.often");
        }
        long after = 0;
        Map<Long, Account> people;
        do {
            people = memberships.people(group.id(), after, AT_ONCE);
            for (var person : people.entrySet()) {
                letters.mailed(group, person.getValue(), writer.displayName(), command.mail());
                after = person.getKey();
            }
        } while (people.size() == AT_ONCE);
    }
}
