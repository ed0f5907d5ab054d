package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.AskToJoinGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.group.NeededAnswers;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Right;

/** Coming into a group that asks something of who does: what is told is kept, and the person is in; or neither. */
@Stateless
@Boundary
public class EntranceBoundary {

    @Inject
    GroupRepository groups;

    @Inject
    GroupBoundary coming;

    @Inject
    InvitedBoundary invited;

    @Inject
    GroupIntakes intakes;

    @Inject
    NeededAnswers needed;

    @Inject
    Answers answers;

    @Inject
    CurrentAccount me;

    /** What the group asks of this person, who is on the site. */
    @Open("a group answers as its own page does; a person sees only what they lack themselves")
    public Asking asked(SiteRow site, GroupId id) {
        coming.view(site.id(), id);
        me.check(Right.GROUP_JOIN, new Target(ObjectType.GROUP, id.value()));
        return asking(groups.get(id, site.id()));
    }

    /** What the group asks of this person, who holds an invitation. */
    @Open("the code was sent to whom it is for")
    public Asking asked(SiteRow site, String code) {
        var group = invited.view(site, code).group();
        return asking(groups.get(group.groupId(), site.id()));
    }

    /** Tells it while being in already. */
    @Open("people change their own profile only")
    public void tell(TellGroup command) {
        coming.view(command.site().id(), command.group());
        me.check(Right.GROUP_JOIN, new Target(ObjectType.GROUP, command.group().value()));
        keep(command);
        intakes.told(me.id(), command.site().id());
    }

    /** Tells it, and comes into an open group. */
    @Open("people change their own profile only; the group says who comes in")
    public void join(TellGroup command, JoinGroup way) {
        keep(command);
        coming.join(way);
        intakes.told(me.id(), command.site().id());
    }

    /** Tells it, and asks to be let into a closed group. */
    @Open("people change their own profile only; the group says who may ask")
    public void ask(TellGroup command, AskToJoinGroup way) {
        keep(command);
        coming.ask(way);
        intakes.told(me.id(), command.site().id());
    }

    /** Tells it, and comes in by an invitation, also from outside the site. */
    @Open("people change their own profile only; the code was sent to whom it is for")
    public void accept(TellGroup command, AcceptInvitation way) {
        keep(command);
        invited.accept(way);
        intakes.told(me.id(), command.site().id());
    }

    private void keep(TellGroup command) {
        long person = me.id();
        if (!command.account().value().equals(me.standing().ref())) {
            throw new NoSuchThing(command.target());
        }
        answers.change(person, command.site(), command.answers());
    }

    private Asking asking(Group group) {
        var lacking = me.signedIn() ? needed.lacking(group, me.id()) : List.<FieldRow>of();
        return new Asking(
                group.needs().why(),
                lacking.stream().map(EntranceBoundary::demanded).toList());
    }

    private static OwnAnswer demanded(FieldRow field) {
        var says = field.says().demanded();
        return new OwnAnswer(
                new FieldRow(field.id(), field.ref(), field.asked(), says, field.allowed()),
                List.of(),
                says.preset(),
                false);
    }
}
