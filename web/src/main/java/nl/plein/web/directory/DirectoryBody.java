package nl.plein.web.directory;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.directory.SyncPeople;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;

/** What a directory sends: {@code {"dryRun": true, "put": [{"id": "7", "mail": "..."}], "delete": ["8"]}}. */
final class DirectoryBody {

    static final int LARGEST = 256 * 1024;

    private DirectoryBody() {}

    /** @throws Refusal when it is too large, or not of this form */
    static SyncPeople read(HttpServletRequest request, SiteRow site, UUID group) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal("directory.api.large", LARGEST);
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var body = reader.readObject();
            return new SyncPeople(site, group, body.getBoolean("dryRun", false), put(body), delete(body));
        } catch (JsonException | ClassCastException crooked) {
            throw (Refusal) new Refusal("directory.api.form").initCause(crooked);
        }
    }

    private static List<Wanted> put(JsonObject body) {
        return list(body, "put").stream().map(DirectoryBody::wanted).toList();
    }

    private static Wanted wanted(JsonValue value) {
        if (value instanceof JsonString id) {
            return new Wanted(id.getString(), null);
        }
        var person = value.asJsonObject();
        if (!person.containsKey("id")) {
            throw new JsonException("a person without id");
        }
        return new Wanted(person.getString("id"), person.getString("mail", null));
    }

    private static List<String> delete(JsonObject body) {
        return list(body, "delete").stream()
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private static List<JsonValue> list(JsonObject body, String name) {
        return body.containsKey(name) ? body.getJsonArray(name) : List.of();
    }
}
