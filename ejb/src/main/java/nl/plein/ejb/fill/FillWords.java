package nl.plein.ejb.fill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dutch names and sentences, put together by chance. */
final class FillWords {

    private final JsonObject words = read();
    private final RandomGenerator chance;

    FillWords(RandomGenerator chance) {
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
        var paragraphs = IntStream.range(0, 2 + chance.nextInt(4))
                .mapToObj(paragraph -> "<p>" + sentences(2 + chance.nextInt(4)) + "</p>")
                .collect(Collectors.joining());
        return paragraphs + "<h2>" + title() + "</h2><ul><li>" + sentence() + "</li><li>" + sentence() + "</li></ul>";
    }

    String sentences(int count) {
        return IntStream.range(0, count).mapToObj(one -> sentence()).collect(Collectors.joining(" "));
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
