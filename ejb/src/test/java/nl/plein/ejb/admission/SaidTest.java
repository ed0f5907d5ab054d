package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.ejb.group.AnswerJoinRequest;
import nl.plein.ejb.group.AskToJoinGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.GroupId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SaidTest extends OnASite {

    private static final Said WHY = new Said("  Vraag het <b>volgend jaar</b> nog eens.  ");
    private static final String WORDS = "Vraag het <b>volgend jaar</b> nog eens.";

    @Test
    @DisplayName("ADM-1.14 who is declined reads why in the mail and where one asks to join, until asking again")
    void declinedWithWords() {
        onASite(beans -> {
            var ref = asked(beans);
            beans.as(manager);
            invitations().answer(new AnswerEntryRequest(site, ref, false, true, WHY));

            assertThat(body("admission.declined.said")).contains(WORDS);
            assertThat(invitations().request(site, ref).answer()).isEqualTo(WORDS);
            em.clear();
            var details = beans.as(stranger).get(AdmissionBoundary.class).view(site);
            assertThat(details.standing()).isEqualTo(Standing.OUTSIDE);
            assertThat(details.declined()).isTrue();
            assertThat(details.reason()).isEqualTo(WORDS);
            assertThat(details.since()).isEqualTo(Beans.NOW);
            asked(beans);
            assertThat(admission().view(site).declined()).isFalse();
        });
    }

    @Test
    @DisplayName("ADM-1.14 a request that was declined without words or mail is told where one asks to join")
    void declinedWithoutWords() {
        onASite(beans -> {
            assertThat(beans.as(stranger)
                            .get(AdmissionBoundary.class)
                            .view(site)
                            .declined())
                    .isFalse();
            var ref = asked(beans);
            beans.as(manager);
            invitations().answer(new AnswerEntryRequest(site, ref, false, false, Said.NOTHING));
            em.clear();

            var details = beans.as(stranger).get(AdmissionBoundary.class).view(site);
            assertThat(details.declined()).isTrue();
            assertThat(details.reason()).isNullOrEmpty();
            assertThat(mails()).containsExactly("admission.asked");
        });
    }

    @Test
    @DisplayName("ADM-1.14 who is admitted reads in the mail what the manager said")
    void admittedWithWords() {
        onASite(beans -> {
            var ref = asked(beans);
            beans.as(manager);
            invitations().answer(new AnswerEntryRequest(site, ref, true, true, WHY));

            assertThat(body("admission.admitted.said")).contains(WORDS);
            assertThat(standing(stranger)).isEqualTo(Standing.MEMBER);
        });
    }

    @Test
    @DisplayName("ADM-1.14 more than 500 characters are refused, and nothing is answered or ended")
    void tooLong() {
        onASite(beans -> {
            var ref = asked(beans);
            beans.as(manager);
            var much = new Said("x".repeat(501));

            assertThatThrownBy(() -> invitations().answer(new AnswerEntryRequest(site, ref, false, true, much)))
                    .hasMessage("shared.said.long");
            assertThatThrownBy(() -> beans.get(MemberBoundary.class)
                            .end(new EndSiteMembership(site, ref(square.neighbour), much)))
                    .hasMessage("shared.said.long");

            assertThat(invitations().request(site, ref).waiting()).isTrue();
            assertThat(standing(square.neighbour)).isEqualTo(Standing.MEMBER);
        });
    }

    @Test
    @DisplayName("ADM-1.14 whose membership ends reads why in the mail, and it is kept with the membership")
    void endedWithWords() {
        onASite(beans -> {
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.flush();
            var members = beans.as(manager).get(MemberBoundary.class);
            members.end(new EndSiteMembership(site, ref(square.neighbour), WHY));
            em.flush();

            assertThat(body("admission.ended.said")).contains(WORDS);
            assertThat(em.createQuery(
                                    "select m.endReason, m.endedBy from Membership m where m.accountId = :account"
                                            + " and m.until is not null",
                                    Object[].class)
                            .setParameter("account", square.neighbour)
                            .getResultList())
                    .containsExactly(new Object[] {WORDS, manager});
        });
    }

    @Test
    @DisplayName("ADM-1.14 GRP-1.11 the log keeps that something was said, and not what")
    void theLogKnowsThatItWasSaid() {
        var ref = new UUID(1, 2);
        onASite(beans -> {
            assertThat(new EndSiteMembership(site, ref, WHY).tells())
                    .isEqualTo(Map.of("account", ref.toString(), "said", "yes"));
            assertThat(new AnswerEntryRequest(site, ref, false, true, Said.NOTHING).tells())
                    .isEqualTo(Map.of("request", ref.toString()));
            assertThat(new AnswerJoinRequest(site.id(), new GroupId(ref), ref, false, WHY).tells())
                    .isEqualTo(Map.of("request", ref.toString(), "said", "yes"));
        });
    }

    @Test
    @DisplayName("GRP-1.11 who is declined by a group reads why in the mail and on its page, until asking again")
    void declinedByAGroup() {
        onASite(beans -> {
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.org");
            em.flush();
            assertThat(seen(beans).declined()).isNull();
            var request = askedGroup(beans);
            beans.as(square.owner).get(GroupBoundary.class).answer(answer(request, WHY));

            assertThat(body("group.declined.said")).contains(WORDS);
            assertThat(seen(beans).declined()).isEqualTo(new GroupDetails.Declined(Beans.NOW, WORDS));
            askedGroup(beans);
            assertThat(seen(beans).declined()).isNull();
            assertThat(beans.as(square.member)
                            .get(GroupBoundary.class)
                            .view(site.id(), square.group.groupId())
                            .declined())
                    .isNull();
        });
    }

    @Test
    @DisplayName("GRP-1.11 more than 500 characters are refused, and the request waits on")
    void tooLongForAGroup() {
        onASite(beans -> {
            var request = askedGroup(beans);
            var groups = beans.as(square.owner).get(GroupBoundary.class);

            assertThatThrownBy(() -> groups.answer(answer(request, new Said("x".repeat(501)))))
                    .hasMessage("shared.said.long");

            assertThat(groups.waiting(site.id(), square.group.groupId())).hasSize(1);
        });
    }

    private UUID asked(Beans beans) {
        beans.as(stranger);
        admission().ask(new AskToJoinSite(site, "Graag"));
        beans.as(manager);
        var ref = UUID.fromString(invitations().requests(site, 0).get(0).ref());
        beans.as(stranger);
        return ref;
    }

    private UUID askedGroup(Beans beans) {
        var groups = beans.as(square.neighbour).get(GroupBoundary.class);
        groups.ask(new AskToJoinGroup(site.id(), square.group.groupId(), "Graag"));
        em.flush();
        beans.as(square.owner);
        return UUID.fromString(
                groups.waiting(site.id(), square.group.groupId()).get(0).ref());
    }

    private AnswerJoinRequest answer(UUID request, Said said) {
        return new AnswerJoinRequest(site.id(), square.group.groupId(), request, false, said);
    }

    private GroupDetails seen(Beans beans) {
        em.flush();
        return beans.as(square.neighbour).get(GroupBoundary.class).view(site.id(), square.group.groupId());
    }

    private String body(String key) {
        return em.createQuery("select m.body from Mail m where m.textKey = :key", String.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
