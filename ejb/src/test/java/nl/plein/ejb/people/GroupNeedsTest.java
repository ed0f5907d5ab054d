package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.AskMembers;
import nl.plein.ejb.group.AskToJoinGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InviteAddresses;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.ejb.group.Relation;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.mail.Mail;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupNeedsTest extends OnANeedyGroup {

    @Test
    @DisplayName(
            "GRP-9.1 owners ask fields of the site; the second of two owners is told, and what does not fit is refused")
    void ownersAsk() {
        onANeedyGroup(() -> {
            var before = details().seen();
            needs(List.of(work), List.of(motto));
            assertThat(details().asked()).extracting(FieldRow::fieldId).containsExactly(work);
            assertThat(details().shown()).extracting(FieldRow::fieldId).containsExactly(motto);
            assertThat(details().why()).isEqualTo(WHY);

            var now = details().seen();
            assertThatThrownBy(() -> needs().save(asks(before, List.of(motto), "")))
                    .hasMessage("shared.overtaken");
            assertThatThrownBy(() -> needs().save(asks(now, List.of(unknown()), "")))
                    .hasMessage("group.needs.asked.gone");
            assertThatThrownBy(() -> needs().save(asks(now, List.of(motto), "x".repeat(301))))
                    .hasMessage("group.needs.why.long");
            assertThat(details().asked()).extracting(FieldRow::fieldId).containsExactly(work);
            square.beans.as(square.member);
            assertThatThrownBy(() -> needs().details(site(), group())).hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName("GRP-9.1 a list shows three fields at most, and a group asks ten at most")
    void fewFields() {
        onANeedyGroup(() -> {
            var many = Collections.nCopies(12, "Veld").stream()
                    .map(name -> asked(choice(name + " " + unknown().value())))
                    .toList();
            var seen = details().seen();
            assertThatThrownBy(() -> needs().save(asks(seen, many, ""))).hasMessage("group.needs.asked.many");
            assertThatThrownBy(() ->
                            needs().save(new AskMembers(site(), group(), seen, List.of(), many.subList(0, 4), "")))
                    .hasMessage("group.needs.shown.many");
        });
    }

    @Test
    @DisplayName("GRP-9.1 what the site asks no more, or the organisation says, is not asked at the door")
    void whatTheSiteAsksNoMore() {
        onANeedyGroup(() -> {
            comeIn(Joining.FREE);
            needs(List.of(work, motto), List.of(work));
            var function = asked(given("Functie"));
            assertThat(details().askable()).extracting(FieldRow::fieldId).doesNotContain(function);
            assertThat(lacking(square.neighbour)).containsExactly("Werk", "Motto");

            save(motto, given("Motto"));
            square.beans.as(manager);
            fields().ask(new AskField(square.site.row().siteId(), work, false));
            em.flush();

            assertThat(lacking(square.neighbour)).isEmpty();
            assertThat(details().shown()).isEmpty();
            square.beans.as(square.neighbour).get(GroupBoundary.class).join(join());
            assertThat(relation(square.neighbour)).isEqualTo(Relation.MEMBER);
        });
    }

    @Test
    @DisplayName("GRP-9.2 who joins tells what is lacking, and to whom; nothing is kept of what does not fit")
    void whoJoinsTells() {
        onANeedyGroup(() -> {
            comeIn(Joining.FREE);
            needs(List.of(work, motto), List.of());
            answer(square.neighbour, motto, Level.SITE, "Vooruit");
            var asking = entrance(square.neighbour).asked(square.site.row(), group());
            assertThat(asking.why()).isEqualTo(WHY);
            assertThat(asking.lacking())
                    .extracting(one -> one.field().fieldId())
                    .containsExactly(work);
            assertThat(asking.lacking().get(0).field().says().needed()).isTrue();

            assertThatThrownBy(() -> square.beans.get(GroupBoundary.class).join(join()))
                    .hasMessage("group.needs.lacking");
            assertThatThrownBy(
                            () -> entrance(square.neighbour).join(tells(square.neighbour, says(work, "Lucht")), join()))
                    .hasMessage("people.answer.option");
            assertThatThrownBy(() -> entrance(square.neighbour).join(tells(square.neighbour, says(work, " ")), join()))
                    .hasMessage("group.needs.lacking");
            assertThatThrownBy(() ->
                            entrance(square.neighbour).join(tells(square.member, roads(work, Level.SITE)), join()))
                    .isInstanceOf(nl.plein.persistence.shared.NoSuchThing.class);
            assertThat(told(square.neighbour, square.neighbour)).containsExactly("Vooruit");
            assertThat(relation(square.neighbour)).isEqualTo(Relation.NEIGHBOUR);

            entrance(square.neighbour).join(tells(square.neighbour, roads(work, Level.OWNER)), join());
            em.flush();
            assertThat(relation(square.neighbour)).isEqualTo(Relation.MEMBER);
            assertThat(told(square.neighbour, square.neighbour)).contains(ROAD);
            assertThat(told(square.owner, square.neighbour)).containsExactly("Vooruit");
        });
    }

    @Test
    @DisplayName("GRP-9.2 who asks to come in tells it with the request")
    void whoAsksTells() {
        onANeedyGroup(() -> {
            needs(List.of(work), List.of());
            var wish = new AskToJoinGroup(site(), group(), "Graag.");
            assertThatThrownBy(() -> square.beans
                            .as(square.neighbour)
                            .get(GroupBoundary.class)
                            .ask(wish))
                    .hasMessage("group.needs.lacking");

            entrance(square.neighbour).ask(tells(square.neighbour, roads(work, Level.SITE)), wish);
            em.flush();

            assertThat(relation(square.neighbour)).isEqualTo(Relation.WAITING);
            assertThat(told(square.owner, square.neighbour)).containsExactly(ROAD);
        });
    }

    @Test
    @DisplayName("GRP-9.2 who is invited from elsewhere tells it and is on the site and in the group")
    void whoIsInvitedTells() {
        onANeedyGroup(() -> {
            needs(List.of(work), List.of());
            square.beans
                    .as(square.owner)
                    .get(InvitationBoundary.class)
                    .invite(new InviteAddresses(site(), group(), "gast@elders.example", OwnWords.NONE));
            var accept = new AcceptInvitation(site(), group(), code());
            assertThatThrownBy(() ->
                            square.beans.as(stranger).get(InvitedBoundary.class).accept(accept))
                    .hasMessage("group.needs.lacking");
            assertThat(entrance(stranger)
                            .asked(square.site.row(), accept.code())
                            .lacks())
                    .isTrue();

            entrance(stranger).accept(tells(stranger, roads(work, Level.SITE)), accept);
            em.flush();

            assertThat(relation(stranger)).isEqualTo(Relation.MEMBER);
            assertThat(told(square.owner, stranger)).containsExactly(ROAD);
        });
    }

    @Test
    @DisplayName("GRP-9.3 who was in stays in, and is told what is lacking until it is told")
    void whoWasInStaysIn() {
        onANeedyGroup(() -> {
            needs(List.of(work), List.of());
            assertThat(relation(square.member)).isEqualTo(Relation.MEMBER);
            assertThat(lacking(square.member)).containsExactly("Werk");

            entrance(square.member).tell(tells(square.member, roads(work, Level.SITE)));
            em.flush();

            assertThat(lacking(square.member)).isEmpty();
            assertThatThrownBy(() -> lacking(stranger)).hasMessage("right.missing.group_join");
        });
    }

    private AskMembers asks(nl.plein.security.Seen seen, List<FieldId> asked, String why) {
        return new AskMembers(site(), group(), seen, asked, List.of(), why);
    }

    private static Answer says(FieldId field, String text) {
        return new Answer(field, List.of(text), Level.SITE);
    }

    private String code() {
        em.flush();
        var mails = em.createQuery("select m from Mail m order by m.id desc", Mail.class)
                .getResultList();
        var link = mails.get(0).text().link();
        return link.substring(link.indexOf("code=") + 5);
    }
}
