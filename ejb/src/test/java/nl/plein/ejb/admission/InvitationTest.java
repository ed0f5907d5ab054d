package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.ejb.mail.Said;
import nl.plein.security.session.Token;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationTest extends OnASite {

    @Test
    @DisplayName("ADM-1.3 a code works once, for the account with the invited address, and is kept as a hash only")
    void aCodeWorksOnce() {
        onASite(beans -> {
            beans.as(manager);
            invitations().invite(new InviteToSite(site, "Stranger@Example.org, stranger@example.org", "Welkom"));
            var code = code();
            assertThat(em.createQuery("select i.codeHash from SiteInvitation i", String.class)
                            .getResultList())
                    .containsExactly(Token.hash(code));

            beans.as(square.neighbour);
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, code)))
                    .hasMessage("admission.code.other");
            beans.as(stranger);
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, Token.fresh())))
                    .hasMessage("admission.code.unknown");
            admission().accept(new AcceptInvitation(site, code));

            assertThat(standing(stranger)).isEqualTo(Standing.MEMBER);
            em.clear();
            admission().leave(new LeaveSite(site));
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, code)))
                    .hasMessage("admission.code.used");
        });
    }

    @Test
    @DisplayName("ADM-1.3 a code that expired, was withdrawn or was replaced opens nothing")
    void anOldCodeOpensNothing() {
        onASite(beans -> {
            beans.as(manager);
            invitations().invite(new InviteToSite(site, "stranger@example.org", ""));
            var first = code();
            em.createQuery("update SiteInvitation i set i.expires = :past, i.sent = :past")
                    .setParameter("past", Beans.NOW.minus(Duration.ofDays(15)))
                    .executeUpdate();
            em.clear();
            beans.as(stranger);
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, first)))
                    .hasMessage("admission.code.expired");

            beans.as(manager);
            var ref = UUID.fromString(
                    invitations().invitations(site, Long.MAX_VALUE).get(0).ref());
            invitations().resend(new ResendInvitation(site, ref));
            var second = code();
            beans.as(stranger);
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, first)))
                    .hasMessage("admission.code.unknown");
            beans.as(manager);
            assertThatThrownBy(() -> invitations().resend(new ResendInvitation(site, ref)))
                    .hasMessage("admission.invite.soon");
            invitations().withdraw(new WithdrawInvitation(site, ref));
            em.clear();
            assertThatThrownBy(() -> invitations().withdraw(new WithdrawInvitation(site, ref)))
                    .hasMessage("admission.invite.late");
            beans.as(stranger);
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, second)))
                    .hasMessage("admission.code.used");
        });
    }

    @Test
    @DisplayName("ADM-1.3 whoever guesses codes has to wait")
    void whoGuessesHasToWait() {
        onASite(beans -> {
            beans.as(stranger);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, Token.fresh())))
                        .hasMessage("admission.code.unknown");
            }
            assertThatThrownBy(() -> admission().accept(new AcceptInvitation(site, Token.fresh())))
                    .hasMessage("admission.code.slow");
        });
    }

    @Test
    @DisplayName("ADM-1.4 wrong addresses are named and nobody is invited; members get no mail")
    void wrongAddressesAreNamed() {
        onASite(beans -> {
            beans.as(manager);
            assertThatThrownBy(() -> invitations().invite(new InviteToSite(site, "a@example.org; b@@c", "")))
                    .hasMessage("admission.invite.wrong");
            assertThatThrownBy(() -> invitations().invite(new InviteToSite(site, " , ", "")))
                    .hasMessage("admission.invite.none");
            assertThat(invitations().invite(new InviteToSite(site, "a@example.org\nb@example.org", "")))
                    .isEqualTo(2);
            assertThatThrownBy(() -> invitations().invite(new InviteToSite(site, "A@EXAMPLE.org", "")))
                    .hasMessage("admission.invite.known");
        });
    }

    @Test
    @DisplayName("ADM-1.5 who asks waits; managers hear of it; the first answer counts")
    void theFirstAnswerCounts() {
        onASite(beans -> {
            beans.as(stranger);
            admission().ask(new AskToJoinSite(site, "Graag"));
            assertThat(standing(stranger)).isEqualTo(Standing.WAITING);
            assertThat(mails()).containsExactly("admission.asked");
            assertThatThrownBy(() -> admission().ask(new AskToJoinSite(site, "Nogmaals")))
                    .hasMessage("admission.ask.waiting");

            beans.as(manager);
            var ref = UUID.fromString(invitations().requests(site, 0).get(0).ref());
            invitations().answer(new AnswerEntryRequest(site, ref, true, true, Said.NOTHING));
            assertThatThrownBy(() -> invitations().answer(new AnswerEntryRequest(site, ref, false, true, Said.NOTHING)))
                    .hasMessage("admission.answer.late");

            assertThat(standing(stranger)).isEqualTo(Standing.MEMBER);
            assertThat(mails()).containsExactly("admission.asked", "admission.admitted");
        });
    }

    @Test
    @DisplayName("ADM-1.5 declining without a mail leaves none, and the person can ask again")
    void decliningWithoutAMailLeavesNone() {
        onASite(beans -> {
            beans.as(stranger);
            admission().ask(new AskToJoinSite(site, ""));
            beans.as(manager);
            var ref = UUID.fromString(invitations().requests(site, 0).get(0).ref());
            invitations().answer(new AnswerEntryRequest(site, ref, false, false, Said.NOTHING));

            assertThat(mails()).containsExactly("admission.asked");
            assertThat(standing(stranger)).isEqualTo(Standing.OUTSIDE);
        });
    }
}
