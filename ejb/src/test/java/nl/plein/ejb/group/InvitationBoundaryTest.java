package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.group.InvitationRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.PersonRow;
import nl.plein.persistence.mail.Mail;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-4.1 GRP-4.2 GRP-4.3 an address is invited; the code lets one person in, also on the site, once")
    void aCodeLetsOnePersonIn() {
        database.doing(em -> {
            var square = aSquare(em, Openness.HIDDEN);
            var group = square.group.groupId();
            owner(square).invite(new InviteAddresses(square.site.id(), group, "gast@elders.example", OwnWords.NONE));
            var code = code(em);
            long guest = aStranger(em, "Gast");
            var invited = square.beans.as(guest).get(InvitedBoundary.class);
            assertThat(invited.view(square.site.row(), code).by()).isEqualTo("Olga Eigenaar");

            invited.accept(new AcceptInvitation(square.site.id(), group, code));

            square.beans.as(guest);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(square.site.id(), group)
                            .relation())
                    .isEqualTo(Relation.MEMBER);
            assertThat(square.beans
                            .get(nl.plein.security.CurrentAccount.class)
                            .viewer()
                            .memberOfSite(square.site.id()))
                    .isTrue();
            square.beans.as(aStranger(em, "Ander"));
            assertThatThrownBy(() -> invited.accept(new AcceptInvitation(square.site.id(), group, code)))
                    .hasMessage("group.invitation.used");
        });
    }

    @Test
    @DisplayName("GRP-4.2 a code that is unknown, withdrawn, replaced, expired or somebody else's is refused")
    void otherCodesAreRefused() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var person = new AccountId(em.find(Account.class, square.neighbour).ref());
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@example.nl");
            owner(square).invite(new InvitePerson(square.site.id(), group, person, OwnWords.NONE));
            var first = code(em);
            var row = owner(square).open(square.site.id(), group, 0).get(0);
            owner(square).resend(new ResendInvitation(square.site.id(), group, UUID.fromString(row.ref())));
            var second = code(em);
            var invited = square.beans.as(square.neighbour).get(InvitedBoundary.class);

            assertThatThrownBy(() -> invited.view(square.site.row(), "x")).hasMessage("group.invitation.unknown");
            assertThatThrownBy(() -> invited.view(square.site.row(), first)).hasMessage("group.invitation.unknown");
            square.beans.as(aStranger(em, "Ander"));
            assertThatThrownBy(() -> invited.view(square.site.row(), second)).hasMessage("group.invitation.other");
            owner(square).withdraw(new WithdrawInvitation(square.site.id(), group, UUID.fromString(row.ref())));
            square.beans.as(square.neighbour);
            assertThatThrownBy(() -> invited.accept(new AcceptInvitation(square.site.id(), group, second)))
                    .hasMessage("group.invitation.withdrawn");
            var old = Invitation.of(
                    square.group, "x@y.nl", square.owner, "0".repeat(64), Beans.NOW.minusSeconds(86400 * 14));
            assertThat(old.expired(Beans.NOW)).isTrue();
        });
    }

    @Test
    @DisplayName("GRP-4.1 people of the site are found who are not in the group, and invited once at a time")
    void peopleOfTheSiteAreFound() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();

            assertThat(owner(square).people(square.site.id(), group, "ni"))
                    .extracting(PersonRow::name)
                    .containsExactly("Niek Buur");
            assertThat(owner(square).people(square.site.id(), group, "marit")).isEmpty();
            var person = new AccountId(em.find(Account.class, square.neighbour).ref());
            owner(square).invite(new InvitePerson(square.site.id(), group, person, OwnWords.NONE));
            em.flush();
            assertThatThrownBy(() ->
                            owner(square).invite(new InvitePerson(square.site.id(), group, person, OwnWords.NONE)))
                    .hasMessage("group.invite.already");
        });
    }

    @Test
    @DisplayName("GRP-4.7 the mail has what the inviter says as the inviter's words, also when it goes out again")
    void theInviterSaysSomething() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var words = new OwnWords(" Kom je ook?\r\n\r\n<b>Tot dan</b> ");
            owner(square).invite(new InviteAddresses(square.site.id(), group, "gast@elders.example", words));
            em.flush();
            assertThat(newest(em).text().body())
                    .contains("schrijft daarbij:\n\n> Kom je ook?\n> \n> <b>Tot dan</b>\n\n");
            var invited = square.beans.as(aStranger(em, "Gast")).get(InvitedBoundary.class);
            assertThat(invited.view(square.site.row(), code(em)).words()).isEqualTo(words.text());

            var row = owner(square).open(square.site.id(), group, 0).get(0);
            owner(square).resend(new ResendInvitation(square.site.id(), group, UUID.fromString(row.ref())));
            em.flush();
            assertThat(newest(em).text().body()).contains("> Kom je ook?");
        });
    }

    @Test
    @DisplayName("GRP-4.7 words that are too long are refused, and nobody is invited")
    void wordsThatAreTooLong() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var list = UUID.randomUUID();
            var person = new AccountId(em.find(Account.class, square.neighbour).ref());
            var site = square.site.id();
            var file = "mail\nanna@x.nl\n".getBytes(StandardCharsets.UTF_8);
            owner(square).prepare(new PrepareInvites(site, group, list, file));
            var words = new OwnWords("x".repeat(2001));

            for (ThrowingCallable invite : List.<ThrowingCallable>of(
                    () -> owner(square).invite(new InviteAddresses(site, group, "gast@elders.example", words)),
                    () -> owner(square).invite(new InviteListed(site, group, list, words)),
                    () -> owner(square).invite(new InvitePerson(site, group, person, words)))) {
                assertThatThrownBy(invite).hasMessage("shared.words.long");
            }
            assertThat(owner(square).open(site, group, 0)).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-4.4 a file is looked at first; only its second step invites, and once")
    void aFileIsLookedAtFirst() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var list = UUID.randomUUID();
            var file = "mail\nanna@x.nl\nbram@x.nl\nniets\n".getBytes(StandardCharsets.UTF_8);
            owner(square).prepare(new PrepareInvites(square.site.id(), group, list, file));
            assertThat(owner(square).prepared(square.site.id(), group, list).good())
                    .hasSize(2);
            assertThat(owner(square).open(square.site.id(), group, 0)).isEmpty();

            owner(square).invite(new InviteListed(square.site.id(), group, list, OwnWords.NONE));

            em.flush();
            assertThat(owner(square).open(square.site.id(), group, 0))
                    .extracting(InvitationRow::whom)
                    .containsExactly("anna@x.nl", "bram@x.nl");
            assertThatThrownBy(
                            () -> owner(square).invite(new InviteListed(square.site.id(), group, list, OwnWords.NONE)))
                    .hasMessage("group.invite.file.gone");
        });
    }

    private static InvitationBoundary owner(ASquare square) {
        return square.beans.as(square.owner).get(InvitationBoundary.class);
    }

    private static long aStranger(EntityManager em, String name) {
        var account = new Account(name, null, null, Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }

    /** The code as the newest mail has it. */
    private static String code(EntityManager em) {
        em.flush();
        var link = newest(em).text().link();
        return link.substring(link.indexOf("code=") + 5);
    }

    private static Mail newest(EntityManager em) {
        return em.createQuery("select m from Mail m order by m.id desc", Mail.class)
                .setMaxResults(1)
                .getSingleResult();
    }
}
