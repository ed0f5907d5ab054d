package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands on 21 November 2026. */
class AnniversaryTest extends OnAnAskingSite {

    @Test
    @DisplayName("PPL-5.1 members see whose day it is about now, in order, and only what they may read")
    void membersSeeWhoseDayItIs() {
        onASite(beans -> {
            var born = asked(draft("Geboren", FieldKind.DATE, ""));
            answer(square.member, born, Level.SITE, "1980-12-05");
            answer(square.owner, born, Level.SITE, "1999-11-19");
            answer(square.neighbour, born, Level.OWNER, "2001-11-21");
            answer(manager, born, Level.SITE, "1970-12-06");
            assertThat(seen(square.member)).isEmpty();

            celebrate(born, true);

            assertThat(seen(square.member)).containsExactly("Olga Eigenaar 2026-11-19", "Marit Lid 2026-12-05");
            assertThat(seen(square.neighbour))
                    .containsExactly("Olga Eigenaar 2026-11-19", "Niek Buur 2026-11-21", "Marit Lid 2026-12-05");
            assertThat(seen(stranger)).isEmpty();
            celebrate(born, false);
            assertThat(seen(square.member)).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-5.1 one field is shown at a time, of dates that are asked; what is told anew counts from then")
    void oneFieldAtATime() {
        onASite(beans -> {
            var born = asked(draft("Geboren", FieldKind.DATE, ""));
            var began = asked(draft("In dienst", FieldKind.DATE, ""));
            var words = asked(draft("Motto", FieldKind.TEXT, ""));
            answer(square.member, born, Level.SITE, "1980-11-22");
            answer(square.member, began, Level.SITE, "2010-01-01");
            celebrate(born, true);

            assertThatThrownBy(() -> celebrate(words, true)).hasMessage("people.celebrated.date");
            assertThatThrownBy(() -> celebrate(new FieldId(UUID.randomUUID()), true))
                    .isInstanceOf(NoSuchThing.class);
            celebrate(began, true);
            assertThat(seen(square.owner)).isEmpty();
            answer(square.member, began, Level.SITE, "2010-11-30");
            assertThat(seen(square.owner)).containsExactly("Marit Lid 2026-11-30");
            square.beans.as(manager);
            fields().ask(new AskField(square.site.row().siteId(), began, false));
            em.flush();
            assertThat(seen(square.owner)).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-5.1 fifty people are shown at most")
    void fiftyAtMost() {
        onASite(beans -> {
            var born = asked(draft("Geboren", FieldKind.DATE, ""));
            for (int at = 0; at <= AnniversaryBoundary.MOST; at++) {
                answer(square.someone("Lid " + at, null), born, Level.SITE, "1980-11-2" + at % 5);
            }
            celebrate(born, true);

            assertThat(seen(square.member)).hasSize(AnniversaryBoundary.MOST).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest(name = "PPL-5.1 on {0} the day {1} is kept on {2}")
    @CsvSource({
        "2026-12-30, 1231, 2026-12-31",
        "2026-12-30, 101, 2027-01-01",
        "2026-12-30, 1228, 2026-12-28",
        "2027-01-01, 1230, 2026-12-30",
        "2026-11-21, 1205, 2026-12-05",
        "2026-11-21, 1206, ",
        "2026-11-21, 1118, ",
        "2027-02-20, 229, 2027-02-28",
        "2027-02-20, 228, 2027-02-28",
        "2028-02-20, 229, 2028-02-29",
        "2028-03-02, 229, 2028-02-29"
    })
    void theDaysAroundADay(LocalDate today, int day, LocalDate kept) {
        assertThat(AnniversaryDays.around(today).stream()
                        .filter(year -> year.containsKey(day))
                        .map(year -> year.get(day)))
                .isEqualTo(kept == null ? List.of() : List.of(kept));
    }

    private void celebrate(FieldId field, boolean wished) {
        square.beans.as(manager);
        square.beans
                .get(AnniversaryBoundary.class)
                .celebrate(new CelebrateField(square.site.row().siteId(), field, wished));
        em.flush();
    }

    private List<String> seen(long viewer) {
        return square.beans.as(viewer).get(AnniversaryBoundary.class).around(square.site.row()).days().stream()
                .map(day -> day.person().name() + " " + day.on())
                .toList();
    }
}
