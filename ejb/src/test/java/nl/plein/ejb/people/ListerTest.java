package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FoundRow;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListerTest extends OnAnAskingSite {

    private static final String MAIL = "marit@plein.example";

    @Test
    @DisplayName("PPL-5.2 a member who was appointed lists who told the same, and only what the member may read")
    void aMemberListsTheirOwnPeople() {
        onASite(beans -> {
            var department = asked(draft("Afdeling", FieldKind.TEXT, ""));
            answer(square.member, department, Level.OWNER, "Water");
            answer(square.owner, department, Level.SITE, "water");
            answer(square.neighbour, department, Level.OWNER, "Water");
            answer(manager, department, Level.SITE, "Wegen");
            var set = appointed(department);

            assertThat(listed(square.member, set)).containsExactly("Marit Lid", "Olga Eigenaar");
            assertThat(mails()).contains("people.lister");
            assertThatThrownBy(() -> listed(square.owner, set)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> listed(manager, set)).isInstanceOf(NoSuchThing.class);
            answer(square.member, department, Level.OWNER, "Wegen");
            assertThat(listed(square.member, set)).containsExactly("Marit Lid", "Mia Beheerder");
            answer(square.member, department, Level.OWNER, "");
            assertThat(listed(square.member, set)).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-5.2 it is told once, and ends when a manager says so, with a mail, or when the member leaves")
    void itEnds() {
        onASite(beans -> {
            var department = asked(draft("Afdeling", FieldKind.TEXT, ""));
            var set = appointed(department);

            assertThatThrownBy(() -> appointed(department)).hasMessage("people.lister.already");
            square.beans.as(manager);
            listers().dismiss(new DismissLister(square.site.row(), set));
            em.flush();
            assertThat(mails()).contains("people.lister.ended");
            assertThatThrownBy(() -> listed(square.member, set)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> listers().dismiss(new DismissLister(square.site.row(), set)))
                    .isInstanceOf(NoSuchThing.class);
            var again = appointed(department);
            em.createQuery("update Membership m set m.since = :later where m.accountId = :member")
                    .setParameter("later", Beans.NOW.plus(Duration.ofDays(1)))
                    .setParameter("member", square.member)
                    .executeUpdate();
            em.clear();
            assertThatThrownBy(() -> listed(square.member, again)).isInstanceOf(NoSuchThing.class);
            square.beans.as(manager);
            assertThat(listers().listers(square.site.row()).now()).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-5.2 only members are appointed, and only for a field that is asked and has one answer")
    void onlyMembersForOneAnswer() {
        onASite(beans -> {
            var department = asked(draft("Afdeling", FieldKind.TEXT, ""));
            var born = asked(draft("Geboren", FieldKind.DATE, ""));
            em.find(Account.class, stranger).refresh("Stella Vreemd", "stella@plein.example");
            em.find(Account.class, square.member).refresh("Marit Lid", MAIL);

            assertThatThrownBy(() -> appoint("stella@plein.example", department))
                    .hasMessage("people.lister.mail.unknown");
            assertThatThrownBy(() -> appoint(MAIL, born)).hasMessage("people.lister.field.none");
            assertThatThrownBy(() -> appoint(MAIL, new FieldId(UUID.randomUUID())))
                    .hasMessage("people.lister.field.none");
        });
    }

    @Test
    @DisplayName("PPL-5.2 the list goes on page by page without a gap")
    void pageByPage() {
        onASite(beans -> {
            var department = asked(draft("Afdeling", FieldKind.TEXT, ""));
            answer(square.member, department, Level.SITE, "Water");
            for (int at = 10; at < 35; at++) {
                answer(square.someone("Lid " + at, null), department, Level.SITE, "Water");
            }
            var set = appointed(department);
            square.beans.as(square.member);
            var first = listers().people(square.site.row(), set, Optional.empty());
            var second =
                    listers().people(square.site.row(), set, Optional.of(new AccountId(UUID.fromString(first.next()))));

            assertThat(first.people()).hasSize(ListerBoundary.PAGE);
            assertThat(second.people()).hasSize(6).doesNotContainAnyElementsOf(first.people());
            assertThat(second.next()).isNull();
        });
    }

    private UUID appointed(FieldId field) {
        em.find(Account.class, square.member).refresh("Marit Lid", MAIL);
        appoint(MAIL, field);
        square.beans.as(square.member);
        return UUID.fromString(listers().mine(square.site.row()).get(0).ref());
    }

    private void appoint(String mail, FieldId field) {
        square.beans.as(manager);
        em.flush();
        listers().appoint(new AppointLister(square.site.row(), mail, field));
        em.flush();
    }

    private List<String> listed(long viewer, UUID set) {
        square.beans.as(viewer);
        return listers().people(square.site.row(), set, Optional.empty()).people().stream()
                .map(FoundRow::name)
                .toList();
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m", String.class).getResultList();
    }

    private ListerBoundary listers() {
        return square.beans.get(ListerBoundary.class);
    }
}
