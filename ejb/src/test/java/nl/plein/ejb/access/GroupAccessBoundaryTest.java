package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.access.ReaderRow;
import nl.plein.persistence.access.Verdict;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupAccessBoundaryTest {

    private static final Instant LATER = Beans.NOW.plusSeconds(60);

    private final Database database = anEmptyDatabase();
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ACC-1.6 everybody who may know of a group is told who finds it, who reads in it, how one comes in")
    void whoMayKnowIsTold() {
        database.doing(em -> {
            square = aSquare(em, Openness.CLOSED);

            assertThat(as(square.neighbour).view(square.site.id(), group()))
                    .returns("Snelfietsroutes", GroupAccess::name)
                    .returns(Ground.PUBLIC, GroupAccess::find)
                    .returns(Ground.GROUP_MEMBER, GroupAccess::read)
                    .returns(2, GroupAccess::members)
                    .returns(false, GroupAccess::inside)
                    .returns(false, GroupAccess::explains)
                    .returns(List.of(), GroupAccess::spans);
        });
    }

    @Test
    @DisplayName("ACC-1.6 what the site allows comes first: a closed site, and one for its own networks")
    void whatTheSiteAllowsComesFirst() {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            square.site.turn(Site.Openness.NETWORK, Beans.NOW);
            em.flush();
            assertThat(as(square.member).view(square.site.id(), group()))
                    .returns(Ground.VISITOR, GroupAccess::find)
                    .returns(Ground.VISITOR, GroupAccess::read);

            square.site.turn(Site.Openness.CLOSED, Beans.NOW);
            em.flush();
            assertThat(as(square.member).view(square.site.id(), group()))
                    .returns(Ground.SITE_MEMBER, GroupAccess::find)
                    .returns(Ground.SITE_MEMBER, GroupAccess::read);
        });
    }

    @Test
    @DisplayName("ACC-1.6 an owner learns what somebody could see at a moment, from when the group was what")
    void anOwnerLearnsOfAMoment() {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            square.group.turn(Openness.HIDDEN, LATER);
            em.flush();

            var before = explained(em, square.neighbour, Beans.NOW);
            assertThat(before.find()).isEqualTo(new Verdict(true, Ground.PUBLIC, null));
            assertThat(before.read()).isEqualTo(new Verdict(true, Ground.PUBLIC, null));
            var after = explained(em, square.neighbour, LATER);
            assertThat(after.find()).isEqualTo(new Verdict(false, Ground.GROUP_MEMBER, null));
            assertThat(after.read()).isEqualTo(after.find());
            assertThat(explained(em, square.member, LATER).find())
                    .isEqualTo(new Verdict(true, Ground.GROUP_MEMBER, Beans.NOW));
            assertThat(explained(em, square.member, Beans.NOW.minusSeconds(1)).find())
                    .isEqualTo(Verdict.NOT_THERE);
            assertThat(as(square.owner).view(square.site.id(), group()).spans())
                    .containsExactly(
                            new KindSpan(Openness.OPEN, Beans.NOW, LATER), new KindSpan(Openness.HIDDEN, LATER, null));
        });
    }

    @Test
    @DisplayName("ACC-1.3 ACC-1.6 they learn who were members, and who read along in an emergency")
    void theyLearnWhoWereMembers() {
        database.doing(em -> {
            square = aSquare(em, Openness.CLOSED);
            em.persist(new RoleGrant(square.neighbour, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new EmergencyAccess(square.neighbour, square.group.id(), "Lek gemeld.", Beans.NOW, LATER));
            em.flush();

            var list = as(square.owner).members(square.site.id(), group(), Beans.NOW, 0);
            assertThat(list.members()).extracting(ReaderRow::name).containsExactly("Olga Eigenaar", "Marit Lid");
            assertThat(list.emergency()).extracting(ReaderRow::name).containsExactly("Niek Buur");
            assertThat(as(square.owner)
                            .members(square.site.id(), group(), LATER, 0)
                            .emergency())
                    .isEmpty();
            assertThat(as(square.owner).people(square.site.id(), group(), "Ma"))
                    .extracting(PersonRow::name)
                    .containsExactly("Marit Lid");
        });
    }

    @Test
    @DisplayName("ACC-1.4 ACC-1.5 an auditor explains a hidden group without its name; others find nothing of it")
    void anAuditorExplainsAHiddenGroup() {
        database.doing(em -> {
            square = aSquare(em, Openness.HIDDEN);
            long site = square.site.id();
            var auditor = square.someone("Ada Auditor", null);
            em.persist(new RoleGrant(auditor, null, Role.AUDITOR, Beans.NOW));
            em.flush();

            assertThat(as(auditor).view(site, group()))
                    .returns(null, GroupAccess::name)
                    .returns(Ground.GROUP_MEMBER, GroupAccess::find)
                    .returns(true, GroupAccess::explains);
            assertThatThrownBy(() -> as(square.neighbour).view(site, group())).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(square.member).members(site, group(), Beans.NOW, 0))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(square.member).people(site, group(), "Olga"))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> as(auditor).members(site + 1, group(), Beans.NOW, 0))
                    .isInstanceOf(NoSuchThing.class);
            assertThat(as(square.member).view(site, group()).name()).isEqualTo("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName("ACC-1.4 to who explains from outside, a group of a closed site has no name; on it, it has")
    void aGroupOfAClosedSiteHasNoName() {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            square.site.turn(Site.Openness.CLOSED, Beans.NOW);
            long site = square.site.id();
            var auditor = new Account("Ada Auditor", null, null, Beans.NOW);
            var stranger = new Account("Stella Vreemd", null, null, Beans.NOW);
            em.persist(auditor);
            em.persist(stranger);
            em.flush();
            em.persist(new RoleGrant(auditor.id(), null, Role.AUDITOR, Beans.NOW));
            em.flush();

            assertThat(as(auditor.id()).view(site, group()).name()).isNull();
            assertThatThrownBy(() -> as(stranger.id()).view(site, group())).isInstanceOf(NoSuchThing.class);
            assertThat(as(square.neighbour).view(site, group()).name()).isEqualTo("Snelfietsroutes");
        });
    }

    private GroupId group() {
        return square.group.groupId();
    }

    private GroupAccessBoundary as(long account) {
        return square.beans.as(account).get(GroupAccessBoundary.class);
    }

    private GroupExplanation explained(EntityManager em, long account, Instant at) {
        var person = new AccountId(em.find(Account.class, account).ref());
        return as(square.owner).explain(new ExplainGroupAccess(square.site.id(), group(), person, at));
    }
}
