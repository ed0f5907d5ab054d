package nl.plein.web.directory;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.directory.SyncPeople;
import nl.plein.ejb.directory.SyncPeople.Wanted;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;

/**
 * What a directory sends: {@code {"dryRun": true, "overwrite": false, "put": [{"id": "7", "mail": "...", "profile":
 * {"Function": "Planner", "Days": ["mo", "tu"]}}], "delete": ["8"]}}.
 */
final class DirectoryBody {

    static final int LARGEST = 256 * 1024;

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_WORDS = 2000;
    private static final Pattern WORDLESS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\r\t]]");
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private DirectoryBody() {}

    /** @throws Refusal when it is too large, or not of this form */
    static SyncPeople read(HttpServletRequest request, SiteRow site, UUID group) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal("directory.api.large", LARGEST);
        }
        try (var reader = Json.createReader(new StringReader(text(bytes)))) {
            var body = reader.readObject();
            return new SyncPeople(site, group, said(body, "dryRun"), said(body, "overwrite"), put(body), delete(body));
        } catch (JsonException | ClassCastException | CharacterCodingException crooked) {
            throw (Refusal) new Refusal("directory.api.form").initCause(crooked);
        }
    }

    private static String text(byte... bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** What is said as anything but true or false was not said: better nothing is done than too much. */
    private static boolean said(JsonObject body, String name) {
        var said = body.getOrDefault(name, JsonValue.FALSE);
        if (said != JsonValue.TRUE && said != JsonValue.FALSE) {
            throw new JsonException(name + " is neither true nor false");
        }
        return said == JsonValue.TRUE;
    }

    private static List<Wanted> put(JsonObject body) {
        return list(body, "put").stream().map(DirectoryBody::wanted).toList();
    }

    private static Wanted wanted(JsonValue value) {
        if (value instanceof JsonString) {
            return new Wanted(plain(value), null);
        }
        var person = value.asJsonObject();
        if (!person.containsKey("id")) {
            throw new JsonException("a person without id");
        }
        return new Wanted(
                plain(person.get("id")),
                !person.containsKey("mail") || person.isNull("mail") ? null : plain(person.get("mail")),
                profile(person));
    }

    /** What is null, or not there, is left as it is. */
    private static Map<String, List<String>> profile(JsonObject person) {
        Map<String, List<String>> profile = new LinkedHashMap<>();
        if (person.containsKey("profile")) {
            person.getJsonObject("profile").forEach((name, value) -> {
                if (value != JsonValue.NULL) {
                    profile.put(typed(name), values(value));
                }
            });
        }
        return profile;
    }

    private static List<String> values(JsonValue value) {
        var all = value instanceof JsonArray several ? several : List.of(value);
        if (all.size() > MOST_VALUES) {
            throw new JsonException("more values than a field can have");
        }
        return all.stream().map(DirectoryBody::words).toList();
    }

    /** Words of a profile, which may have more than one line. */
    private static String words(JsonValue value) {
        var text = ((JsonString) value).getString();
        if (text.length() > LONGEST_WORDS || WORDLESS.matcher(text).find()) {
            throw new JsonException("too long, a control character, or half a letter");
        }
        return text;
    }

    private static String plain(JsonValue value) {
        return typed(((JsonString) value).getString());
    }

    /** Words without what nobody types and a database may not take. */
    private static String typed(String text) {
        if (UNTYPED.matcher(text).find()) {
            throw new JsonException("a control character, or half a letter");
        }
        return text;
    }

    private static List<String> delete(JsonObject body) {
        return list(body, "delete").stream().map(DirectoryBody::plain).toList();
    }

    private static List<JsonValue> list(JsonObject body, String name) {
        return body.containsKey(name) ? body.getJsonArray(name) : List.of();
    }
}
