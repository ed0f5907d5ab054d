package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.plein.ejb.copy.CopyBoundary;
import nl.plein.ejb.copy.CopyGroup;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupIntroductionTest extends OnASquare {

    @Test
    @DisplayName("GRP-10.1 the introduction of a closed group is for everybody until its owners keep it for members")
    void ownersKeepTheIntroductionForMembers() {
        onASquare(() -> {
            turn(Openness.CLOSED);
            change(false);
            assertThat(read(square.neighbour, group())).isEqualTo("<p>Geheim plan</p>");

            change(true);

            assertThat(read(square.neighbour, group())).isEmpty();
            assertThat(read(square.member, group())).isEqualTo("<p>Geheim plan</p>");
            assertThat(care().charter(square.site.id(), group()).last().what()).containsExactly("inside");
            turn(Openness.OPEN);
            assertThat(read(square.neighbour, group())).isEqualTo("<p>Geheim plan</p>");
        });
    }

    @Test
    @DisplayName("GRP-10.1 a group that is started like it, or copied by who is no member, does not tell it")
    void noOtherGroupTellsIt() {
        onASquare(() -> {
            turn(Openness.CLOSED);
            change(true);
            long manager = aManager();
            var starts = square.beans.as(manager).get(GroupStartBoundary.class);
            starts.offer(new OfferTemplate(square.site.row(), group(), true));
            em.flush();

            var copy = new GroupId(UUID.randomUUID());
            square.beans
                    .get(CopyBoundary.class)
                    .copy(new CopyGroup(square.site.row(), group(), copy, "Kopie", false, false, false));

            assertThat(read(manager, copy)).isEmpty();
            square.beans.as(square.neighbour);
            assertThat(starts.like(square.site.row(), group()).charter().introduction())
                    .isEmpty();
            square.beans.as(square.member);
            assertThat(starts.like(square.site.row(), group()).charter().introduction())
                    .contains("Geheim");
        });
    }

    private void turn(Openness wished) {
        var seen = care().charter(square.site.id(), group()).last().number();
        care().turn(new TurnGroup(square.site.id(), group(), seen, wished));
    }

    private void change(boolean inside) {
        var seen = care().charter(square.site.id(), group()).last().number();
        var draft = new GroupDraft(
                "Snelfietsroutes",
                "Samen op weg.",
                "<p>Geheim plan</p>",
                Format.HTML,
                Joining.ON_REQUEST,
                true,
                "",
                inside);
        care().change(new ChangeGroup(square.site.id(), group(), seen, draft));
    }

    private GroupCareBoundary care() {
        return square.beans.as(square.owner).get(GroupCareBoundary.class);
    }

    private String read(long who, GroupId group) {
        return square.beans
                .as(who)
                .get(GroupBoundary.class)
                .view(square.site.id(), group)
                .charter()
                .introduction();
    }
}
