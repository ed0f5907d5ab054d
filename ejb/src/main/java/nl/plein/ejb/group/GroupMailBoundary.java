package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupMailRepository;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.MailFilter;
import nl.plein.persistence.group.SubgroupRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
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

    /** So many people are chosen by name at most. */
    public static final int MOST = 100;

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(5);
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    @Inject
    GroupRepository groups;

    @Inject
    SubgroupRepository subgroups;

    @Inject
    GroupMailRepository readers;

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

    /** The names of those of these people who are in the group; the others are not told apart. */
    @Open("answers owners only")
    public List<String> names(long site, GroupId id, List<AccountId> people) {
        few(people);
        return readers.names(owners.group(site, id).id(), refs(people));
    }

    /** To how many people a mail would go. */
    @Open("answers owners only")
    public ReadersDetails count(long site, GroupId id, Readers to) {
        return counted(owners.group(site, id), to);
    }

    /**
     * Writes to members: to all at most once an hour, to some of them once in five minutes; or to oneself, to see how
     * it looks.
     */
    @Requires(Right.GROUP_MANAGE)
    public void send(MailMembers command) {
        var mail = command.mail();
        mail.check("group.mail.subject", "group.mail.text");
        var group = groups.locked(command.group(), command.site());
        var writer = accounts.find(me.id()).orElseThrow();
        if (command.to().kind() == Readers.Kind.MYSELF) {
            letters.mailed(group, writer, writer.displayName(), mail);
            return;
        }
        var count = counted(group, command.to()).people();
        if (count == 0) {
            throw new Refusal("group.mail.nobody");
        }
        if (count != command.counted()) {
            throw new Refusal("group.mail.other", count);
        }
        pause(group, command.to(), count);
        boolean met = write(group, filter(group, command.to()), writer, command);
        if (command.copy() && !met) {
            letters.mailedCopy(group, writer, count, mail);
        }
    }

    /** Writes to each of them; tells whether who writes is one of them. */
    private boolean write(Group group, MailFilter filter, Account writer, MailMembers command) {
        boolean met = false;
        long after = 0;
        Map<Long, Account> people;
        do {
            people = readers.people(filter, after, AT_ONCE);
            for (var person : people.entrySet()) {
                letters.mailed(group, person.getValue(), writer.displayName(), command.mail());
                met |= person.getValue().id() == writer.id();
                after = person.getKey();
            }
        } while (people.size() == AT_ONCE);
        return met;
    }

    /** A mail to more people than can be chosen by name counts as one to all. */
    private void pause(Group group, Readers to, long people) {
        var now = clock.instant();
        var attention = group.attention();
        if (to.kind() == Readers.Kind.ALL || people > MOST) {
            if (!attention.mail(now, now.minus(PAUSE))) {
                throw new Refusal("group.mail.often");
            }
        } else if (!attention.mailSome(now, now.minus(SHORT_PAUSE))) {
            throw new Refusal("group.mail.often.some", SHORT_PAUSE.toMinutes());
        }
    }

    private ReadersDetails counted(Group group, Readers to) {
        few(to.people());
        var filter = filter(group, to);
        long people = readers.count(filter);
        long silent = to.recent() ? readers.count(filter.whenever()) - people : 0;
        long known = to.people().isEmpty()
                ? 0
                : readers.names(group.id(), refs(to.people())).size();
        return new ReadersDetails(people, silent, to.people().size() - known);
    }

    private MailFilter filter(Group group, Readers to) {
        return new MailFilter(
                group.id(),
                to.kind() == Readers.Kind.SUBGROUP ? subgroup(group, to.subgroup()) : null,
                to.kind() == Readers.Kind.CHOSEN ? refs(to.people()) : null,
                to.recent() ? clock.instant().minus(HALF_A_YEAR) : null);
    }

    private long subgroup(Group group, UUID ref) {
        return subgroups
                .find(ref, group.id())
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, ref)))
                .id();
    }

    private static void few(List<AccountId> people) {
        if (people.size() > MOST) {
            throw new Refusal("group.mail.many", MOST, people.size());
        }
    }

    private static List<String> refs(List<AccountId> people) {
        return people.stream().map(one -> one.value().toString()).toList();
    }
}
