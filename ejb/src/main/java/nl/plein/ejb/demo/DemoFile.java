package nl.plein.ejb.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that tell what the demo holds. */
final class DemoFile {

    private DemoFile() {}

    static JsonObject read(String name) {
        try (var in = DemoFile.class.getResourceAsStream(name);
                var json = Json.createReader(in)) {
            return json.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
