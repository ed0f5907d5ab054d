package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllowedTest extends OnAnAskingSite {

    private static final String LIST = "Wegen\nWater\nCaf\u00e9s\nWonen";
    private static final String UNLISTED = "people.answer.list";

    @Test
    @DisplayName(
            "PPL-1.12 only answers of the list fit, in its spelling; what was told before stays until it is changed")
    void onlyTheListFits() {
        onASite(beans -> {
            var field = asked(draft("Werkveld", FieldKind.TEXT, ""));
            answer(square.member, field, Level.SITE, "Bruggen");
            answer(square.owner, field, Level.SITE, "WATER");
            allow(field, LIST);

            assertThat(details(field))
                    .returns(4, details -> details.field().allowed())
                    .returns(List.of("Wegen", "Water", "Caf\u00e9s", "Wonen"), AllowedDetails::first)
                    .returns(1L, AllowedDetails::misfits);
            assertThat(told(square.owner, square.member)).containsExactly("Bruggen");
            assertThatThrownBy(() -> answer(square.member, field, Level.SITE, "Bruggen"))
                    .hasMessage(UNLISTED);
            answer(square.member, field, Level.SITE, "  cafe\u0301s ");
            assertThat(told(square.owner, square.member)).containsExactly("Caf\u00e9s");
            answer(square.member, field, Level.SITE, "");
            assertThat(told(square.owner, square.member)).isEmpty();
            assertThat(details(field).misfits()).isZero();
        });
    }

    @Test
    @DisplayName("PPL-1.13 a list does not tell a manager what an answer is that one may not read")
    void aHiddenAnswerIsNotCounted() {
        onASite(beans -> {
            var field = asked(draft("Werkveld", FieldKind.TEXT, ""));
            answer(square.member, field, Level.OWNER, "Bruggen");
            allow(field, LIST);

            assertThat(details(field).misfits()).isZero();
        });
    }

    @Test
    @DisplayName("PPL-1.12 a refusal names some that are in the list, and suggestions begin as one types")
    void someAreSuggested() {
        onASite(beans -> {
            var field = asked(draft("Werkveld", FieldKind.TEXT, ""));
            allow(field, LIST + "\n100% groen\n" + "W1\nW2\nW3\nW4\nW5\nW6\nW7\nW8\nW9");
            square.beans.as(square.member);
            var row = details(field).field();

            assertThat(profiles().problem(row, List.of("Wa")).orElseThrow().details())
                    .containsExactly("Werkveld", "Wa", "Water");
            assertThat(profiles().problem(row, List.of("Zout")).orElseThrow().details())
                    .endsWith("100% groen, Caf\u00e9s, W1");
            square.beans.as(square.member);
            assertThat(suggestions(field, "w")).hasSize(AllowedAnswers.SUGGESTED);
            assertThat(suggestions(field, "%")).isEmpty();
            assertThat(suggestions(field, "100%")).containsExactly("100% groen");
            assertThat(suggestions(field, "x".repeat(5000))).isEmpty();
            square.beans.as(stranger);
            assertThatThrownBy(() -> suggestions(field, "w")).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName(
            "PPL-1.13 what the provider says and the list lacks is not kept: the person answers, and managers see it")
    void whatTheProviderSaysMustFit() {
        onASite(beans -> {
            var field = asked(given("Functie"));
            allow(field, "Adviseur\nJurist");
            comesIn(square.member, Map.of(GivenBy.FUNCTION, "ADVISEUR"));
            assertThat(told(square.owner, square.member)).containsExactly("Adviseur");

            comesIn(square.member, Map.of(GivenBy.FUNCTION, "Tovenaar"));

            assertThat(told(square.owner, square.member)).containsExactly("Adviseur");
            assertThat(details(field).misgiven()).isEqualTo(1);
            answer(square.member, field, Level.SITE, "Jurist");
            assertThat(told(square.owner, square.member)).containsExactly("Jurist");
        });
    }

    @Test
    @DisplayName("PPL-1.11 managers give, replace, take along and take away a list, of a line of text only")
    void managersGiveAList() {
        onASite(beans -> {
            var field = asked(draft("Werkveld", FieldKind.TEXT, ""));
            var lines = asked(draft("Verhaal", FieldKind.LINES, ""));
            assertThatThrownBy(() -> allow(lines, LIST)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> drop(field)).hasMessage("people.allowed.none");
            allow(field, LIST);
            assertThatThrownBy(() -> allow(field, "=x")).hasMessage("people.allowed.formula");
            assertThat(lists().all(site(), field)).containsExactly("Wegen", "Water", "Caf\u00e9s", "Wonen");
            allow(field, "wegen\nLucht");
            assertThat(lists().all(site(), field)).containsExactly("wegen", "Lucht");
            var other = draft("Werkveld", FieldKind.TEXT, "Deel");
            save(field, other);
            var tight = new nl.plein.persistence.people.FieldDraft(
                    FieldKind.TEXT,
                    "Werkveld",
                    "",
                    "",
                    List.of(),
                    "99",
                    0,
                    false,
                    false,
                    true,
                    Level.SITE,
                    false,
                    null);
            assertThatThrownBy(() -> save(field, tight)).hasMessage("people.allowed.form");
            drop(field);
            answer(square.member, field, Level.SITE, "Alles");
            assertThat(told(square.owner, square.member)).containsExactly("Alles");
            square.beans.as(square.member);
            assertThatThrownBy(() -> lists().details(site(), field)).hasMessage("right.missing.site_manage");
        });
    }

    private List<String> suggestions(FieldId field, String words) {
        return profiles().suggestions(square.site.row(), field, words);
    }

    private void allow(FieldId field, String list) {
        square.beans.as(manager);
        lists().allow(new AllowAnswers(site(), field, list.getBytes(StandardCharsets.UTF_8)));
        em.flush();
    }

    private void drop(FieldId field) {
        square.beans.as(manager);
        lists().allow(new AllowAnswers(site(), field, null));
        em.flush();
    }

    private AllowedDetails details(FieldId field) {
        square.beans.as(manager);
        return lists().details(site(), field);
    }

    private AllowedBoundary lists() {
        return square.beans.get(AllowedBoundary.class);
    }

    private SiteId site() {
        return square.site.row().siteId();
    }
}
