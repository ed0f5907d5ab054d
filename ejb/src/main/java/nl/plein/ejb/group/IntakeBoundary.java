package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupIntake;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
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

    /** So many organisations bring their people into one group. */
    public static final int ORGANISATIONS = 50;

    /** So many are shown of those that were looked for. */
    public static final int SHOWN = 20;

    private static final int LONGEST = 100;

    @Inject
    SiteRepository sites;

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
     * Whose people come into a group, which others could, and what it would do to add one.
     *
     * @param wished the organisation that was chosen, or null when nobody chose yet
     * @param words a part of the name of another organisation, empty for the first of them
     */
    @Open("answers owners only")
    public IntakeDetails details(long site, GroupId id, UUID wished, String words) {
        var group = owners.group(site, id);
        var now = intakes.ofGroup(group.id());
        var found = intakes.others(group, words.substring(0, Math.min(words.length(), LONGEST)), SHOWN + 1);
        var chosen = wished == null
                ? Optional.<Organisation>empty()
                : intakes.organisation(wished)
                        .filter(one -> intakes.find(group.id(), one.id()).isEmpty());
        long people = chosen.map(one -> intakes.awaitedNumber(group, one.id())).orElse(0L);
        return new IntakeDetails(
                group.row(),
                group.leaving(),
                now,
                found.stream().limit(SHOWN).toList(),
                found.size() > SHOWN,
                chosen.map(one -> new MemberOrganisation(one.ref().toString(), one.name()))
                        .orElse(null),
                people);
    }

    /** Takes in the people of an organisation, those who are on the site at once; or stops taking in more. */
    @Requires(Right.GROUP_MANAGE)
    public void take(TakeInOrganisation command) {
        sites.locked(command.site()); // nobody leaves the site meanwhile
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
        if (intakes.ofGroup(group.id()).size() >= ORGANISATIONS) {
            throw new Refusal("group.intake.full", ORGANISATIONS);
        }
        if (intakes.awaitedNumber(group, organisation) > MOST) {
            throw new Refusal("group.intake.many", MOST);
        }
        intakes.add(new GroupIntake(group, organisation, me.id(), clock.instant()));
        intakes.awaited(group, organisation).forEach(person -> taking.takeIn(group, person, "organisation"));
    }

    private long number(UUID organisation) {
        return intakes.organisation(organisation)
                .map(Organisation::id)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.ACCOUNT, organisation)));
    }
}
