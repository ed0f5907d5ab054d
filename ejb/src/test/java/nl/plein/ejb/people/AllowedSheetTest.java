package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedSheetTest {

    @Test
    @DisplayName("PPL-1.11 lines are answers once, tidied and composed; empty ones, quotes and a mark do not count")
    void linesAreAnswers() {
        var file = "\ufeffWegen\r\n\r\n  Water   en  groen \r\n\"Wegen; noord\"\n"
                + "WEGEN\n\u200b\nCafe\u0301, bar\n\"Zei \"\"ja\"\"\"";

        assertThat(of(file)).containsExactly("Wegen", "Water en groen", "Wegen; noord", "Caf\u00e9, bar", "Zei \"ja\"");
    }

    @Test
    @DisplayName("PPL-1.11 a file in Windows-1252 is read as well")
    void anotherEncodingIsRead() {
        assertThat(AllowedSheet.of("Caf\u00e9\nN\u2013Z".getBytes(Charset.forName("windows-1252")), field(200, "")))
                .containsExactly("Caf\u00e9", "N\u2013Z");
    }

    @ParameterizedTest(name = "PPL-1.11 a file with {0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|people.allowed.empty",
                "' ~~ '|people.allowed.empty",
                "a;b|people.allowed.columns",
                "=SOM(A1)|people.allowed.formula",
                "@x|people.allowed.formula",
                "\"a\" b|people.allowed.crooked",
                "\"a|people.allowed.crooked",
                "a\u0000b|people.allowed.encoding"
            })
    void whatNobodyCouldAnswerIsRefused(String text, String why) {
        assertThatThrownBy(() -> of(text.replace('~', '\n'))).hasMessage(why);
    }

    @Test
    @DisplayName("PPL-1.11 what is too long, too much, in columns or in another form is refused")
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> of("a\tb")).hasMessage("people.allowed.columns");
        assertThatThrownBy(() -> of("x".repeat(101))).hasMessage("people.allowed.long");
        assertThatThrownBy(() -> AllowedSheet.of("lang".getBytes(StandardCharsets.UTF_8), field(3, "")))
                .hasMessage("people.allowed.long");
        assertThatThrownBy(() -> AllowedSheet.of("ab".getBytes(StandardCharsets.UTF_8), field(200, "99")))
                .hasMessage("people.allowed.shape");
        assertThat(of(lines(AllowedSheet.MOST))).hasSize(AllowedSheet.MOST);
        assertThatThrownBy(() -> of(lines(AllowedSheet.MOST + 1))).hasMessage("people.allowed.many");
        assertThatThrownBy(() -> AllowedSheet.of(new byte[AllowedSheet.LARGEST + 1], field(200, "")))
                .hasMessage("people.allowed.many");
    }

    private static String lines(int number) {
        return IntStream.range(0, number).mapToObj(one -> "Waarde " + one).collect(Collectors.joining("\n"));
    }

    private static List<String> of(String text) {
        return AllowedSheet.of(text.getBytes(StandardCharsets.UTF_8), field(200, ""));
    }

    private static FieldDraft field(int longest, String shape) {
        return new FieldDraft(
                FieldKind.TEXT, "Veld", "", "", List.of(), shape, longest, false, false, true, Level.SITE, false, null);
    }
}
