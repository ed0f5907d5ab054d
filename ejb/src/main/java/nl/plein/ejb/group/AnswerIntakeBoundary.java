package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.AnswerIntakeDetails.Choice;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.people.AnswerIntake;
import nl.plein.persistence.people.AnswerIntakeRepository;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Which answers in the profile bring people into a group, as its owners say. */
@Stateless
@Boundary
public class AnswerIntakeBoundary {

    @Inject
    SiteRepository sites;

    @Inject
    GroupRepository groups;

    @Inject
    AnswerIntakeRepository intakes;

    @Inject
    ProfileRepository profiles;

    @Inject
    GroupIntakes taking;

    @Inject
    GroupOwners owners;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * What brings people into a group, and what it would do to add an answer.
     *
     * @param field the field that was chosen, or null when nobody chose yet
     */
    @Open("answers owners only")
    public AnswerIntakeDetails details(long site, GroupId id, UUID field, String answer) {
        var group = owners.group(site, id);
        var known = intakes.ofGroup(group.id());
        var asked = profiles.fields(site).stream()
                .filter(one -> one.asked() && one.row().says().kind().chosen())
                .toList();
        var others = choices(asked, known, false);
        var wished = others.stream()
                .filter(one -> field != null && one.field().equals(field.toString()))
                .filter(one -> one.answer().equals(answer))
                .findFirst()
                .orElse(null);
        long people = wished == null
                ? 0
                : intakes.awaited(group, field(site, field), answer).size();
        return new AnswerIntakeDetails(choices(asked, known, true), others, wished, people);
    }

    /** Takes in who chose an answer, those on the site at once; or stops taking in more. */
    @Requires(Right.GROUP_MANAGE)
    public void take(TakeInAnswer command) {
        sites.locked(command.site()); // nobody leaves the site meanwhile
        var group = groups.locked(command.group(), command.site());
        if (command.field() == null) {
            throw new Refusal("group.intake.answer.empty");
        }
        var field = field(command.site(), command.field());
        var known = intakes.ofGroup(group.id()).stream()
                .filter(one -> one.means(field, command.answer()))
                .findFirst();
        if (known.isPresent() == command.wished()) {
            throw new Refusal(command.wished() ? "group.intake.answer.already" : "group.intake.answer.not");
        }
        if (!command.wished()) {
            intakes.remove(known.get());
            return;
        }
        if (!field.row().says().options().contains(command.answer())) {
            throw new Refusal("group.intake.answer.empty");
        }
        var awaited = intakes.awaited(group, field, command.answer());
        if (awaited.size() > IntakeBoundary.MOST) {
            throw new Refusal("group.intake.many", IntakeBoundary.MOST);
        }
        intakes.add(new AnswerIntake(group, field, command.answer(), me.id(), clock.instant()));
        awaited.forEach(person -> taking.takeIn(group, person, "answer"));
    }

    private static List<Choice> choices(List<ProfileField> asked, List<AnswerIntake> known, boolean held) {
        return asked.stream()
                .flatMap(field -> field.row().says().options().stream()
                        .filter(option -> known.stream().anyMatch(one -> one.means(field, option)) == held)
                        .map(option ->
                                new Choice(field.row().ref(), field.row().says().name(), option)))
                .toList();
    }

    private ProfileField field(long site, UUID ref) {
        return profiles.field(new FieldId(ref), site)
                .filter(ProfileField::asked)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, ref)));
    }
}
