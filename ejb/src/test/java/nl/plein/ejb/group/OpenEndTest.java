package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.admission.AskToJoinSite;
import nl.plein.ejb.admission.BanFromSite;
import nl.plein.ejb.admission.ChangeAdmission;
import nl.plein.ejb.admission.LeaveSite;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.admission.InvitationRepository;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.JoinRequest;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.OpenEndRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenEndTest extends OnASquare {

    @Test
    @DisplayName("GRP-4.6 who was invited and banned cannot accept, and reads why; nothing changes")
    void whoIsBannedDoesNotComeBack() {
        onASquare(() -> {
            long manager = aManager();
            var code = invitedByAddress("niek@example.org");
            ban(manager, square.neighbour);
            var invited = square.beans.as(square.neighbour).get(InvitedBoundary.class);

            assertThatThrownBy(() -> invited.view(site(), code))
                    .hasMessage("group.invitation.banned")
                    .hasFieldOrPropertyWithValue("details", new Object[] {"Spam"});
            assertThatThrownBy(() -> invited.accept(new AcceptInvitation(site().id(), group(), code)))
                    .hasMessage("group.invitation.banned");
            assertThat(memberships().inSite(square.neighbour, site().id())).isEmpty();
            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isEmpty();
            assertThat(states("Invitation")).containsExactly("OPEN");
            invited.decline(new DeclineInvitation(site().id(), group(), code));
            em.flush();
            assertThat(states("Invitation")).containsExactly("DECLINED");
        });
    }

    @Test
    @DisplayName("GRP-4.6 the address of who is banned is not invited, neither typed nor in a file")
    void theAddressOfWhoIsBannedIsNotInvited() {
        onASquare(() -> {
            ban(aManager(), square.neighbour);
            var owner = owner();

            assertThatThrownBy(() ->
                            owner.invite(new InviteAddresses(site().id(), group(), "Niek@Example.org", OwnWords.NONE)))
                    .hasMessage("group.invite.addresses.banned");
            var list = UUID.randomUUID();
            owner.prepare(new PrepareInvites(
                    site().id(),
                    group(),
                    list,
                    "mail\nniek@example.org\nanna@example.org\n".getBytes(StandardCharsets.UTF_8)));
            var judged = owner.prepared(site().id(), group(), list);
            assertThat(judged.good()).containsExactly("anna@example.org");
            assertThat(judged.problems()).extracting(AddressList.Problem::why).containsExactly("banned");
        });
    }

    @Test
    @DisplayName("GRP-4.6 who leaves the site is invited by name no more")
    void whoLeavesIsInvitedNoMore() {
        onASquare(() -> {
            owner().invite(new InvitePerson(site().id(), group(), id(square.neighbour), OwnWords.NONE));
            em.flush();

            leave(square.neighbour);

            assertThat(states("Invitation")).containsExactly("WITHDRAWN");
        });
    }

    @Test
    @DisplayName("GRP-4.3 who comes in by a code through the one door of the site waits for nothing any more")
    void theOneDoor() {
        onASquare(() -> {
            long manager = aManager();
            var members = square.beans.as(manager).get(MemberBoundary.class);
            members.change(new ChangeAdmission(site(), members.rules(site()).seen(), false, true, "", ""));
            var guest = new Account("Gast", "gast@elders.example", null, Beans.NOW);
            em.persist(guest);
            em.flush();
            var code = invitedByAddress("gast@elders.example");
            square.beans.as(guest.id()).get(AdmissionBoundary.class).ask(new AskToJoinSite(site(), "graag"));

            square.beans.get(InvitedBoundary.class).accept(new AcceptInvitation(site().id(), group(), code));

            assertThat(memberships().inGroup(guest.id(), square.group.id())).isPresent();
            assertThat(memberships().inSite(guest.id(), site().id())).isPresent();
            assertThat(square.beans.get(InvitationRepository.class).waitingOf(guest.id(), site().id()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-1.9 who leaves asks no group any more, and a request that is left lets nobody in")
    void whoLeavesAsksNoMore() {
        onASquare(() -> {
            var request = asked(square.neighbour);
            leave(square.neighbour);
            assertThat(states("JoinRequest")).containsExactly("CLOSED");
            em.createQuery("update JoinRequest r set r.state = nl.plein.persistence.group.JoinRequest.State.WAITING")
                    .executeUpdate();
            em.clear();

            var groups = square.beans.as(square.owner).get(GroupBoundary.class);
            assertThatThrownBy(() ->
                            groups.answer(new AnswerJoinRequest(site().id(), group(), request, true, Said.NOTHING)))
                    .hasMessage("group.answer.gone");

            assertThat(memberships().inGroup(square.neighbour, square.group.id()))
                    .isEmpty();
            assertThat(states("JoinRequest")).containsExactly("WAITING");
        });
    }

    @Test
    @DisplayName("GRP-1.9 who is banned starts no group by an old request")
    void whoIsBannedStartsNoGroup() {
        onASquare(() -> {
            long manager = aManager();
            rule("APPROVED");
            var starts = square.beans.as(square.neighbour).get(GroupStartBoundary.class);
            var wanted = new GroupId(UUID.randomUUID());
            starts.start(new StartGroup(site(), wanted, Openness.OPEN, aDraft("Bruggen")));
            ban(manager, square.neighbour);
            assertThat(states("GroupRequest")).containsExactly("CLOSED");
            em.createQuery("update GroupRequest r set r.state = nl.plein.persistence.group.GroupRequest.State.WAITING")
                    .executeUpdate();
            em.clear();

            square.beans.as(manager);
            assertThatThrownBy(() -> starts.answer(new AnswerGroupRequest(site(), wanted, true, "")))
                    .hasMessage("group.request.gone");

            assertThat(states("GroupRequest")).containsExactly("WAITING");
            assertThat(em.createQuery("select count(g) from Group g", Long.class)
                            .getSingleResult())
                    .isEqualTo(1);
        });
    }

    @Test
    @DisplayName("GRP-1.9 who asked and is not on the site to which the group goes asks no more; others still do")
    void whoDoesNotGoAlongAsksNoMore() {
        onASquare(() -> {
            asked(square.neighbour);
            asked(square.someone("Anna", null));
            var there = new Site("Elders", "", "elders.example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
            em.persist(there);
            em.flush();
            memberships().add(new Membership(square.neighbour, there.id(), null, Membership.Rank.MEMBER, Beans.NOW));
            em.flush();

            square.beans.get(OpenEndRepository.class).moved(square.group.id(), there.id(), Beans.NOW);

            assertThat(states("JoinRequest")).containsExactly("WAITING", "CLOSED");
        });
    }

    @Test
    @DisplayName("GRP-1.10 somebody has one open request to a group, and can ask anew after an answer")
    void oneOpenRequest() {
        onASquare(() -> {
            var request = asked(square.neighbour);
            assertThatThrownBy(() -> asked(square.neighbour)).hasMessage("group.ask.already");
            var groups = square.beans.as(square.owner).get(GroupBoundary.class);
            groups.answer(new AnswerJoinRequest(site().id(), group(), request, false, Said.NOTHING));
            asked(square.neighbour);
            assertThat(states("JoinRequest")).containsExactly("DECLINED", "WAITING");
        });
    }

    @Test
    @DisplayName("GRP-1.10 of two windows that ask at once one comes too late")
    void twoWindows() {
        assertThatThrownBy(() -> onASquare(() -> {
                    asked(square.neighbour);
                    memberships().add(new JoinRequest(square.group.id(), square.neighbour, null, Beans.NOW));
                }))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("JOIN_REQUEST_U2");
    }

    @Test
    @DisplayName("GRP-3.10 the owners hear by mail who asks to come in")
    void ownersHear() {
        onASquare(() -> {
            asked(square.neighbour);

            assertThat(em.createQuery("select m.address from Mail m where m.textKey = 'group.wanted'", String.class)
                            .getResultList())
                    .containsExactly("olga@example.org");
        });
    }

    private UUID asked(long account) {
        var said = square.group.charter();
        var onRequest = new Charter(said.name(), said.purpose(), "", Joining.ON_REQUEST, true, "", false);
        square.group.rewrite(onRequest, square.owner, Beans.NOW);
        em.flush();
        square.beans.as(account).get(GroupBoundary.class).ask(new AskToJoinGroup(site().id(), group(), "graag"));
        return memberships().waitingOf(account, square.group.id()).orElseThrow().ref();
    }

    private String invitedByAddress(String address) {
        owner().invite(new InviteAddresses(site().id(), group(), address, OwnWords.NONE));
        em.flush();
        var link = em.createQuery("select m.link from Mail m order by m.id desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
        return link.substring(link.indexOf("code=") + 5);
    }

    private void ban(long manager, long account) {
        var members = square.beans.as(manager).get(MemberBoundary.class);
        members.ban(new BanFromSite(site(), id(account).value(), "Spam"));
    }

    private void leave(long account) {
        square.beans.as(account).get(AdmissionBoundary.class).leave(new LeaveSite(site()));
        em.flush();
    }

    private List<String> states(String entity) {
        return em
                .createQuery("select x.state from " + entity + " x order by x.id", Object.class)
                .getResultList()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private MembershipRepository memberships() {
        return square.beans.get(MembershipRepository.class);
    }

    private InvitationBoundary owner() {
        return square.beans.as(square.owner).get(InvitationBoundary.class);
    }

    private SiteRow site() {
        return square.site.row();
    }

    private AccountId id(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }
}
