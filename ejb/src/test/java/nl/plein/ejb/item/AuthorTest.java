package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.comment.CommentBoundary;
import nl.plein.ejb.comment.PostComment;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;
    private ItemId blog;
    private String author;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName(
            "ITM-1.11 members of the site are led to the profile of the author, in lists, at the item and below it")
    void membersAreLedToTheProfile() {
        withABlog(() -> {
            square.beans.as(square.neighbour);
            var feed = square.beans.get(FeedBoundary.class);

            assertThat(feed.ofSite(square.site.id(), Cursor.NEWEST)
                            .rows()
                            .get(0)
                            .authorRef())
                    .isEqualTo(author);
            assertThat(feed.ofGroup(square.site.id(), square.group.groupId(), Cursor.NEWEST)
                            .rows()
                            .get(0)
                            .authorRef())
                    .isEqualTo(author);
            assertThat(feed.newest(Cursor.NEWEST).rows())
                    .allSatisfy(row -> assertThat(row.authorRef()).isEqualTo(author));
            assertThat(square.beans
                            .get(ItemBoundary.class)
                            .view(square.site.id(), blog)
                            .author()
                            .ref())
                    .isEqualTo(author);
            assertThat(said()).isEqualTo(author);
        });
    }

    @Test
    @DisplayName("ITM-1.11 for a visitor, and when the author left, the name is only a name")
    void forOthersItIsOnlyAName() {
        withABlog(() -> {
            var items = square.beans.get(ItemRepository.class);
            assertThat(items.newestOfSite(square.site.id(), Viewer.ANONYMOUS, Cursor.NEWEST, 20)
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.authorRef()).isNull());
            var memberships = square.beans.get(MembershipRepository.class);
            memberships.end(
                    memberships.inSite(square.member, square.site.id()).orElseThrow(), Beans.NOW.plusSeconds(1));
            em.flush();
            square.beans.as(square.neighbour);

            assertThat(square.beans
                            .get(ItemBoundary.class)
                            .view(square.site.id(), blog)
                            .author()
                            .ref())
                    .isNull();
            assertThat(said()).isNull();
        });
    }

    private String said() {
        return square.beans
                .get(CommentBoundary.class)
                .below(square.site.id(), blog, 0)
                .get(0)
                .authorRef();
    }

    private void withABlog(Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            blog = square.aPublicBlog(square.member, "Rood asfalt");
            em.flush();
            square.beans
                    .as(square.member)
                    .get(CommentBoundary.class)
                    .post(new PostComment(square.site.id(), blog, UUID.randomUUID(), "Ook wij."));
            em.flush();
            author = em.find(Account.class, square.member).ref().toString();
            work.run();
        });
    }
}
