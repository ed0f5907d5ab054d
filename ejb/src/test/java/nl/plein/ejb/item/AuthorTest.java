package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.comment.CommentBoundary;
import nl.plein.ejb.comment.PostComment;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.JoinRequest;
import nl.plein.persistence.group.JoinRequestRow;
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

    @Test
    @DisplayName("PPL-1.7 whoever works elsewhere is shown as external beside what was written, said and asked")
    void whoWorksElsewhereIsExternal() {
        withABlog(() -> {
            square.beans.as(square.neighbour);
            assertThat(shownAsExternal()).containsOnly(false);

            var home = new Organisation("Provincie Gelderland", null, null);
            em.persist(home);
            em.flush();
            square.site.belongTo(home.id(), Beans.NOW);
            em.persist(new JoinRequest(square.group.id(), square.neighbour, null, Beans.NOW));
            em.persist(new RoleGrant(square.member, square.site.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            assertThat(shownAsExternal()).containsOnly(true);
            assertThat(square.beans
                            .get(MembershipRepository.class)
                            .waiting(square.site.id(), square.group.groupId(), square.owner))
                    .singleElement()
                    .matches(JoinRequestRow::external);
            assertThat(square.beans.get(AccountRepository.class).rolesOf(square.site.id(), Beans.NOW))
                    .singleElement()
                    .matches(RoleGrantRow::external);
        });
    }

    private List<Boolean> shownAsExternal() {
        var feed = square.beans.get(FeedBoundary.class);
        return List.of(
                feed.ofSite(square.site.id(), Cursor.NEWEST).rows().get(0).external(),
                feed.ofGroup(square.site.id(), square.group.groupId(), Cursor.NEWEST)
                        .rows()
                        .get(0)
                        .external(),
                feed.tagged(square.site.id(), null, List.of("asfalt"), Cursor.NEWEST)
                        .rows()
                        .get(0)
                        .external(),
                square.beans
                        .get(ItemBoundary.class)
                        .view(square.site.id(), blog)
                        .author()
                        .external(),
                square.beans
                        .get(CommentBoundary.class)
                        .below(square.site.id(), blog, 0)
                        .get(0)
                        .external());
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
            blog = new ItemId(UUID.randomUUID());
            var draft = new Draft("Titel", "Rood", Format.HTML, Level.PUBLIC, null, List.of(), List.of("asfalt"));
            square.beans
                    .as(square.member)
                    .get(ItemBoundary.class)
                    .write(new WriteBlog(square.site.id(), square.group.groupId(), blog, draft));
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
