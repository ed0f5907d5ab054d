package nl.plein.persistence.mail;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Instant LEASE = NOW.plus(Duration.ofMinutes(5));

    private final Database database = anEmptyDatabase();
    private long account;
    private long site;
    private long group;
    private String ref;

    @BeforeEach
    void aMailWaits() {
        database.doing(em -> {
            var person = new Account("Anna", "anna@example.org", null, NOW);
            em.persist(person);
            account = person.id();
            var place = new Site("Fietsberaad", "", "f.example", "#a5361b", Site.Openness.OPEN, NOW);
            em.persist(place);
            em.flush();
            site = place.id();
            var inside = new Group(site, "Snelfietsroutes", "", Openness.OPEN, NOW);
            em.persist(inside);
            em.flush();
            group = inside.id();
            ref = mails(em).add(aRecipient(), aText(), NOW).ref();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("MAI-1.1 MAI-1.2 one of two servers gets a mail")
    void oneOfTwoServersGetsAMail() {
        database.doing(em -> {
            assertThat(mails(em).due(NOW, 5)).containsExactly(ref);
            assertThat(mails(em).claim(ref, NOW, LEASE)).isTrue();
            assertThat(mails(em).claim(ref, NOW, LEASE)).isFalse();
            assertThat(mails(em).due(LEASE, 5)).isEmpty();
        });
    }

    @Test
    @DisplayName("MAI-1.3 a mail whose server fell silent is found, and never due again")
    void aMailWhoseServerFellSilentIsNeverDueAgain() {
        var later = LEASE.plusSeconds(1);
        database.doing(em -> mails(em).claim(ref, NOW, LEASE));

        database.doing(em -> {
            assertThat(mails(em).silent(NOW, 5)).isEmpty();
            assertThat(mails(em).silent(later, 5)).containsExactly(ref);
            assertThat(mails(em).due(later, 5)).isEmpty();
            assertThat(mails(em).claim(ref, later, later)).isFalse();
        });
    }

    @Test
    @DisplayName("MAI-1.4 a mail that was put off is due when its time comes")
    void aMailThatWasPutOffIsDueLater() {
        database.doing(em -> {
            mails(em).claim(ref, NOW, LEASE);
            assertThat(mails(em).postpone(ref, 1, LEASE)).isTrue();
            assertThat(mails(em).postpone(ref, 1, LEASE)).isFalse();
            assertThat(mails(em).due(NOW, 5)).isEmpty();
            assertThat(mails(em).due(LEASE, 5)).containsExactly(ref);
        });
    }

    @Test
    @DisplayName("MAI-1.5 what waits for who left is dropped, about that group only")
    void whatWaitsForWhoLeftIsDropped() {
        database.doing(em -> {
            var other = mails(em)
                    .add(new MailTo(account, "anna@example.org", "nl", site, null), aText(), NOW)
                    .ref();

            mails(em).withdrawFromGroup(account, group, NOW);

            assertThat(mails(em).due(NOW, 5)).containsExactly(other);
            mails(em).withdrawFromSite(account, site, NOW);
            assertThat(mails(em).due(NOW, 5)).isEmpty();
        });
    }

    @Test
    @DisplayName("MAI-1.6 the words are wiped when the mail has gone, the row when it is old")
    void theWordsAreWiped() {
        database.doing(em -> {
            mails(em).claim(ref, NOW, LEASE);
            assertThat(mails(em).finish(ref, MailState.SENT, null, NOW)).isTrue();
            assertThat(mails(em).finish(ref, MailState.SENT, null, NOW)).isFalse();
        });
        database.doing(em -> {
            var mail = mails(em).find(ref).orElseThrow();
            assertThat(mail.text().body()).isNull();
            assertThat(mail.text().subject()).isNull();
            assertThat(mail.text().link()).isNull();
            assertThat(mails(em).lately("anna@example.org", NOW.minusSeconds(1), 5))
                    .isEqualTo(1);
            assertThat(mails(em).forget(NOW)).isZero();
            assertThat(mails(em).forget(NOW.plusSeconds(1))).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("OPR-1.4 what was given up is listed with its reason, without address and words")
    void whatWasGivenUpIsListed() {
        database.doing(em -> {
            mails(em).claim(ref, NOW, LEASE);
            mails(em).finish(ref, MailState.FAILED, "refused", NOW);
        });
        database.doing(em -> assertThat(mails(em).failed(5))
                .containsExactly(new MailRow(ref, "group.admitted", 1, NOW, NOW, "refused")));
    }

    private MailTo aRecipient() {
        return new MailTo(account, "anna@example.org", "nl", site, group);
    }

    private static MailText aText() {
        return new MailText("group.admitted", "U bent lid", "Hallo", "omdat", "https://f.example/", null);
    }

    private static MailRepository mails(EntityManager em) {
        var mails = new MailRepository();
        mails.em = em;
        return mails;
    }
}
