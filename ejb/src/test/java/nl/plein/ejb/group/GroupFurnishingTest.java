package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupFurnishingTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-8.1 everybody of an organisation comes in, now and later; who left stays out")
    void anOrganisationComesIn() {
        onASquare(() -> {
            var works = new Organisation("Gemeente Haarlem", null, null);
            em.persist(works);
            em.flush();
            long here = colleague("Hier Al", works);
            long left = colleague("Weg Gegaan", works);
            var old = new Membership(left, square.site.id(), square.group.id(), Rank.MEMBER, Beans.NOW);
            old.end(Beans.NOW);
            em.persist(old);
            em.flush();
            var intakes = square.beans.as(square.owner).get(IntakeBoundary.class);
            assertThat(intakes.details(square.site.id(), group(), works.ref()).people())
                    .isEqualTo(1);

            intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true));
            long later = colleague("Later Gekomen", works);
            square.beans.get(GroupIntakes.class).arrived(later, square.site.id());
            square.beans.get(GroupIntakes.class).arrived(left, square.site.id());

            assertThat(square.beans
                            .as(here)
                            .get(GroupBoundary.class)
                            .view(square.site.id(), group())
                            .relation())
                    .isEqualTo(Relation.MEMBER);
            assertThat(square.beans
                            .as(later)
                            .get(GroupBoundary.class)
                            .view(square.site.id(), group())
                            .relation())
                    .isEqualTo(Relation.MEMBER);
            assertThat(square.beans
                            .as(left)
                            .get(GroupBoundary.class)
                            .view(square.site.id(), group())
                            .relation())
                    .isEqualTo(Relation.NEIGHBOUR);
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_MEMBER_ADD)
                    .hasSize(2);
            square.beans.as(square.member);
            assertThatThrownBy(() -> intakes.details(square.site.id(), group(), null))
                    .hasMessage("right.missing.group_manage");
            square.beans.as(square.owner);
            assertThatThrownBy(() -> intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true)))
                    .hasMessage("group.intake.already");
            intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), false));
            assertThat(intakes.details(square.site.id(), group(), null).now()).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-8.2 where managers decide a group waits for the first answer")
    void managersDecide() {
        onASquare(() -> {
            long manager = aManager();
            rule("APPROVED");
            var starts = square.beans.as(square.neighbour).get(GroupStartBoundary.class);
            var wanted = new GroupId(UUID.randomUUID());
            starts.start(new StartGroup(square.site.row(), wanted, Openness.CLOSED, aDraft("Fiets en trein")));
            var again = new GroupId(UUID.randomUUID());
            assertThatThrownBy(() -> starts.start(
                            new StartGroup(square.site.row(), again, Openness.OPEN, aDraft("Fiets en trein"))))
                    .hasMessage("group.name.asked");
            assertThatThrownBy(() -> square.beans.get(GroupBoundary.class).view(square.site.id(), wanted))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> starts.waiting(square.site.row(), 0)).hasMessage("right.missing.site_manage");
            assertThat(starts.mine(square.site.row())).hasSize(1);

            square.beans.as(manager);
            assertThat(starts.waiting(square.site.row(), 0)).hasSize(1);
            assertThatThrownBy(() -> starts.answer(new AnswerGroupRequest(square.site.row(), wanted, false, " ")))
                    .hasMessage("group.request.why");
            starts.answer(new AnswerGroupRequest(square.site.row(), wanted, true, ""));
            assertThatThrownBy(() -> starts.answer(new AnswerGroupRequest(square.site.row(), wanted, false, "Nee")))
                    .hasMessage("group.request.late");
            square.beans.as(square.neighbour);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(square.site.id(), wanted)
                            .relation())
                    .isEqualTo(Relation.OWNER);
            assertThat(mails()).containsExactly("group.asked", "group.granted");

            rule("MANAGERS");
            assertThatThrownBy(() ->
                            starts.start(new StartGroup(square.site.row(), again, Openness.OPEN, aDraft("Nog een"))))
                    .hasMessage("group.start.managers");
            square.beans.as(manager);
            starts.start(new StartGroup(square.site.row(), again, Openness.OPEN, aDraft("Nog een")));
        });
    }

    @Test
    @DisplayName("GRP-8.3 a group like another has its subgroups, and its people only for an owner of it")
    void likeAnother() {
        onASquare(() -> {
            long manager = aManager();
            var subgroup = UUID.randomUUID();
            square.beans
                    .as(square.owner)
                    .get(SubgroupBoundary.class)
                    .add(new AddSubgroup(square.site.id(), group(), subgroup, "Kernteam"));
            var starts = square.beans.get(GroupStartBoundary.class);
            square.beans.as(square.neighbour);
            assertThatThrownBy(() -> starts.like(square.site.row(), group())).isInstanceOf(NoSuchThing.class);
            square.beans.as(manager);
            starts.offer(new OfferTemplate(square.site.row(), group(), true));
            em.flush();

            square.beans.as(square.neighbour);
            assertThat(starts.templates(square.site.row())).hasSize(1);
            var people = new GroupLike(group(), true);
            assertThatThrownBy(() -> starts.start(new StartGroup(
                            square.site.row(), new GroupId(UUID.randomUUID()), Openness.OPEN, aDraft("Een"), people)))
                    .hasMessage("group.like.people");
            square.beans.as(square.owner);
            var copy = new GroupId(UUID.randomUUID());
            starts.start(new StartGroup(square.site.row(), copy, Openness.OPEN, aDraft("Twee"), people));
            assertThat(square.beans.get(SubgroupBoundary.class).all(square.site.id(), copy))
                    .extracting(SubgroupRow::name)
                    .containsExactly("Kernteam");
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(square.site.id(), copy)
                            .group()
                            .memberCount())
                    .isEqualTo(2);
        });
    }

    @Test
    @DisplayName("GRP-8.4 owners of a silent group are asked once in each silence")
    void silentOwnersAreAskedOnce() {
        onASquare(() -> {
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.GROUP_SILENCE, "90");
            silentSince(Duration.ofDays(100));
            var round = square.beans.get(SilenceRound.class);
            round.round();
            em.flush();
            round.round();
            assertThat(mails()).containsExactly("group.silent");
            assertThat(square.beans.events).extracting(Entry::action).containsExactly(Action.GROUP_REMIND);

            square.beans.as(square.owner).get(GroupCareBoundary.class).keep(new KeepGroup(square.site.id(), group()));
            em.flush();
            round.round();
            assertThat(mails()).hasSize(1);
        });
    }

    @Test
    @DisplayName("GRP-6.3 groups are pointed out by editors, and listed by when somebody was active, page by page")
    void pointedOutAndActive() {
        onASquare(() -> {
            long manager = aManager();
            square.beans.as(square.owner);
            var starts = square.beans.get(GroupStartBoundary.class);
            starts.start(new StartGroup(
                    square.site.row(), new GroupId(UUID.randomUUID()), Openness.OPEN, aDraft("Aardgas")));
            em.flush();
            silentSince(Duration.ofDays(3));
            var groups = square.beans.get(GroupBoundary.class);
            var active = new GroupFilter(View.ACTIVE, "");
            var listed = groups.listed(square.site.id(), active, null);
            assertThat(listed).extracting(GroupRow::name).containsExactly("Aardgas", "Snelfietsroutes");
            assertThat(groups.listed(square.site.id(), active, listed.get(0).groupId()))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
            em.createQuery("update Group g set g.attention.lastActive = :then")
                    .setParameter("then", Beans.NOW.minus(Duration.ofDays(1)))
                    .executeUpdate();
            square.aBlog(square.member, "hallo");
            em.clear();
            assertThat(groups.listed(square.site.id(), active, null))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes", "Aardgas");

            square.beans.as(manager);
            starts.pointOut(new PointOutGroup(square.site.row(), group(), true));
            assertThat(groups.listed(square.site.id(), new GroupFilter(View.FEATURED, ""), null))
                    .hasSize(1);
        });
    }

    @Test
    @DisplayName("GRP-5.4 a subgroup is renamed, and goes when nothing is meant for it")
    void subgroupsChangeAndGo() {
        onASquare(() -> {
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            var first = UUID.randomUUID();
            subgroups.add(new AddSubgroup(square.site.id(), group(), first, "Kernteam"));
            subgroups.add(new AddSubgroup(square.site.id(), group(), UUID.randomUUID(), "Lezers"));
            em.flush();
            assertThatThrownBy(() -> subgroups.rename(new RenameSubgroup(square.site.id(), group(), first, "lezers")))
                    .hasMessage("group.subgroup.name.taken");
            subgroups.rename(new RenameSubgroup(square.site.id(), group(), first, "Redactie"));
            var ref = em.find(Account.class, square.member).ref();
            subgroups.place(new PlaceInSubgroup(square.site.id(), group(), first, new AccountId(ref), true));
            em.flush();
            subgroups.remove(new RemoveSubgroup(square.site.id(), group(), first));
            em.flush();
            assertThat(subgroups.all(square.site.id(), group()))
                    .extracting(SubgroupRow::name)
                    .containsExactly("Lezers");
            assertThat(em.createQuery("select m.subgroups from Membership m where m.subgroups is not null")
                            .getResultList())
                    .isEmpty();
            subgroups.add(new AddSubgroup(square.site.id(), group(), UUID.randomUUID(), "Redactie"));
        });
    }

    @Test
    @DisplayName("GRP-4.5 who has no account here is invited in the language of the site")
    void invitedInTheLanguageOfTheSite() {
        onASquare(() -> {
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.LANGUAGE, "EN");
            square.beans
                    .as(square.owner)
                    .get(InvitationBoundary.class)
                    .invite(new InviteAddresses(square.site.id(), group(), "stella@example.org"));
            assertThat(em.createQuery("select m.subject from Mail m", String.class)
                            .getResultList())
                    .allSatisfy(subject -> assertThat(subject).contains("invites you"));
        });
    }

    private void onASquare(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.flush();
            work.run();
        });
    }

    private void silentSince(Duration ago) {
        em.createQuery("update Group g set g.attention.lastActive = :then where g.id = :id")
                .setParameter("then", Beans.NOW.minus(ago))
                .setParameter("id", square.group.id())
                .executeUpdate();
        em.refresh(square.group);
    }

    private long colleague(String name, Organisation organisation) {
        var account = new Account(name, null, organisation.id(), Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new Membership(account.id(), square.site.id(), null, Rank.MEMBER, Beans.NOW));
        em.flush();
        return account.id();
    }

    private long aManager() {
        long manager = square.someone("Mia Beheerder", null);
        em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
        em.flush();
        return manager;
    }

    private void rule(String rule) {
        square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.GROUP_START, rule);
    }

    private GroupId group() {
        return square.group.groupId();
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }

    private static GroupDraft aDraft(String name) {
        return new GroupDraft(name, "Waarvoor", "", Format.HTML, Joining.FREE, true, "");
    }
}
