package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.mail.Mail;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupMailBoundaryTest {

    private static final TypedMail MAIL = new TypedMail("Overleg", "Tot maandag.");

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-7.2 a mail goes to oneself first, then to the members and to nobody else, once an hour")
    void aMailGoesToTheMembers() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            reachable(em, square.owner, square.member, square.neighbour);
            var group = square.group.groupId();
            square.beans
                    .as(square.neighbour)
                    .get(GroupBoundary.class)
                    .ask(new AskToJoinGroup(square.site.id(), group, "graag"));
            var mails = square.beans.as(square.owner).get(GroupMailBoundary.class);

            mails.send(MailMembers.trial(square.site.id(), group, MAIL));
            assertThat(sent(em)).hasSize(1);
            mails.send(to(square, Readers.all(), 2));

            assertThat(sent(em))
                    .hasSize(3)
                    .allSatisfy(mail -> assertThat(mail.text().body()).contains("Tot maandag."));
            assertThatThrownBy(() -> mails.send(to(square, Readers.all(), 2))).hasMessage("group.mail.often");
            var wordless = MailMembers.trial(square.site.id(), group, new TypedMail(" ", "Hallo."));
            assertThatThrownBy(() -> mails.send(wordless)).hasMessage("group.mail.subject.empty");
        });
    }

    @Test
    @DisplayName("GRP-7.3 who was picked and left, or never was in the group, gets nothing and is not told apart")
    void onlyMembersAreWrittenTo() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            reachable(em, square.owner, square.member, square.neighbour);
            var mails = square.beans.as(square.owner).get(GroupMailBoundary.class);
            var picked = Readers.chosen(
                    List.of(ref(em, square.member), ref(em, square.neighbour), new AccountId(UUID.randomUUID())));

            assertThat(mails.count(square.site.id(), square.group.groupId(), picked))
                    .isEqualTo(new ReadersDetails(1, 0, 2));
            mails.send(to(square, picked, 1));
            assertThat(sent(em))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.to().account()).isEqualTo(square.member));
            assertThatThrownBy(() -> mails.send(to(square, picked, 1))).hasMessage("group.mail.often.some");
            for (var stranger : List.of(ref(em, square.neighbour), new AccountId(UUID.randomUUID()))) {
                var alone = to(square, Readers.chosen(List.of(stranger)), 1);
                assertThatThrownBy(() -> mails.send(alone)).hasMessage("group.mail.nobody");
            }
            var crowd = Stream.generate(UUID::randomUUID)
                    .map(AccountId::new)
                    .limit(GroupMailBoundary.MOST + 1L)
                    .toList();
            assertThatThrownBy(() -> mails.names(square.site.id(), square.group.groupId(), crowd))
                    .hasMessage("group.mail.many");
        });
    }

    @Test
    @DisplayName("GRP-7.3 a mail to a subgroup goes to who is in it at that moment; another group's is not there")
    void aSubgroupIsWrittenTo() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            reachable(em, square.owner, square.member);
            var group = square.group.groupId();
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            var made = UUID.randomUUID();
            subgroups.add(new AddSubgroup(square.site.id(), group, made, "Bestuur"));
            subgroups.place(new PlaceInSubgroup(square.site.id(), group, made, ref(em, square.member), true));
            var mails = square.beans.as(square.owner).get(GroupMailBoundary.class);

            mails.send(to(square, Readers.subgroup(made), 1));

            assertThat(sent(em))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.to().account()).isEqualTo(square.member));
            subgroups.place(new PlaceInSubgroup(square.site.id(), group, made, ref(em, square.member), false));
            assertThat(mails.count(square.site.id(), group, Readers.subgroup(made))
                            .people())
                    .isZero();
            var strange = Readers.subgroup(UUID.randomUUID());
            assertThatThrownBy(() -> mails.count(square.site.id(), group, strange))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("GRP-7.4 it goes to as many as were told, without who stayed away for long, and a copy to the writer")
    void itGoesToAsManyAsWereTold() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            long away = square.someone("Weg Geweest", Membership.Rank.MEMBER);
            reachable(em, square.owner, square.member, away);
            em.createQuery("update Membership m set m.since = :long, m.seen = :long where m.accountId = :away")
                    .setParameter("long", Beans.NOW.minus(Duration.ofDays(183)))
                    .setParameter("away", away)
                    .executeUpdate();
            var mails = square.beans.as(square.owner).get(GroupMailBoundary.class);
            var group = square.group.groupId();
            var lately = Readers.all().recent(true);

            assertThat(mails.count(square.site.id(), group, Readers.all())).isEqualTo(new ReadersDetails(3, 0, 0));
            assertThat(mails.count(square.site.id(), group, lately)).isEqualTo(new ReadersDetails(2, 1, 0));
            assertThatThrownBy(() -> mails.send(to(square, lately, 3))).hasMessage("group.mail.other");
            assertThat(sent(em)).isEmpty();
            var chosen = Readers.chosen(List.of(ref(em, square.member)));
            mails.send(new MailMembers(square.site.id(), group, MAIL, chosen, true, 1));
            assertThat(sent(em)).hasSize(2).anySatisfy(mail -> {
                assertThat(mail.to().account()).isEqualTo(square.owner);
                assertThat(mail.text().body()).contains("Zoveel mensen krijgen deze mail: 1");
            });
        });
    }

    @Test
    @DisplayName("GRP-7.1 who comes in gets the welcome of the owners")
    void whoComesInGetsTheWelcome() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            reachable(em, square.neighbour);
            var group = square.group.groupId();
            var draft = new GroupDraft(
                    "Snelfietsroutes", "Fietsen.", "", Format.HTML, Joining.FREE, true, "Fijn dat u er bent.", false);
            square.beans
                    .as(square.owner)
                    .get(GroupCareBoundary.class)
                    .change(new ChangeGroup(square.site.id(), group, 0, draft));

            square.beans.as(square.neighbour).get(GroupBoundary.class).join(new JoinGroup(square.site.id(), group));

            assertThat(sent(em))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text().body()).contains("Fijn dat u er bent."));
        });
    }

    private static MailMembers to(ASquare square, Readers readers, long counted) {
        return new MailMembers(square.site.id(), square.group.groupId(), MAIL, readers, false, counted);
    }

    private static AccountId ref(EntityManager em, long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    private static void reachable(EntityManager em, long... accounts) {
        for (long account : accounts) {
            em.find(Account.class, account).refresh("Iemand", "iemand" + account + "@example.nl");
        }
    }

    private static List<Mail> sent(EntityManager em) {
        em.flush();
        return em.createQuery("select m from Mail m where m.textKey <> 'group.wanted'", Mail.class)
                .getResultList();
    }
}
