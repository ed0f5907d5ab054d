package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.MemberOrganisation;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupFurnishingTest extends OnASquare {

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
            assertThat(intakes.details(square.site.id(), group(), works.ref(), "")
                            .people())
                    .isEqualTo(1);

            intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true));
            long later = colleague("Later Gekomen", works);
            square.beans.get(GroupIntakes.class).arrived(later, square.site.id());
            square.beans.get(GroupIntakes.class).arrived(left, square.site.id());

            assertThat(relation(here)).isEqualTo(Relation.MEMBER);
            assertThat(relation(later)).isEqualTo(Relation.MEMBER);
            assertThat(relation(left)).isEqualTo(Relation.NEIGHBOUR);
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_MEMBER_ADD)
                    .hasSize(2);
        });
    }

    @Test
    @DisplayName(
            "GRP-8.8 among very many an organisation is found by a part of its name, and fifty at most bring people")
    void anOrganisationIsFoundByItsName() {
        onASquare(() -> {
            for (int i = 0; i < 60; i++) {
                colleague("Iemand " + i, organisation("Gemeente Zee " + i));
            }
            var zee = organisation("Zee");
            colleague("Iemand Anders", zee);
            organisation("Zee zonder mensen");
            var intakes = square.beans.as(square.owner).get(IntakeBoundary.class);
            long site = square.site.id();

            assertThat(intakes.details(site, group(), null, ""))
                    .returns(true, IntakeDetails::more)
                    .satisfies(all -> assertThat(all.found()).hasSize(IntakeBoundary.SHOWN));
            assertThat(intakes.details(site, group(), null, "ZEE")
                            .found()
                            .get(0)
                            .name())
                    .isEqualTo("Zee");
            assertThat(intakes.details(site, group(), null, "e 59").found()).hasSize(1);
            assertThat(intakes.details(site, group(), null, "%").found()).isEmpty();
            assertThat(intakes.details(site, group(), null, "x".repeat(5000)).found())
                    .isEmpty();
            assertThat(intakes.details(site, group(), UUID.randomUUID(), "").wished())
                    .isNull();
            intakes.details(site, group(), null, "gemeente zee").found().forEach(one -> take(intakes, one));
            intakes.details(site, group(), null, "gemeente zee").found().forEach(one -> take(intakes, one));
            intakes.details(site, group(), null, "gemeente zee").found().stream()
                    .limit(10)
                    .forEach(one -> take(intakes, one));
            assertThat(intakes.details(site, group(), null, "").now()).hasSize(IntakeBoundary.ORGANISATIONS);
            assertThatThrownBy(() -> intakes.take(new TakeInOrganisation(site, group(), zee.ref(), true)))
                    .hasMessage("group.intake.full");
        });
    }

    private void take(IntakeBoundary intakes, MemberOrganisation one) {
        intakes.take(new TakeInOrganisation(square.site.id(), group(), UUID.fromString(one.ref()), true));
        em.flush();
    }

    private Organisation organisation(String name) {
        var made = new Organisation(name, null, null);
        em.persist(made);
        em.flush();
        return made;
    }

    @Test
    @DisplayName("GRP-8.1 owners only say so, once, and can stop it")
    void ownersSaySo() {
        onASquare(() -> {
            var works = new Organisation("Gemeente Haarlem", null, null);
            em.persist(works);
            em.flush();
            var intakes = square.beans.as(square.owner).get(IntakeBoundary.class);
            intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true));
            square.beans.as(square.member);
            assertThatThrownBy(() -> intakes.details(square.site.id(), group(), null, ""))
                    .hasMessage("right.missing.group_manage");
            square.beans.as(square.owner);
            assertThatThrownBy(() -> intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), true)))
                    .hasMessage("group.intake.already");
            intakes.take(new TakeInOrganisation(square.site.id(), group(), works.ref(), false));
            assertThat(intakes.details(square.site.id(), group(), null, "").now())
                    .isEmpty();
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

    private Relation relation(long account) {
        var groups = square.beans.as(account).get(GroupBoundary.class);
        return groups.view(square.site.id(), group()).relation();
    }
}
