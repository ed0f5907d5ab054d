package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupIntake;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Which organisations bring their people into a group, as its owners say. */
@Stateless
@Boundary
public class IntakeBoundary {

    /** So many people come in at once; a larger organisation is refused. */
    static final long MOST = 5000;

    @Inject
    GroupRepository groups;

    @Inject
    IntakeRepository intakes;

    @Inject
    GroupIntakes taking;

    @Inject
    GroupOwners owners;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Whose people come into a group, and what it would do to add one.
     *
     * @param wished the organisation that was chosen, or null when nobody chose yet
     */
    @Open("answers owners only")
    public IntakeDetails details(long site, GroupId id, UUID wished) {
        var group = owners.group(site, id);
        var now = intakes.ofGroup(group.id());
        var others =
                intakes.onSite(site).stream().filter(one -> !now.contains(one)).toList();
        var chosen = others.stream()
                .filter(one -> wished != null && one.ref().equals(wished.toString()))
                .findFirst();
        long people = chosen.map(MemberOrganisation::ref)
                .map(UUID::fromString)
                .map(ref -> intakes.awaitedNumber(group, number(ref)))
                .orElse(0L);
        return new IntakeDetails(group.row(), group.leaving(), now, others, chosen.orElse(null), people);
    }

    /** Takes in the people of an organisation, those who are on the site at once; or stops taking in more. */
    @Requires(Right.GROUP_MANAGE)
    public void take(TakeInOrganisation command) {
        var group = groups.locked(command.group(), command.site());
        if (command.organisation() == null) {
            throw new Refusal("group.intake.organisation.empty");
        }
        long organisation = number(command.organisation());
        var known = intakes.find(group.id(), organisation);
        if (known.isPresent() == command.wished()) {
            throw new Refusal(command.wished() ? "group.intake.already" : "group.intake.not");
        }
        if (!command.wished()) {
            intakes.remove(known.get());
            return;
        }
        if (intakes.awaitedNumber(group, organisation) > MOST) {
            throw new Refusal("group.intake.many", MOST);
        }
        intakes.add(new GroupIntake(group, organisation, me.id(), clock.instant()));
        intakes.awaited(group, organisation).forEach(person -> taking.takeIn(group, person, "organisation"));
    }

    private long number(UUID organisation) {
        return intakes.organisation(organisation)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, organisation)));
    }
}
