package nl.plein.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        Texts.load(List.of(
                file(
                        "group_nl.properties",
                        "group.hello=Dag {0}\ngroup.members.one={0} lid\ngroup.members.many={0} leden\n"),
                file("group_en.properties", "group.hello=Hello {0}\n"),
                file("item_nl.properties", "item.name=foto's van {0} en {1}\n")));
    }

    @Test
    @DisplayName("TXT-1.1 words of all features are one, with what is filled in")
    void wordsOfAllFeaturesAreOne() {
        var dutch = Texts.in(Language.DUTCH);

        assertThat(dutch.say("group.hello", "Anna")).isEqualTo("Dag Anna");
        assertThat(dutch.say("item.name", "hier", "daar")).isEqualTo("foto's van hier en daar");
        assertThat(dutch.count("group.members", 1)).isEqualTo("1 lid");
        assertThat(dutch.count("group.members", 3)).isEqualTo("3 leden");
        assertThat(Texts.in(Language.ENGLISH).say("group.hello", "Anna")).isEqualTo("Hello Anna");
    }

    @Test
    @DisplayName("TXT-1.6 numbers are grouped and days are spelled as each language writes them")
    void numbersAsTheLanguageWritesThem() {
        var dutch = Texts.in(Language.DUTCH);
        var english = Texts.in(Language.ENGLISH);

        assertThat(dutch.count("group.members", 999)).isEqualTo("999 leden");
        assertThat(dutch.count("group.members", 1_234_567)).isEqualTo("1.234.567 leden");
        assertThat(dutch.number(10_000)).isEqualTo("10.000");
        assertThat(english.number(10_000)).isEqualTo("10,000");
        assertThat(english.say("group.hello", 2026)).isEqualTo("Hello 2,026");
        assertThat(english.say("group.hello", "2026")).isEqualTo("Hello 2026");
        assertThat(dutch.say("group.hello", LocalDate.of(2026, 3, 7))).isEqualTo("Dag 7 maart 2026");
    }

    @Test
    @DisplayName("TXT-1.4 a key without words shows itself")
    void aKeyWithoutWordsShowsItself() {
        assertThat(Texts.in(Language.DUTCH).say("group.nothing")).isEqualTo("group.nothing");
    }

    @Test
    @DisplayName("TXT-1.3 the cookie counts before the browser, and Dutch when neither says a language of ours")
    void theChoiceComesFirst() {
        var english = Exchange.get("/").header("Accept-Language", "en-GB,nl");
        var chosen = Exchange.get("/").header("Accept-Language", "en").cookie(Language.COOKIE, "nl");

        assertThat(Language.of(english.request())).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(chosen.request())).isEqualTo(Language.DUTCH);
        assertThat(Language.of(Exchange.get("/").request())).isEqualTo(Language.DUTCH);
    }

    private URL file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words).toUri().toURL();
    }
}
