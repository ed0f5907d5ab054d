package nl.plein.ejb.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.access.GroupReach;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.access.Verdict;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Who can find a group and read what is in it, and why. */
@Stateless
@Boundary
public class GroupAccessBoundary {

    @Inject
    AccessRepository access;

    @Inject
    GroupRepository groups;

    @Inject
    Asking asking;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Who sees it now, for who may know of it and who explains.
     *
     * @throws NoSuchThing for everybody else
     */
    @Open("for who may know of the group, and for who explains; others find nothing")
    public GroupAccess view(long site, GroupId id) {
        var group = groups.get(id, site);
        boolean explains = asking.allowed(target(id));
        if (!explains && !asking.knows(group)) {
            throw new NoSuchThing(target(id));
        }
        var reach = access.ofGroup(group, clock.instant()).orElseThrow(() -> new NoSuchThing(target(id)));
        return new GroupAccess(
                asking.knows(group) ? group.name() : null,
                reach.find(),
                reach.read(),
                group.joining(),
                group.memberCount(),
                me.viewer().memberOfGroup(group.id()) || group.open() && me.signedIn(),
                explains,
                explains ? spans(group) : List.of());
    }

    /**
     * Whether a person could find it and read in it at a moment, and why.
     *
     * @throws NoSuchThing when the group is not on this site, the person is unknown, or the viewer does not explain
     */
    @Open("for who explains; others find nothing")
    public GroupExplanation explain(ExplainGroupAccess command) {
        var group = asked(command.site(), command.group());
        var person = asking.person(command.person(), target(command.group()));
        var at = command.at();
        var reach = access.ofGroup(group, at);
        return new GroupExplanation(
                asking.row(person, target(command.group())),
                at,
                verdict(reach.map(GroupReach::findKey), person, at),
                verdict(reach.map(GroupReach::readKey), person, at));
    }

    /** People of the place whose name begins so; with this mail address only for who manages members or audits. */
    @Open("for who explains; others find nothing")
    public List<PersonRow> people(long site, GroupId id, String beginning) {
        asked(site, id);
        return asking.people(beginning, target(id));
    }

    /**
     * Who was a member of it at a moment, and who read along in an emergency.
     *
     * @param after number of the last row that was shown, 0 for the first page
     */
    @Open("for who explains; others find nothing")
    public ReaderList members(long site, GroupId id, Instant at, long after) {
        var group = asked(site, id);
        if (access.ofGroup(group, at).filter(GroupReach::off).isPresent()) {
            return ReaderList.NOBODY;
        }
        List<ReaderRow> emergency = after == 0 ? access.inEmergency(group.id(), at) : List.of();
        return new ReaderList(access.members(group.siteId(), group.id(), at, after, AccessBoundary.PAGE), emergency);
    }

    private Verdict verdict(Optional<String> key, Account person, Instant at) {
        return key.map(known -> access.verdict(known, person, at)).orElse(Verdict.NOT_THERE);
    }

    private List<KindSpan> spans(Group group) {
        return access.kinds(group).stream()
                .map(span -> new KindSpan(span.openness(), span.since(), span.until()))
                .toList();
    }

    private Group asked(long site, GroupId id) {
        asking.demand(target(id));
        return groups.get(id, site);
    }

    private static Target target(GroupId id) {
        return new Target(ObjectType.GROUP, id.value());
    }
}
