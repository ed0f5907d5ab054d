package nl.plein.ejb.fill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Dutch names and sentences, put together by chance. */
final class FillWords {

    private final JsonObject words = read();
    private final Random chance;

    FillWords(Random chance) {
        this.chance = chance;
    }

    /** Organisations as {@code name|code|register}. */
    List<String> organisations() {
        return list("organisations");
    }

    String person() {
        return one("given") + " " + one("surnames");
    }

    String topic() {
        return one("topics");
    }

    String circle() {
        return one("circles");
    }

    String title() {
        return one("titles").replace("{0}", topic());
    }

    String sentence() {
        return one("sentences").replace("{0}", topic());
    }

    /** Sanitised HTML of some paragraphs. */
    String story() {
        var html = new StringBuilder(2000);
        for (int paragraph = 2 + chance.nextInt(4); paragraph > 0; paragraph--) {
            html.append("<p>").append(sentences(2 + chance.nextInt(4))).append("</p>");
        }
        return html.append("<h2>")
                .append(title())
                .append("</h2><ul><li>")
                .append(sentence())
                .append("</li><li>")
                .append(sentence())
                .append("</li></ul>")
                .toString();
    }

    String sentences(int count) {
        var text = new StringBuilder(count * 80).append(sentence());
        for (int more = 1; more < count; more++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private String one(String name) {
        var list = words.getJsonArray(name);
        return list.getString(chance.nextInt(list.size()));
    }

    private List<String> list(String name) {
        return words.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static JsonObject read() {
        try (var in = FillWords.class.getResourceAsStream("words.json");
                var json = Json.createReader(in)) {
            return json.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
