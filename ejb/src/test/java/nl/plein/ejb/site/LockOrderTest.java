package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InviteAddresses;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.ejb.move.MoveBoundary;
import nl.plein.ejb.move.MoveGroup;
import nl.plein.ejb.move.MoveSteps;
import nl.plein.ejb.move.UndoMove;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.mail.Mail;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LockOrderTest {

    private final Database database = anEmptyDatabase();
    private SiteRow site;
    private GroupId group;
    private long owner;
    private long member;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-2.8 who leaves a site and who comes in by one of its groups wait for each other, and both go on")
    void leavingAndComingIn() throws InterruptedException {
        long[] guest = new long[1];
        String[] code = new String[1];
        onASite(square -> {}, em -> {
            new Beans(em)
                    .as(owner)
                    .get(InvitationBoundary.class)
                    .invite(new InviteAddresses(site.id(), group, "gast@elders.example", OwnWords.NONE));
            var account = new Account("Gast", null, null, Beans.NOW);
            em.persist(account);
            em.flush();
            guest[0] = account.id();
            var link = em.createQuery("select m from Mail m", Mail.class)
                    .getSingleResult()
                    .text()
                    .link();
            code[0] = link.substring(link.indexOf("code=") + 5);
        });

        whileMemberLeaves(site, em -> new Beans(em)
                .as(guest[0])
                .get(InvitedBoundary.class)
                .accept(new AcceptInvitation(site.id(), group, code[0])));

        assertThat(on(site, guest[0])).isTrue();
        assertThat(on(site, member)).isFalse();
    }

    @Test
    @DisplayName("SIT-2.8 who leaves a site and who takes a group back from it wait for each other, and both go on")
    void leavingAndMoving() throws InterruptedException {
        long[] manager = new long[1];
        SiteRow[] other = new SiteRow[1];
        onASite(square -> manager[0] = square.someone("Mia Beheerder", null), em -> {
            other[0] = anotherSite(em, manager[0]);
            em.persist(new RoleGrant(manager[0], site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            var beans = new Beans(em).as(manager[0]);
            beans.get(MoveBoundary.class).move(new MoveGroup(site, group, other[0].siteId(), UUID.randomUUID()));
            carryOut(em, beans);
            em.flush();
            em.clear();
            var moved = beans.get(MoveBoundary.class).moves(other[0], Long.MAX_VALUE);
            beans.get(MoveBoundary.class)
                    .undo(new UndoMove(other[0], UUID.fromString(moved.get(0).ref())));
        });

        whileMemberLeaves(other[0], em -> carryOut(em, new Beans(em).as(manager[0])));

        assertThat(on(other[0], owner)).isFalse();
        assertThat(on(other[0], member)).isFalse();
        assertThat(on(site, owner)).isTrue();
    }

    /** Somebody holds the site and is about to leave it; the other begins, and gets as far as it can. */
    private void whileMemberLeaves(SiteRow left, Consumer<EntityManager> other) throws InterruptedException {
        atOnce(
                database,
                em -> new Beans(em).get(SiteRepository.class).locked(left.id()),
                em -> new Beans(em).get(Farewell.class).end(member, left),
                other);
    }

    private static void carryOut(EntityManager em, Beans beans) {
        em.flush();
        var payload = em.createQuery("select j.payload from Job j order by j.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
        beans.get(MoveSteps.class).move(UUID.fromString(payload), (step, done, total) -> {});
    }

    private static SiteRow anotherSite(EntityManager em, long manager) {
        var made = new Site("Elders", "", UUID.randomUUID() + ".example", "#21468b", Site.Openness.CLOSED, Beans.NOW);
        em.persist(made);
        em.flush();
        em.persist(new Membership(manager, made.id(), null, Rank.MEMBER, Beans.NOW));
        em.persist(new RoleGrant(manager, made.id(), Role.SITE_MANAGER, Beans.NOW));
        return made.row();
    }

    private boolean on(SiteRow where, long account) {
        return database.inTransaction(em -> new Beans(em)
                .get(MembershipRepository.class)
                .inSite(account, where.id())
                .isPresent());
    }

    private void onASite(Consumer<ASquare> more, Consumer<EntityManager> then) {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            site = square.site.row();
            group = square.group.groupId();
            owner = square.owner;
            member = square.member;
            more.accept(square);
            em.flush();
            then.accept(em);
        });
    }
}
