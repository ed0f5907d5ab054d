package nl.plein.ejb.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.access.EmergencyRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** Reading a group that one is not in, when it cannot wait: with a reason, for hours, told to its owners. */
@Stateless
@Boundary
public class EmergencyBoundary {

    /** A reason says at least something. */
    public static final int SHORTEST = 10;

    private static final int LONGEST = 500;
    private static final int MOST_HOURS = 24;

    @Inject
    EmergencyRepository emergencies;

    @Inject
    GroupRepository groups;

    @Inject
    MembershipRepository memberships;

    @Inject
    SiteRepository sites;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Until when a group is open to this person in an emergency; empty when it is not.
     *
     * @throws NoSuchThing for who does not run the site, and for no such group on it
     */
    @Open("for who runs the site; others find nothing")
    public Optional<Instant> until(long site, GroupId id) {
        return running(group(site, id)).map(EmergencyAccess::until);
    }

    /** Whether this person may open groups of a site in an emergency, and is not in this one anyway. */
    @Open("tells a person of their own right")
    public boolean possible(long site, long group) {
        return me.may(Right.ACCESS_EMERGENCY, new Place(site, group, null, null));
    }

    /** Whether this person opened that group of a site, and it is open still. */
    @Open("tells a person of their own emergency")
    public boolean opened(long site, GroupId id) {
        return me.signedIn() && groups.find(id, site).flatMap(this::running).isPresent();
    }

    /**
     * Opens it.
     *
     * @throws Refusal when the reason is too short or too long, the hours are out of bounds, or it is open already
     */
    @Open("for who runs the site; others find nothing")
    public void start(OpenInEmergency command) {
        var group = group(command.site(), command.group());
        refuse(
                command.reason().length() < SHORTEST || command.reason().length() > LONGEST,
                "access.emergency.reason.size");
        refuse(command.hours() < 1 || command.hours() > MOST_HOURS, "access.emergency.hours.size");
        refuse(me.viewer().memberOfGroup(group.id()), "access.emergency.inside");
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(command.hours()));
        emergencies.add(new EmergencyAccess(me.id(), group.id(), command.reason(), now, until));
        var host = sites.get(group.siteId()).host();
        memberships
                .ownersOf(group.id())
                .forEach(owner -> post.send(Letter.to(owner)
                        .about(
                                "access.emergency",
                                group.name(),
                                me.standing().name(),
                                String.valueOf(command.hours()),
                                command.reason())
                        .link(host, "/group/" + group.ref())
                        .inGroup(group.id())));
    }

    /** Closes it again before its time. */
    @Open("for who runs the site; others find nothing")
    public void end(EndEmergency command) {
        running(group(command.site(), command.group()))
                .orElseThrow(() -> new Refusal("access.emergency.over"))
                .end(clock.instant());
    }

    private Optional<EmergencyAccess> running(Group group) {
        return emergencies.open(me.id(), group.id(), group.siteId(), clock.instant());
    }

    private Group group(long site, GroupId id) {
        return groups.find(id, site)
                .filter(found -> possible(site, found.id()))
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.GROUP, id.value())));
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(key);
        }
    }
}
