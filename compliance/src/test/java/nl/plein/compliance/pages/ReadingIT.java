package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member whose browser runs no script reads what a group of two has written: one blog more than a page holds. */
class ReadingIT {

    private static final int PAGE = 20;
    private static final Pattern NEXT = Pattern.compile("<a[^>]*rel=\"next\"[^>]*href=\"([^\"]+)\"");

    private static Caller member;
    private static Caller onPlatform;
    private static URI site;
    private static String name;
    private static String group;
    private static String item;

    @BeforeAll
    static void twoPeopleWrite() {
        var stage = Stage.shared();
        site = stage.site("fietsberaad");
        var owner = Caller.of(stage, stage.account("beheerder@plein.example"), site);
        var anna = stage.account("anna.local@gelderland.example");
        member = Caller.of(stage, anna, site);
        onPlatform = Caller.of(stage, anna, stage.origin());
        name = "Leesclub " + UUID.randomUUID();
        var draft = Map.of("name:input", name, "purpose:input", "Lezen zonder script", "kind:input", "OPEN");
        group = owner.send("/groups/start", "start", draft).ref();
        member.send("/group/" + group, "join", Map.of());
        for (int i = 0; i <= PAGE; i++) {
            item = owner.send("/group/" + group + "/write", "write", blog(i)).ref();
        }
        owner.send("/item/" + item, "say", Map.of("comment:input", "Daar zeg je wat."));
    }

    @Test
    @DisplayName("SCR-1.5 ITM-1.10 a group read without script pages to the oldest by a link, and names each item once")
    void aGroupIsPaged() {
        Set<String> seen = new HashSet<>();
        var path = "/group/" + group;
        var next = NEXT.matcher(read(path, seen));

        assertThat(seen).hasSize(PAGE);
        assertThat(next.find()).as("a link to the next page").isTrue();
        assertThat(NEXT.matcher(read(next.group(1).replace("&amp;", "&"), seen)).find())
                .as("a page after the last")
                .isFalse();
        assertThat(seen).hasSize(PAGE + 1);
    }

    @Test
    @DisplayName("SCR-1.5 dashboard, site and item are read without script: title, text, comment")
    void whatIsReadElsewhere() {
        assertThat(onPlatform.get("/").words()).contains("Hoofdstuk 20 van " + name);
        assertThat(member.get("/").words()).contains("Hoofdstuk 20 van " + name);
        assertThat(member.get("/item/" + item).words())
                .contains("Hoofdstuk 20 van " + name, "Dit is de tekst van deel 20.", "Daar zeg je wat.");
    }

    @ParameterizedTest(name = "SCR-1.5 ITM-1.3 who may read an item is said in words with their number: {1}")
    @CsvSource({"nl, Te lezen door 2 leden van", "en, Can be read by 2 members of"})
    void theAudienceIsCounted(String language, String words) {
        assertThat(member.get("/item/" + item + "?lang=" + language).words()).contains(words + " " + name);
        member.get("/?lang=nl");
    }

    private static String read(String path, Set<String> seen) {
        var body = member.get(site.resolve("/group/" + group).resolve(path)).body();
        Pattern.compile("Hoofdstuk \\d+ van " + name).matcher(body).results().forEach(found -> seen.add(found.group()));
        return body;
    }

    private static Map<String, String> blog(int number) {
        return Map.of(
                "title:input",
                "Hoofdstuk " + number + " van " + name,
                "text:input",
                "Dit is de tekst van deel " + number + ".",
                "level:input",
                "GROUP");
    }
}
