package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.admission.LeaveSite;
import nl.plein.ejb.site.RevokeRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlockedOwnerTest extends OnASquare {

    @Test
    @DisplayName("GRP-3.2 an owner who is blocked on the platform is not the one who stays, nor gets the group")
    void aBlockedOwnerIsNotTheOneWhoStays() {
        onASquare(() -> {
            var groups = square.beans.as(square.owner).get(GroupMemberBoundary.class);
            var member = ref(square.member);
            blocked(square.member);
            assertThatThrownBy(() -> groups.transfer(new TransferGroup(square.site.id(), group(), member)))
                    .hasMessage("group.member.blocked");
            membership(square.member).rank(Rank.OWNER);
            em.flush();

            assertThatThrownBy(() ->
                            square.beans.get(GroupBoundary.class).leave(new LeaveGroup(square.site.id(), group())))
                    .hasMessage("group.leave.last");
            assertThat(groups.member(square.site.id(), group(), ref(square.owner))
                            .only())
                    .isTrue();
            assertThat(groups.member(square.site.id(), group(), member).only()).isFalse();
        });
    }

    @Test
    @DisplayName("GRP-3.8 the group of who goes passes to who has been in it longest and is not blocked")
    void theGroupPassesToSomebodyWhoComesIn() {
        onASquare(() -> {
            em.persist(new Membership(
                    square.neighbour, square.site.id(), square.group.id(), Rank.MEMBER, Beans.NOW.plusSeconds(60)));
            square.group.grow();
            blocked(square.member);

            square.beans.get(Farewell.class).end(square.owner, square.site.row());

            assertThat(membership(square.neighbour).owner()).isTrue();
            assertThat(membership(square.member).owner()).isFalse();
        });
    }

    @Test
    @DisplayName("GRP-3.2 who was blocked after asking for a group does not get it")
    void aBlockedAskerGetsNoGroup() {
        onASquare(() -> {
            rule("APPROVED");
            var starts = square.beans.as(square.neighbour).get(GroupStartBoundary.class);
            var wanted = new GroupId(UUID.randomUUID());
            starts.start(new StartGroup(square.site.row(), wanted, Openness.OPEN, aDraft("Bruggen")));
            em.flush();
            blocked(square.neighbour);
            square.beans.as(aManager());

            assertThatThrownBy(() -> starts.answer(new AnswerGroupRequest(square.site.row(), wanted, true, "")))
                    .hasMessage("group.request.gone");
        });
    }

    @Test
    @DisplayName("SIT-4.2 a manager who is blocked on the platform is not the one who stays")
    void aBlockedManagerIsNotTheOneWhoStays() {
        onASquare(() -> {
            long one = aManager();
            long other = aManager();
            var roles = square.beans.as(one).get(SiteRoleBoundary.class);
            blocked(other);

            assertThatThrownBy(
                            () -> roles.revoke(new RevokeRole(square.site.row().siteId(), ref(one), Role.SITE_MANAGER)))
                    .hasMessage("site.role.last");
            assertThatThrownBy(() -> square.beans.get(AdmissionBoundary.class).leave(new LeaveSite(square.site.row())))
                    .hasMessage("admission.member.manager");
            roles.revoke(new RevokeRole(square.site.row().siteId(), ref(other), Role.SITE_MANAGER));
        });
    }

    private void blocked(long account) {
        em.find(Account.class, account).block("Misbruik", Beans.NOW);
        em.flush();
    }

    private Membership membership(long account) {
        return square.beans
                .get(MembershipRepository.class)
                .inGroup(account, square.group.id())
                .orElseThrow();
    }

    private AccountId ref(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }
}
