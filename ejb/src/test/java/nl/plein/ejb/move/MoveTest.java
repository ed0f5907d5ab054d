package nl.plein.ejb.move;

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
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.AccessRepository;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.admission.SiteBan;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupIntake;
import nl.plein.persistence.group.GroupNeeds;
import nl.plein.persistence.group.IntakeRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow from;
    private SiteRow to;
    private GroupId group;
    private long manager;
    private ItemId blog;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("MOV-1.1 the plan says who and what goes, and only who manages both sites gets further")
    void thePlanSaysWhatItDoes() {
        onTwoSites(Openness.OPEN, () -> {
            var moves = square.beans.as(manager).get(MoveBoundary.class);
            var plan = moves.plan(from, group, to.siteId(), "");
            assertThat(List.of(plan.items(), plan.strangers())).containsExactly(1L, 2L);
            assertThat(moves.plan(from, group, null, "").offer().sites()).hasSize(1);
            assertThat(plan.taken()).isFalse();
            assertThat(plan.reach()).singleElement().satisfies(reach -> assertThat(List.of(reach.now(), reach.then()))
                    .containsExactly("public", "site"));
            square.beans.as(square.owner);
            assertThatThrownBy(() -> moves.plan(from, group, null, "")).hasMessage("right.missing.site_manage");
            var onlyHere = square.someone("Alleen Hier", null);
            em.persist(new RoleGrant(onlyHere, from.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            square.beans.as(onlyHere);
            assertThatThrownBy(() -> moves.move(new MoveGroup(from, group, to.siteId(), UUID.randomUUID())))
                    .hasMessage("right.missing.site_manage");
        });
    }

    @Test
    @DisplayName("GRP-9.7 the plan says that what a group asks ends, and it does")
    void whatAGroupAsksStaysBehind() {
        onTwoSites(Openness.OPEN, () -> {
            square.group.need(new GroupNeeds(List.of(1L), List.of(), "Daarom."));
            em.flush();
            var plan = square.beans.as(manager).get(MoveBoundary.class).plan(from, group, to.siteId(), "");
            assertThat(plan.asks()).isTrue();

            move();

            assertThat(em.find(Group.class, square.group.id()).needs().nothing())
                    .isTrue();
        });
    }

    @Test
    @DisplayName(
            "GRP-8.9 on another site a group takes in everybody no more, and who comes along is one of everybody there")
    void whoEverybodyIsDiffersBySite() {
        onTwoSites(Openness.OPEN, () -> {
            var there = new Group(to.id(), "Nieuws voor allen", "", Openness.OPEN, Beans.NOW);
            em.persist(there);
            em.flush();
            em.persist(GroupIntake.ofEverybody(there, manager, Beans.NOW));
            em.persist(GroupIntake.ofEverybody(square.group, manager, Beans.NOW));
            em.flush();

            move();

            var intakes = square.beans.get(IntakeRepository.class);
            assertThat(intakes.everybody(square.group.id())).isEmpty();
            assertThat(intakes.everybody(there.id())).isPresent();
            assertThat(square.beans.get(MembershipRepository.class).inGroup(square.member, there.id()))
                    .isPresent();
        });
    }

    @Test
    @DisplayName("MOV-1.2 MOV-1.4 all goes along at once, and old addresses lead on for who may read")
    void allGoesAlong() {
        onTwoSites(Openness.CLOSED, () -> {
            move();
            square.beans.as(square.member);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(to.id(), group)
                            .relation()
                            .inside())
                    .isTrue();
            assertThat(square.beans.get(ItemBoundary.class).view(to.id(), blog)).isNotNull();
            assertThatThrownBy(() -> square.beans.get(GroupBoundary.class).view(from.id(), group))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> square.beans.get(ItemBoundary.class).view(from.id(), blog))
                    .isInstanceOf(NoSuchThing.class);
            var moves = square.beans.get(MoveBoundary.class);
            assertThat(moves.now(from, ObjectType.GROUP, group.value())).contains(to.host());
            assertThat(moves.now(from, ObjectType.ITEM, blog.value())).contains(to.host());
            square.beans.as(square.neighbour);
            assertThat(moves.now(from, ObjectType.ITEM, blog.value())).isEmpty();
            assertThat(moves.now(from, ObjectType.GROUP, group.value()))
                    .as("to a closed site that the person is not on")
                    .isEmpty();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_MOVE)
                    .extracting(Entry::site)
                    .containsExactly(UUID.fromString(from.ref()), UUID.fromString(to.ref()));
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .containsOnly("move.done");
        });
    }

    @Test
    @DisplayName("MOV-1.2 who is banned from the other site stays behind, also when it is taken back")
    void whoIsBannedStaysBehind() {
        onTwoSites(Openness.CLOSED, () -> {
            em.persist(new SiteBan(to.id(), square.member, "reclame", manager, Beans.NOW));
            em.flush();
            move();
            var memberships = square.beans.get(MembershipRepository.class);
            assertThat(memberships.inSite(square.member, to.id())).isEmpty();
            assertThat(memberships.inGroup(square.member, square.group.id())).isEmpty();
            assertThat(memberships.inSite(square.member, from.id())).isPresent();
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans.get(ItemBoundary.class).view(to.id(), blog))
                    .isInstanceOf(NoSuchThing.class);
            var moves = square.beans.as(manager).get(MoveBoundary.class);
            var row = moves.moves(to, Long.MAX_VALUE).get(0);
            assertThat(row).returns(1, MoveRow::people).returns(1, MoveRow::items);
            moves.undo(new UndoMove(to, UUID.fromString(row.ref())));
            run();
            assertThat(memberships.inGroup(square.member, square.group.id())).isEmpty();
        });
    }

    @Test
    @DisplayName("MOV-1.3 who could read it before is answered as it was then")
    void thePastStaysTrue() {
        onTwoSites(Openness.OPEN, () -> {
            var person = em.find(Account.class, square.neighbour);
            long number =
                    em.createQuery("select i.id from ListedItem i", Long.class).getSingleResult();
            for (String span : List.of("ItemAudience", "GroupOpenness", "SiteOpenness", "Membership")) {
                em.createQuery("update " + span + " h set h.since = :then")
                        .setParameter("then", Beans.NOW.minus(Duration.ofDays(2)))
                        .executeUpdate();
            }
            em.clear();
            move();
            var access = square.beans.get(AccessRepository.class);
            var before = Beans.NOW.minus(Duration.ofDays(1));
            assertThat(access.verdict(number, person, before).may()).isTrue();
            assertThat(access.verdict(number, person, Beans.NOW).may()).isFalse();
            assertThat(access.members(from.id(), square.group.id(), before, 0, 10))
                    .hasSize(2);
            move(to, from);
            assertThat(access.verdict(number, person, before).may()).isTrue();
        });
    }

    @Test
    @DisplayName("MOV-1.5 it can be taken back, and who came along is on the other site no more")
    void itCanBeTakenBack() {
        onTwoSites(Openness.CLOSED, () -> {
            move();
            var moves = square.beans.as(manager).get(MoveBoundary.class);
            var row = moves.moves(to, Long.MAX_VALUE).get(0);
            assertThat(row)
                    .returns(2, MoveRow::people)
                    .returns(2, MoveRow::came)
                    .returns(1, MoveRow::items);
            moves.undo(new UndoMove(to, UUID.fromString(row.ref())));
            assertThatThrownBy(() -> moves.undo(new UndoMove(to, UUID.fromString(row.ref()))))
                    .hasMessage("move.undo.late");
            run();
            square.beans.as(square.member);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(from.id(), group)
                            .relation()
                            .inside())
                    .isTrue();
            assertThat(square.beans.get(ItemBoundary.class).view(from.id(), blog))
                    .isNotNull();
            assertThat(square.beans.get(MembershipRepository.class).inSite(square.member, to.id()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("MOV-1.4 SIT-7.5 old addresses lead nobody to a site that is switched off, until it is on again")
    void oldAddressesLeadToNoSiteThatIsOff() {
        onTwoSites(Openness.CLOSED, () -> {
            move();
            square.beans.as(square.member);
            var moves = square.beans.get(MoveBoundary.class);
            em.find(Site.class, to.id()).become(SiteState.DISABLED, Beans.NOW);
            em.flush();
            assertThat(moves.now(from, ObjectType.GROUP, group.value())).isEmpty();
            assertThat(moves.now(from, ObjectType.ITEM, blog.value())).isEmpty();

            em.find(Site.class, to.id()).become(SiteState.ACTIVE, Beans.NOW);
            em.flush();
            assertThat(moves.now(from, ObjectType.GROUP, group.value())).contains(to.host());
            assertThat(moves.now(from, ObjectType.ITEM, blog.value())).contains(to.host());
        });
    }

    private void onTwoSites(Openness openness, Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, openness);
            var other =
                    new Site("Elders", "", UUID.randomUUID() + ".example", "#21468b", Site.Openness.CLOSED, Beans.NOW);
            em.persist(other);
            em.flush();
            from = square.site.row();
            to = other.row();
            group = square.group.groupId();
            manager = square.someone("Mia Beheerder", null);
            em.persist(new Membership(manager, to.id(), null, Rank.MEMBER, Beans.NOW));
            em.persist(new RoleGrant(manager, from.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(manager, to.id(), Role.SITE_MANAGER, Beans.NOW));
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.flush();
            blog = square.aPublicBlog(square.member, "hallo");
            em.flush();
            work.run();
        });
    }

    private void move() {
        move(from, to);
    }

    private void move(SiteRow one, SiteRow other) {
        square.beans
                .as(manager)
                .get(MoveBoundary.class)
                .move(new MoveGroup(one, group, other.siteId(), UUID.randomUUID()));
        run();
    }

    private void run() {
        em.flush();
        square.beans.as(manager);
        em.createQuery("select j.payload from Job j order by j.id desc", String.class)
                .setMaxResults(1)
                .getResultList()
                .forEach(payload ->
                        square.beans.get(MoveSteps.class).move(UUID.fromString(payload), (step, done, total) -> {}));
        em.flush();
        em.clear();
    }
}
