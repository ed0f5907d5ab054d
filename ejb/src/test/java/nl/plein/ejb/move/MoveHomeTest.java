package nl.plein.ejb.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveHomeTest extends ASplit {

    @ParameterizedTest(name = "MOV-1.11 no move is taken back to a site that became {0}, nor a group moved there")
    @EnumSource(
            value = SiteState.class,
            names = {"READ_ONLY", "DISABLED", "DELETED"})
    void notBackToASiteThatIsNotInUse(SiteState state) {
        onASite(() -> {
            var there = splitOff().row();
            becomes(state);

            assertThatThrownBy(() -> moves().undo(back(there))).hasMessage("move.to.closed");
            assertThatThrownBy(() -> moves().move(
                                    new MoveGroup(there, square.group.groupId(), site.siteId(), UUID.randomUUID())))
                    .hasMessage("move.to.closed");
        });
    }

    @ParameterizedTest(name = "MOV-1.11 nor when the site became {0} before the job began: the group stays")
    @EnumSource(
            value = SiteState.class,
            names = {"DISABLED", "DELETED"})
    void norWhenThatCameMeanwhile(SiteState state) {
        onASite(() -> {
            var there = splitOff().row();
            moves().undo(back(there));
            em.flush();
            becomes(state);

            var waiting =
                    UUID.fromString(moves().moves(there, Long.MAX_VALUE).get(0).ref());
            assertThatThrownBy(() -> run(waiting)).hasMessage("move.closed");
            assertThat(em.find(Group.class, square.group.id()).siteId()).isEqualTo(there.id());
        });
    }

    private UndoMove back(SiteRow there) {
        return new UndoMove(
                there,
                UUID.fromString(moves().moves(there, Long.MAX_VALUE).get(0).ref()));
    }

    private void becomes(SiteState state) {
        em.find(Site.class, site.id()).become(state, Beans.NOW);
        em.flush();
    }
}
