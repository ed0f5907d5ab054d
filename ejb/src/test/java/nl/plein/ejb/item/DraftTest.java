package nl.plein.ejb.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    @DisplayName("ITM-1.1 ITM-1.3 what is missing or too long is named by its own sentence")
    @ParameterizedTest
    @MethodSource
    void refused(String title, String text, Level level, String messageKey) {
        assertThatThrownBy(() -> new Draft(title, text, Format.HTML, level, List.of()).text())
                .isInstanceOf(Refusal.class)
                .hasMessage(messageKey);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(null, "<p>x</p>", Level.GROUP, "item.title.empty"),
                Arguments.of("  ", "<p>x</p>", Level.GROUP, "item.title.empty"),
                Arguments.of("t".repeat(201), "<p>x</p>", Level.GROUP, "item.title.long"),
                Arguments.of("Titel", "", Level.GROUP, "item.text.empty"),
                Arguments.of("Titel", "<script>x</script>", Level.GROUP, "item.text.empty"),
                Arguments.of("Titel", "x".repeat(5_000_000), Level.GROUP, "item.text.long"),
                Arguments.of("Titel", "<p>x</p>", null, "item.audience.empty"));
    }

    @Test
    @DisplayName("ITM-1.9 what says nothing of its format is read as Markdown, in which HTML is only text")
    void anUnknownFormatIsMarkdown() {
        var draft = new Draft("Titel", "<b>x</b> **y**", Format.of("?"), Level.GROUP, List.of());

        assertThat(draft.text().body()).contains("&lt;b&gt;x", "<strong>y</strong>");
    }
}
