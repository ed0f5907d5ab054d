package nl.plein.ejb.comment;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.comment.CommentRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommentBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("COM-1.2 COM-1.3 a comment is cleaned, counted, and known by its form")
    void aCommentIsCleanedAndCounted() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var blog = square.aBlog(square.member, "tekst");
            var comments = square.beans.as(square.owner).get(CommentBoundary.class);
            var mark = UUID.randomUUID();

            comments.post(new PostComment(square.site.id(), blog, mark, "**Ja** <script>x</script>"));
            em.flush();
            em.clear();

            assertThat(comments.posted(mark)).isTrue();
            assertThat(comments.posted(UUID.randomUUID())).isFalse();
            assertThat(comments.below(square.site.id(), blog, 0))
                    .extracting(CommentRow::body)
                    .singleElement()
                    .asString()
                    .contains("<strong>Ja</strong>")
                    .doesNotContain("<script");
            assertThat(square.beans
                            .get(ItemBoundary.class)
                            .view(square.site.id(), blog)
                            .commentCount())
                    .isEqualTo(1);
        });
    }

    @Test
    @DisplayName("COM-1.4 who may not read the item sees none of its comments")
    void outsidersSeeNoComments() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var blog = square.aBlog(square.member, "tekst");
            var comments = square.beans.as(square.neighbour).get(CommentBoundary.class);

            assertThatThrownBy(() -> comments.below(square.site.id(), blog, 0)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("COM-1.5 what its writer keeps to oneself takes no comments, and its page offers none")
    void nothingIsSaidToOneself() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var own = new ItemId(UUID.randomUUID());
            var draft = new Draft("Titel", "<p>tekst</p>", Format.HTML, Level.OWNER, List.of());
            var items = square.beans.as(square.member).get(ItemBoundary.class);
            items.write(new WriteBlog(square.site.id(), square.group.groupId(), own, draft));
            var comments = square.beans.get(CommentBoundary.class);

            assertThat(items.view(square.site.id(), own).mayComment()).isFalse();
            assertThatThrownBy(() -> comments.post(new PostComment(square.site.id(), own, UUID.randomUUID(), "Ja")))
                    .hasMessage("comment.own");
            assertThat(comments.below(square.site.id(), own, 0)).isEmpty();
        });
    }

    @Test
    @DisplayName("COM-1.1 an empty comment and one that is too long are refused by their own sentence")
    void emptyAndTooLongAreRefused() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var blog = square.aBlog(square.member, "tekst");
            var text = "x".repeat(10_001);

            assertThatThrownBy(() -> new PostComment(square.site.id(), blog, UUID.randomUUID(), "  ").said())
                    .hasMessage("comment.text.empty");
            assertThatThrownBy(() -> new PostComment(square.site.id(), blog, UUID.randomUUID(), text).said())
                    .hasMessage("comment.text.long");
        });
    }
}
