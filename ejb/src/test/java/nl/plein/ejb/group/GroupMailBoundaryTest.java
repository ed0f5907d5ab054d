package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupMailBoundaryTest {

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

            mails.send(new MailMembers(square.site.id(), group, new TypedMail("Overleg", "Tot maandag."), true));
            assertThat(sent(em)).hasSize(1);
            mails.send(new MailMembers(square.site.id(), group, new TypedMail("Overleg", "Tot maandag."), false));

            assertThat(sent(em))
                    .hasSize(3)
                    .allSatisfy(mail -> assertThat(mail.text().body()).contains("Tot maandag."));
            var again = new MailMembers(square.site.id(), group, new TypedMail("Nog een", "Hallo."), false);
            assertThatThrownBy(() -> mails.send(again)).hasMessage("group.mail.often");
            assertThatThrownBy(() ->
                            mails.send(new MailMembers(square.site.id(), group, new TypedMail(" ", "Hallo."), true)))
                    .hasMessage("group.mail.subject.empty");
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

    private static void reachable(EntityManager em, long... accounts) {
        for (long account : accounts) {
            em.find(Account.class, account).refresh("Iemand", "iemand" + account + "@example.nl");
        }
    }

    private static List<Mail> sent(EntityManager em) {
        em.flush();
        return em.createQuery("select m from Mail m", Mail.class).getResultList();
    }
}
