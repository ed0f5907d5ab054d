package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.plein.ejb.people.Filling.Fate;
import nl.plein.ejb.people.Filling.Filled;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllowedCrowdTest extends OnAnAskingSite {

    private static final int CROWD = 600;

    private int questions;

    @Test
    @DisplayName("PPL-1.15 for very many people a list is read once, and each answer is judged as one alone is")
    void aListIsReadOnce() {
        onASite(beans -> {
            var field = aFieldWithAList();
            var wishes = LongStream.range(0, CROWD)
                    .mapToObj(i -> new Wish(
                            square.member + i, Map.of(field.id(), List.of(i % 3 == 0 ? "Dorp " + i : " PLAATS " + i))))
                    .toList();
            var answers = beans.as(manager).get(FilledAnswers.class);
            beans.get(AllowedAnswers.class).lists = counted(beans.get(AllowedAnswerRepository.class));

            var judged = answers.judge(square.site.row(), wishes, false);

            assertThat(questions).isEqualTo(1);
            var first = judged.get(1).answers().get(0);
            assertThat(first.values()).containsExactly("Plaats 1");
            assertThat(judged.stream()
                            .filter(one -> one.answers().get(0).fate() == Fate.WRONG)
                            .count())
                    .isEqualTo(CROWD / 3);
            for (int i = 0; i < 4; i++) {
                assertThat(alone(answers, wishes.get(i)))
                        .isEqualTo(judged.get(i).answers().get(0));
            }
            assertThat(questions).isGreaterThan(1);
        });
    }

    @Test
    @DisplayName("PPL-1.15 what is near to an answer that a list lacks is the same, read at once or asked for")
    void theSameIsNear() {
        onASite(beans -> {
            var field = aFieldWithAList();
            var lists = beans.get(AllowedAnswerRepository.class);
            var whole = AllowedList.whole(lists.spellings(field.id()));
            var asked = AllowedList.asked(lists, field.id());

            for (var words : List.of("plaats 59", "PLAATS 1", "p", "", "z", "100%", "_")) {
                assertThat(whole.beginning(words, 3)).as(words).isEqualTo(asked.beginning(words, 3));
                assertThat(whole.spelled(words)).as(words).isEqualTo(asked.spelled(words));
            }
        });
    }

    private Filled alone(FilledAnswers answers, Wish wish) {
        return answers.judge(square.site.row(), List.of(wish), false)
                .get(0)
                .answers()
                .get(0);
    }

    private FieldRow aFieldWithAList() {
        FieldId id = asked(draft("Plaats", FieldKind.TEXT, ""));
        var list = IntStream.range(0, CROWD).mapToObj(i -> "Plaats " + i).collect(Collectors.joining("\n"));
        square.beans
                .as(manager)
                .get(AllowedBoundary.class)
                .allow(new AllowAnswers(
                        square.site.row().siteId(), id, (list + "\n100% groen").getBytes(StandardCharsets.UTF_8)));
        em.flush();
        return square.beans.get(FilledAnswers.class).fields(square.site.id()).get(0);
    }

    private AllowedAnswerRepository counted(AllowedAnswerRepository lists) {
        return new AllowedAnswerRepository() {
            @Override
            public NavigableMap<String, String> spellings(long field) {
                questions++;
                return lists.spellings(field);
            }

            @Override
            public Optional<String> spelled(long field, String answer) {
                questions++;
                return lists.spelled(field, answer);
            }

            @Override
            public List<String> beginning(long field, String words, int size) {
                questions++;
                return lists.beginning(field, words, size);
            }
        };
    }
}
