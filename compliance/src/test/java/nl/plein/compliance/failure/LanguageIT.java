package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of common mishaps, for who reads Plein in English; the other tests here read it in Dutch. */
class LanguageIT {

    private static Caller writer;
    private static String group;

    @BeforeAll
    static void start() {
        var stage = Stage.shared();
        writer = Caller.of(stage, stage.account("beheerder@plein.example"), stage.site("fietsberaad"));
        group = writer.group("Veilig oversteken");
        writer.get("/?lang=en");
    }

    @AfterEach
    void isStillEnglish() {
        assertThat(writer.get("/").body()).contains(" lang=\"en\" dir=");
    }

    @Test
    @DisplayName("FACE-1.25 on a page in English the words of an author are marked as of the language of the site")
    void wordsOfAnAuthor() {
        var item = writer.send("/group/" + group + "/write", "write", blog("Geschreven in het Nederlands"))
                .ref();

        assertThat(writer.get("/item/" + item).body())
                .contains(" lang=\"en\" dir=", "<article class=\"text\" lang=\"nl\">");
    }

    @ParameterizedTest(name = "FLR-1.1 FLT-1.2 in English, {0} set to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title:input |        | Fill in: Title
                    text:input  |        | Fill in: Text
                    title:input | LONG   | The title is too long
                    text:input  | LONG   | The text is too long
                    level:input | NOBODY | choose one of the possibilities
                    """)
    void aBlogThatCannotBeTaken(String field, String value, String said) {
        var typed = new HashMap<>(blog("Written in English"));
        typed.put(field, value == null ? "" : value.replace("LONG", "long ".repeat(120_000)));
        var reply = writer.send("/group/" + group + "/write", "write", typed);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.errors()).contains(said);
        assertThat(reply.body()).containsPattern("<title>Error:");
    }

    @ParameterizedTest(name = "FLR-1.1 DOC-1.2 in English, a file {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    empty.txt   |      | This file is empty. Choose a file with something in it.
                    program.exe | MZ.. | The file program.exe cannot be added
                    """)
    void aFileThatCannotBeTaken(String name, String content, String said) {
        var bytes = (content == null ? "" : content).getBytes(StandardCharsets.UTF_8);
        var reply = writer.upload(group, name, "text/plain", bytes);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(said);
    }

    @Test
    @DisplayName("FLR-1.1 FACE-1.4 in English: a comment of nothing, an address of nothing, a form of another browser")
    void whatIsNotThere() {
        var item = writer.send("/group/" + group + "/write", "write", blog("To be commented"));
        var comment = writer.send("/item/" + item.ref(), "say", Map.of("comment:input", ""));
        var nothing = writer.get("/item/" + UUID.randomUUID());
        var forged = new HashMap<>(blog("Not mine"));
        forged.put("csrf", "x".repeat(87));
        var refused = writer.send("/group/" + group + "/write", "write", forged);

        assertThat(comment.errors()).contains("Fill in: Your comment");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.words()).contains("This page does not exist", "look for it from the home page");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("We did not carry out this request", "reload the page and try again");
    }

    @Test
    @DisplayName("FLR-1.1 FLR-1.3 ITM-1.5 in English, of two people who save the second is told that nothing is lost")
    void twoPeopleSave() {
        var path = "/item/"
                + writer.send("/group/" + group + "/write", "write", blog("Together"))
                        .ref() + "/edit";
        var early = writer.get(path);
        writer.send(path, "edit", Map.of("text:input", "The first was quicker."));
        var late = writer.send(early, "edit", Map.of("text:input", "The second was later."));

        assertThat(late.errors()).contains("Somebody else has changed this text", "nothing is lost");
        assertThat(late.words()).contains("The first was quicker.", "The second was later.");
    }

    private static Map<String, String> blog(String title) {
        return Map.of("title:input", title, "text:input", "One sentence.", "level:input", "SITE");
    }
}
