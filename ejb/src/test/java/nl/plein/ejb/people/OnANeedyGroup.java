package nl.plein.ejb.people;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.AskMembers;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.group.NeedsBoundary;
import nl.plein.ejb.group.NeedsDetails;
import nl.plein.ejb.group.Relation;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;

/** A site that asks two things, with a group that can ask and show them. */
abstract class OnANeedyGroup extends OnAnAskingSite {

    static final String ROAD = "Wegen";
    static final String WATER = "Water";
    static final String WHY = "Zo weten we bij wie we terechtkunnen.";

    FieldId work;
    FieldId motto;

    void onANeedyGroup(Runnable story) {
        onASite(beans -> {
            work = asked(choice("Werk"));
            motto = asked(draft("Motto", FieldKind.TEXT, ""));
            story.run();
        });
    }

    void needs(List<FieldId> asked, List<FieldId> shown) {
        var details = details();
        needs().save(new AskMembers(site(), group(), details.seen(), asked, shown, WHY));
        em.flush();
    }

    NeedsDetails details() {
        square.beans.as(square.owner);
        return needs().details(site(), group());
    }

    NeedsBoundary needs() {
        return square.beans.get(NeedsBoundary.class);
    }

    EntranceBoundary entrance(long account) {
        return square.beans.as(account).get(EntranceBoundary.class);
    }

    List<String> lacking(long account) {
        return entrance(account).asked(square.site.row(), group()).lacking().stream()
                .map(one -> one.field().says().name())
                .toList();
    }

    TellGroup tells(long account, Answer... answers) {
        return new TellGroup(square.site.row(), ref(account), group(), List.of(answers));
    }

    Relation relation(long account) {
        return square.beans
                .as(account)
                .get(GroupBoundary.class)
                .view(site(), group())
                .relation();
    }

    JoinGroup join() {
        return new JoinGroup(site(), group());
    }

    /** From now on people come in so. */
    void comeIn(Joining joining) {
        var says = square.group.charter();
        square.group.rewrite(
                new Charter(says.name(), says.purpose(), "", joining, true, "", false), square.owner, Beans.NOW);
        em.flush();
    }

    long site() {
        return square.site.id();
    }

    GroupId group() {
        return square.group.groupId();
    }

    static Answer roads(FieldId field, Level level) {
        return new Answer(field, List.of(ROAD), level);
    }

    static FieldDraft choice(String name) {
        return new FieldDraft(
                FieldKind.CHOICES,
                name,
                "",
                "",
                List.of(ROAD, WATER),
                "",
                0,
                false,
                false,
                true,
                Level.SITE,
                false,
                null);
    }

    static FieldId unknown() {
        return new FieldId(UUID.randomUUID());
    }
}
