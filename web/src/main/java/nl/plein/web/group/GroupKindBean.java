package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.ejb.group.KindDetails;
import nl.plein.ejb.group.TurnGroup;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Opening, closing and hiding a group: choose, see what it does, do it, take it back. */
@Named
@RequestScoped
public class GroupKindBean {

    @Inject
    GroupCareBoundary groups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private KindDetails details;
    private long shown = -1;

    public KindDetails getDetails() {
        if (details == null) {
            details = groups.kind(current.number(), id(), wished());
        }
        return details;
    }

    /** The kinds that it could become. */
    public List<Openness> getOthers() {
        return Stream.of(Openness.values())
                .filter(one -> one != getDetails().group().openness())
                .toList();
    }

    /** Makes it what the page was asked to show. */
    public void turn() {
        turnTo(wished(), "group.turned");
    }

    /** Makes it what it was before. */
    public void takeBack() {
        turnTo(getDetails().before(), "group.turned.back");
    }

    public long getChangeNo() {
        return getDetails().changeNo();
    }

    public void setChangeNo(long sent) {
        shown = sent;
    }

    private void turnTo(Openness kind, String said) {
        groups.turn(new TurnGroup(current.number(), id(), shown, kind));
        Messages.afterwards(said);
        way.to("/group/" + id().value() + "/kind");
    }

    private Openness wished() {
        return Stream.of(Openness.values())
                .filter(one -> one.name().equalsIgnoreCase(asked.words("to")))
                .findFirst()
                .orElse(null);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
