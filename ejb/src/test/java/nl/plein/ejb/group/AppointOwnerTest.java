package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.audit.log.Receiver;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppointOwnerTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private Account anna;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "GRP-3.9 AUD-2.6 a manager appoints a member, who comes in as owner; owners read why, the log names who")
    void aManagerAppointsAnOwner() {
        inAGroup(Openness.CLOSED, () -> {
            assertThat(owners().appoint(asking("ANNA@plein.example", "Olga is ziek")))
                    .isEqualTo(new Receiver(anna.ref(), anna.displayName()));

            em.flush();
            var member = memberships().inGroup(anna.id(), square.group.id()).orElseThrow();
            assertThat(member.owner()).isTrue();
            assertThat(square.group.memberCount()).isEqualTo(3);
            assertThat(mails()).containsExactlyInAnyOrder("group.owns", "group.appointed");
            assertThatThrownBy(() -> owners().appoint(asking("anna@plein.example", "Nog eens")))
                    .hasMessage("group.owner.mail.already");
        });
    }

    @Test
    @DisplayName("GRP-3.9 GRP-3.8 a group that is only read and has nobody left gets an owner, who can open it again")
    void aGroupWithNobodyGetsAnOwner() {
        inAGroup(Openness.CLOSED, () -> {
            square.group.archive(true, square.owner, Beans.NOW);
            em.flush();
            var appointing = asking("anna@plein.example", "Er is niemand meer");
            var me = square.beans.get(CurrentAccount.class);

            me.check(Right.SITE_MANAGE, appointing.target());
            owners().appoint(appointing);

            em.flush();
            square.beans.as(anna.id());
            me.check(
                    Right.GROUP_ARCHIVE,
                    new Target(ObjectType.GROUP, square.group.groupId().value()));
        });
    }

    @Test
    @DisplayName(
            "GRP-3.9 nobody appoints oneself, a stranger, or without a reason; owners of another group do not at all")
    void whoIsNotAppointed() {
        inAGroup(Openness.OPEN, () -> {
            assertThatThrownBy(() -> owners().appoint(asking("bea@plein.example", "Zelf")))
                    .hasMessage("group.owner.mail.self");
            assertThatThrownBy(() -> owners().appoint(asking("niemand@plein.example", "Ziek")))
                    .hasMessage("group.owner.mail.unknown");
            assertThatThrownBy(() -> owners().appoint(asking("anna@plein.example", " ")))
                    .hasMessage("group.member.reason.empty");
            square.beans.as(square.owner);
            assertThatThrownBy(() -> owners().group(square.site.row(), square.group.groupId()))
                    .hasMessage("right.missing.site_manage");
        });
    }

    @Test
    @DisplayName("GRP-3.9 a hidden group is not there for a manager who is not in it")
    void aHiddenGroupIsNotThere() {
        inAGroup(Openness.HIDDEN, () -> assertThatThrownBy(() -> owners().appoint(asking("anna@plein.example", "Ziek")))
                .isInstanceOf(NoSuchThing.class));
    }

    private AppointOwner asking(String mail, String reason) {
        return new AppointOwner(square.site.row(), square.group.groupId(), mail, reason);
    }

    private OwnerBoundary owners() {
        return square.beans.get(OwnerBoundary.class);
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m", String.class).getResultList();
    }

    private void inAGroup(Openness openness, Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, openness);
            reachable(square.owner, "olga@plein.example");
            anna = member("Anna", "anna@plein.example");
            var bea = member("Bea", "bea@plein.example");
            em.persist(new RoleGrant(bea.id(), square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            square.beans.as(bea.id());
            work.run();
        });
    }

    private Account member(String name, String mail) {
        return reachable(square.someone(name, (Rank) null), mail);
    }

    private Account reachable(long number, String mail) {
        var account = em.find(Account.class, number);
        em.createQuery("update Account a set a.mail = :mail where a.id = :id")
                .setParameter("mail", mail)
                .setParameter("id", account.id())
                .executeUpdate();
        em.refresh(account);
        return account;
    }
}
