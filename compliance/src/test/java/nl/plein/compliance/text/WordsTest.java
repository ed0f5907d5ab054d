package nl.plein.compliance.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    @DisplayName("TXT-1.2 every feature has the same keys in Dutch and English")
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Words.keys("nl")).isNotEmpty().isEqualTo(Words.keys("en"));
    }

    @Test
    @DisplayName("TXT-1.2 no key stands in the files of two features")
    void noKeyStandsTwice() {
        assertThat(Words.keys("nl").values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("TXT-1.2 no key is without words")
    void noKeyIsWithoutWords() {
        assertThat(Words.silent("nl")).isEmpty();
        assertThat(Words.silent("en")).isEmpty();
    }

    @Test
    @DisplayName("TXT-1.2 every key that a page uses has words")
    void everyKeyOfAPageHasWords() {
        assertThat(Pages.findings(Pages.sources(), page -> missing(Words.usedByPage(page))))
                .isEmpty();
    }

    @Test
    @DisplayName("TXT-1.2 every key that code says to people has words")
    void everyKeyOfCodeHasWords() {
        for (String module : List.of("persistence", "security", "audit", "ejb", "web")) {
            assertThat(missing(Words.usedByCode(Pages.classes(module).values())))
                    .as(module)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("TXT-1.2 keys are found wherever they are used")
    void keysAreFoundWhereverTheyAreUsed() {
        assertThat(
                        Words.usedByPage(
                                """
                        #{text['group.name']} #{text.say('group.hello', me)} #{text.count('group.members', 3)}
                        <plein:field id="x" key="group.purpose" value="#{b.v}"/>
                        <plein:empty key="group.none" href="/groups"/>"""))
                .containsExactlyInAnyOrder(
                        "group.name",
                        "group.hello",
                        "group.members.one",
                        "group.members.many",
                        "group.purpose",
                        "group.none",
                        "group.none.why",
                        "group.none.do");
        assertThat(Words.usedByCode(List.of("throw new Refusal(\"group.join.closed\", x); Messages.info(\"a.b\");")))
                .containsExactly("a.b", "group.join.closed");
    }

    private static Set<String> missing(Set<String> used) {
        Set<String> known =
                Words.keys("nl").values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>(used);
        found.removeAll(known);
        return found;
    }
}
