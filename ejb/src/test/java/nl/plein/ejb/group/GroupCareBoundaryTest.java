package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupCareBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-2.1 who starts a group owns it, and what was typed is cleaned")
    void whoStartsAGroupOwnsIt() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var id = new GroupId(UUID.randomUUID());

            starts(square, square.neighbour)
                    .start(new StartGroup(square.site.row(), id, Openness.CLOSED, aDraft("Fiets en trein")));

            var started =
                    square.beans.as(square.neighbour).get(GroupBoundary.class).view(square.site.id(), id);
            assertThat(started.relation()).isEqualTo(Relation.OWNER);
            assertThat(started.group().memberCount()).isEqualTo(1);
            assertThat(started.charter().introduction()).isEqualTo("<p>Welkom</p>");
        });
    }

    @Test
    @DisplayName("GRP-2.2 a name that looks like one that is there is refused")
    void lookAlikesAreRefused() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var starts = starts(square, square.neighbour);
            for (String name :
                    new String[] {"Snelfietsroutes", " snelfietsroutes", "Snelfіetsroutes", "Snelfiétsroutes"}) {
                var again =
                        new StartGroup(square.site.row(), new GroupId(UUID.randomUUID()), Openness.OPEN, aDraft(name));
                assertThatThrownBy(() -> starts.start(again)).hasMessage("group.name.taken");
            }
        });
    }

    @Test
    @DisplayName("GRP-2.3 who is second hears who was first, and nothing of theirs is lost")
    void theSecondHearsOfTheFirst() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var group = square.group.groupId();
            var care = care(square, square.owner);
            care.change(new ChangeGroup(square.site.id(), group, 0, aDraft("Fietspaden")));

            assertThatThrownBy(() -> care.change(new ChangeGroup(square.site.id(), group, 0, aDraft("Wegen"))))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.details()).containsExactly("Olga Eigenaar"));

            var saved = care.charter(square.site.id(), group);
            assertThat(saved.charter().name()).isEqualTo("Fietspaden");
            assertThat(saved.last().what()).containsExactly("name", "purpose", "introduction");
            care.change(new ChangeGroup(square.site.id(), group, 1, aDraft("Wegen")));
            assertThat(square.group.name()).isEqualTo("Wegen");
        });
    }

    @Test
    @DisplayName("GRP-2.5 closing shows beforehand what it does, does it at once, and can be taken back")
    void closingCanBeTakenBack() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var group = square.group.groupId();
            var blog = square.aBlog(square.member, "alleen leden");
            var wide = square.aPublicBlog(square.member, "iedereen");
            var care = care(square, square.owner);

            var preview = care.kind(square.site.id(), group, Openness.CLOSED);
            assertThat(preview.changing()).isEqualTo(1);
            assertThat(preview.siteMembers()).isEqualTo(3);
            assertThat(preview.reach()).extracting(ReachChange::now).containsExactlyInAnyOrder("group", "public");
            assertThat(preview.reach()).extracting(ReachChange::then).containsExactly("group", "group");

            care.turn(new TurnGroup(square.site.id(), group, preview.changeNo(), Openness.CLOSED));
            var items = square.beans.as(square.neighbour).get(ItemBoundary.class);
            assertThatThrownBy(() -> items.view(square.site.id(), wide)).isInstanceOf(NoSuchThing.class);

            var done = care(square, square.owner).kind(square.site.id(), group, null);
            assertThat(done.before()).isEqualTo(Openness.OPEN);
            care.turn(new TurnGroup(square.site.id(), group, done.changeNo(), done.before()));
            square.beans.as(square.neighbour);
            ItemDetails again = items.view(square.site.id(), wide);
            assertThat(again.reachKey()).isEqualTo("public");
            assertThatThrownBy(() -> items.view(square.site.id(), blog)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("GRP-2.5 two owners who turn a group at once: the second is told who was first")
    void twoOwnersTurnAtOnce() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var group = square.group.groupId();
            var care = care(square, square.owner);
            care.turn(new TurnGroup(square.site.id(), group, 0, Openness.HIDDEN));

            assertThatThrownBy(() -> care.turn(new TurnGroup(square.site.id(), group, 0, Openness.CLOSED)))
                    .hasMessage("group.change.conflict");
            assertThat(square.group.openness()).isEqualTo(Openness.HIDDEN);
        });
    }

    @Test
    @DisplayName("GRP-2.3 only owners see the settings of a group")
    void onlyOwnersSeeTheSettings() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);
            var group = square.group.groupId();

            assertThatThrownBy(() -> care(square, square.member).charter(square.site.id(), group))
                    .hasMessage("right.missing.group_manage");
            assertThatThrownBy(() -> care(square, square.neighbour).kind(square.site.id(), group, null))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    private static GroupStartBoundary starts(ASquare square, long account) {
        return square.beans.as(account).get(GroupStartBoundary.class);
    }

    private static GroupCareBoundary care(ASquare square, long account) {
        return square.beans.as(account).get(GroupCareBoundary.class);
    }

    private static GroupDraft aDraft(String name) {
        return new GroupDraft(
                name, "Samen op weg.", "<p>Welkom</p><script>x</script>", Format.HTML, Joining.FREE, true, "", false);
    }
}
