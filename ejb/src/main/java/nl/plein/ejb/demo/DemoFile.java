package nl.plein.ejb.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that tell what the demo holds. */
final class DemoFile {

    private DemoFile() {}

    static JsonObject read(String name) {
        try (var in = open(name);
                var json = Json.createReader(in)) {
            return json.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String name) {
        return DemoFile.class.getResourceAsStream(name);
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
