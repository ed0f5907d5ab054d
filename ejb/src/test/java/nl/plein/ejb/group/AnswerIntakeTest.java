package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.people.Answer;
import nl.plein.ejb.people.ChangeProfile;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.ProfileField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerIntakeTest {

    private static final String ROAD = "Wegen";

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private ProfileField field;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "GRP-8.5 who tells it comes in, now and later; who left stays out, and what few may read does not count")
    void anAnswerBringsPeopleIn() {
        onASquare(() -> {
            long already = square.someone("Al Gezegd", null);
            long quiet = square.someone("Houdt Het Stil", null);
            long later = square.someone("Zegt Het Later", null);
            tell(already, Level.SITE, ROAD);
            tell(quiet, Level.OWNER, ROAD);
            assertThat(intakes()
                            .details(square.site.id(), square.group.groupId(), ref(), ROAD)
                            .people())
                    .isEqualTo(1);

            take(ROAD, true);
            tell(later, Level.PUBLIC, ROAD, "Water");
            tell(square.neighbour, Level.SITE, "Water");

            assertThat(relation(already)).isEqualTo(Relation.MEMBER);
            assertThat(relation(later)).isEqualTo(Relation.MEMBER);
            assertThat(relation(quiet)).isEqualTo(Relation.NEIGHBOUR);
            assertThat(relation(square.neighbour)).isEqualTo(Relation.NEIGHBOUR);
            square.beans
                    .as(later)
                    .get(GroupBoundary.class)
                    .leave(new LeaveGroup(square.site.id(), square.group.groupId()));
            tell(later, Level.SITE, ROAD);
            assertThat(relation(later)).isEqualTo(Relation.NEIGHBOUR);
        });
    }

    @Test
    @DisplayName("GRP-8.5 owners only say so, once, of an answer that can be chosen, and can stop it")
    void ownersSaySo() {
        onASquare(() -> {
            take(ROAD, true);
            assertThatThrownBy(() -> take("WEGEN", true)).hasMessage("group.intake.answer.already");
            assertThatThrownBy(() -> take("Lucht", true)).hasMessage("group.intake.answer.empty");
            assertThatThrownBy(() -> take("Water", false)).hasMessage("group.intake.answer.not");
            var details = intakes().details(square.site.id(), square.group.groupId(), null, "");
            assertThat(details.now())
                    .extracting(AnswerIntakeDetails.Choice::answer)
                    .containsExactly(ROAD);
            assertThat(details.others())
                    .extracting(AnswerIntakeDetails.Choice::answer)
                    .containsExactly("Water");
            take(ROAD, false);
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans
                            .get(AnswerIntakeBoundary.class)
                            .details(square.site.id(), square.group.groupId(), null, ""))
                    .hasMessage("right.missing.group_manage");
        });
    }

    private void take(String answer, boolean wished) {
        intakes().take(new TakeInAnswer(square.site.id(), square.group.groupId(), ref(), answer, wished));
        em.flush();
    }

    private void tell(long account, Level level, String... values) {
        var person = new AccountId(em.find(Account.class, account).ref());
        square.beans
                .as(account)
                .get(ProfileBoundary.class)
                .change(new ChangeProfile(
                        square.site.row(), person, List.of(new Answer(field.fieldId(), List.of(values), level))));
        em.flush();
    }

    private Relation relation(long account) {
        return square.beans
                .as(account)
                .get(GroupBoundary.class)
                .view(square.site.id(), square.group.groupId())
                .relation();
    }

    private UUID ref() {
        return field.fieldId().value();
    }

    private AnswerIntakeBoundary intakes() {
        return square.beans.as(square.owner).get(AnswerIntakeBoundary.class);
    }

    private void onASquare(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            field = new ProfileField(
                    UUID.randomUUID(),
                    square.site.id(),
                    0,
                    new FieldDraft(
                            FieldKind.CHOICES,
                            "Werk",
                            "",
                            "",
                            List.of(ROAD, "Water"),
                            "",
                            200,
                            false,
                            false,
                            true,
                            Level.SITE,
                            false,
                            null));
            em.persist(field);
            em.flush();
            work.run();
        });
    }
}
