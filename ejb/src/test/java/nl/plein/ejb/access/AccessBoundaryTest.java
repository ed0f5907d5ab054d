package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.AddSubgroup;
import nl.plein.ejb.group.PlaceInSubgroup;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.access.Verdict;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessBoundaryTest {

    private final Database database = anEmptyDatabase();
    private ASquare square;
    private ItemId blog;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ACC-1.1 a reader is told who else can read it, and that the group comes before what the writer meant")
    void aReaderIsTold() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.CLOSED);

            var access = as(square.member).view(square.site.id(), blog);

            assertThat(access)
                    .returns("Titel", ItemAccess::title)
                    .returns(Ground.GROUP_MEMBER, ItemAccess::ground)
                    .returns("Snelfietsroutes", ItemAccess::group)
                    .returns(true, ItemAccess::bounded)
                    .returns(false, ItemAccess::explains);
        });
    }

    @Test
    @DisplayName("ACC-1.2 an owner learns of a person whether they could read, on which ground and since when")
    void anOwnerLearnsWhy() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.CLOSED);
            as(square.owner);

            assertThat(verdict(em, square.member, Beans.NOW))
                    .isEqualTo(new Verdict(true, Ground.GROUP_MEMBER, Beans.NOW));
            assertThat(verdict(em, square.neighbour, Beans.NOW))
                    .isEqualTo(new Verdict(false, Ground.GROUP_MEMBER, null));
            assertThat(verdict(em, square.member, Beans.NOW.minusSeconds(1)))
                    .isEqualTo(new Verdict(false, Ground.NOT_THERE, null));
        });
    }

    @Test
    @DisplayName("ACC-1.3 they learn who all could, page by page")
    void theyLearnWhoAllCould() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.CLOSED);
            var readers = as(square.owner)
                    .readers(square.site.id(), blog, Beans.NOW, 0)
                    .members();

            assertThat(readers).extracting(ReaderRow::name).containsExactly("Olga Eigenaar", "Marit Lid");
            assertThat(as(square.owner)
                            .readers(
                                    square.site.id(),
                                    blog,
                                    Beans.NOW,
                                    readers.get(0).id())
                            .members())
                    .extracting(ReaderRow::name)
                    .containsExactly("Marit Lid");
        });
    }

    @Test
    @DisplayName("ACC-1.3 of what is meant for a subgroup they learn who was in it")
    void theyLearnWhoWasInASubgroup() {
        database.doing(em -> {
            square = aSquare(em, Openness.CLOSED);
            var core = UUID.randomUUID();
            var member = new AccountId(em.find(Account.class, square.member).ref());
            long site = square.site.id();
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            subgroups.add(new AddSubgroup(site, square.group.groupId(), core, "Kern"));
            subgroups.place(new PlaceInSubgroup(site, square.group.groupId(), core, member, true));
            em.flush();
            blog = new ItemId(UUID.randomUUID());
            var draft = new Draft("Titel", "<p>kern</p>", Format.HTML, Level.SUBGROUP, core, List.of(), List.of());
            square.beans
                    .as(square.member)
                    .get(ItemBoundary.class)
                    .write(new WriteBlog(site, square.group.groupId(), blog, draft));
            em.flush();

            assertThat(as(square.owner).readers(site, blog, Beans.NOW, 0).members())
                    .extracting(ReaderRow::name)
                    .containsExactly("Marit Lid");
            assertThat(as(square.owner)
                            .readers(site, blog, Beans.NOW.minusSeconds(1), 0)
                            .members())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("ACC-1.1 ACC-1.2 on a site for its own networks it is open to who is signed in there")
    void aSiteForItsOwnNetworks() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.OPEN);
            square.site.turn(Site.Openness.NETWORK, Beans.NOW);
            em.flush();

            assertThat(as(square.member).view(square.site.id(), blog).ground()).isEqualTo(Ground.VISITOR);
            as(square.owner);
            assertThat(verdict(em, square.neighbour, Beans.NOW)).isEqualTo(new Verdict(true, Ground.VISITOR, null));
        });
    }

    @Test
    @DisplayName("ACC-1.4 an auditor explains without title, and without the name of a hidden group")
    void anAuditorSeesNothingOfIt() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.HIDDEN);
            var auditor = square.someone("Ada Auditor", null);
            em.persist(new RoleGrant(auditor, null, Role.AUDITOR, Beans.NOW));
            em.flush();

            assertThat(as(auditor).view(square.site.id(), blog))
                    .returns(null, ItemAccess::title)
                    .returns(null, ItemAccess::group)
                    .returns(null, ItemAccess::groupRef)
                    .returns(true, ItemAccess::explains);
            assertThat(verdict(em, square.member, Beans.NOW).may()).isTrue();
        });
    }

    @Test
    @DisplayName("ACC-1.5 for everybody else, and on another site, there is no such item")
    void forOthersThereIsNothing() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.CLOSED);
            long site = square.site.id();

            assertThatThrownBy(() -> as(square.neighbour).view(site, blog)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(square.member).people(blog, "Olga")).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(square.member).readers(site, blog, Beans.NOW, 0))
                    .isInstanceOf(NoSuchThing.class);
            as(square.member);
            assertThatThrownBy(() -> verdict(em, square.member, Beans.NOW)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(square.owner).view(site + 1, blog)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("ACC-1.2 people are found by the beginning of their name; signs of a pattern mean themselves")
    void peopleAreFoundByTheBeginningOfTheirName() {
        database.doing(em -> {
            aPublicBlogIn(em, Openness.CLOSED);
            var boundary = as(square.owner);

            assertThat(boundary.people(blog, "Ma")).extracting(PersonRow::name).containsExactly("Marit Lid");
            assertThat(boundary.people(blog, "%%")).isEmpty();
            assertThat(boundary.people(blog, "M")).isEmpty();
        });
    }

    private void aPublicBlogIn(EntityManager em, Openness openness) {
        square = aSquare(em, openness);
        blog = square.aPublicBlog(square.owner, "tekst");
        em.flush();
    }

    private AccessBoundary as(long account) {
        return square.beans.as(account).get(AccessBoundary.class);
    }

    private Verdict verdict(EntityManager em, long account, Instant at) {
        var person = new AccountId(em.find(Account.class, account).ref());
        return square.beans
                .get(AccessBoundary.class)
                .explain(new ExplainAccess(square.site.id(), blog, person, at))
                .verdict();
    }
}
