package nl.plein.ejb.people;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.SentMessage;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessageTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private Account anna;
    private Account bas;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("PPL-4.1 a member writes to another, and neither mail holds an address of theirs")
    void membersWrite() {
        withTwoMembers(() -> {
            write(anna, bas, true);

            assertThat(mails()).hasSize(2);
            assertThat(em.createQuery("select m.accountId from Mail m where m.textKey = 'people.message'", Long.class)
                            .getSingleResult())
                    .isEqualTo(bas.id());
            assertThat(bodies())
                    .allSatisfy(body -> assertThat(body).doesNotContain("anna@example.org", "bas@example.org"))
                    .anySatisfy(body -> assertThat(body).contains("Anna schrijft u via", "Kom je ook?"));
        });
    }

    @Test
    @DisplayName("PPL-4.1 outsiders, oneself and who is no member are not there to write to")
    void othersAreNotThere() {
        withTwoMembers(() -> {
            var outsider = aSquare(em, Openness.OPEN).member;
            var other = em.find(Account.class, outsider);

            assertThatThrownBy(() -> messages(outsider).to(site, id(bas))).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> messages(anna.id()).to(site, id(other))).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> write(anna, other, false)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> write(anna, anna, false)).isInstanceOf(NoSuchThing.class);
            assertThat(mails()).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-4.1 a mail without subject or text, or with too much of it, is refused with what to do")
    void oddMailsAreRefused() {
        withTwoMembers(() -> {
            assertThatThrownBy(() -> send(" ", "x")).hasMessage("people.message.subject.empty");
            assertThatThrownBy(() -> send("x".repeat(151), "x")).hasMessage("people.message.subject.long");
            assertThatThrownBy(() -> send("x", null)).hasMessage("people.message.text.empty");
            assertThatThrownBy(() -> send("x", "x".repeat(4001))).hasMessage("people.message.text.long");
            assertThat(mails()).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-4.2 twenty mails a day are written, and those of the day before do not count")
    void twentyADay() {
        withTwoMembers(() -> {
            em.persist(new SentMessage(anna.id(), Beans.NOW.minusSeconds(86_400)));
            for (int i = 0; i < MessageBoundary.MOST; i++) {
                write(anna, bas, false);
            }
            assertThatThrownBy(() -> write(anna, bas, false)).hasMessage("people.message.often");
            assertThat(mails()).hasSize(MessageBoundary.MOST);
            write(bas, anna, false);
        });
    }

    @Test
    @DisplayName("PPL-4.3 who does not want mails of members gets none, and can have them again")
    void unwantedMail() {
        withTwoMembers(() -> {
            messages(bas.id()).allow(new AllowMessages(id(bas), false));
            assertThat(messages(bas.id()).allowed()).isFalse();
            assertThat(messages(anna.id()).to(site, id(bas)).reachable()).isFalse();
            assertThatThrownBy(() -> write(anna, bas, false)).hasMessage("people.message.unwanted");
            assertThatThrownBy(() -> messages(anna.id()).allow(new AllowMessages(id(bas), true)))
                    .isInstanceOf(NoSuchThing.class);

            messages(bas.id()).allow(new AllowMessages(id(bas), true));
            write(anna, bas, false);
            assertThat(mails()).containsExactly("people.message");
        });
    }

    private void send(String subject, String text) {
        messages(anna.id()).send(new SendMessage(site, id(bas), new TypedMail(subject, text), false));
    }

    private void write(Account from, Account to, boolean copy) {
        messages(from.id()).send(new SendMessage(site, id(to), new TypedMail("Overleg", "Kom je ook?"), copy));
        em.flush();
    }

    private MessageBoundary messages(long account) {
        return square.beans.as(account).get(MessageBoundary.class);
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m", String.class).getResultList();
    }

    private List<String> bodies() {
        return em.createQuery("select m.body from Mail m", String.class).getResultList();
    }

    private static AccountId id(Account account) {
        return new AccountId(account.ref());
    }

    private void withTwoMembers(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            anna = member("Anna");
            bas = member("Bas");
            work.run();
        });
    }

    private Account member(String name) {
        var account = new Account(name, name.toLowerCase(Locale.ROOT) + "@example.org", null, Beans.NOW);
        em.persist(account);
        em.flush();
        square.beans
                .get(MembershipRepository.class)
                .add(new Membership(account.id(), site.id(), null, Membership.Rank.MEMBER, Beans.NOW));
        em.flush();
        return account;
    }
}
