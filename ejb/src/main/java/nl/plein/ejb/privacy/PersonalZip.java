package nl.plein.ejb.privacy;

import jakarta.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.plein.persistence.privacy.PersonalData;

/** The form of what a person takes along: for each kind of data lines of JSON and the same as text. */
final class PersonalZip {

    private final ZipOutputStream zip;
    private final PersonalWords words;

    PersonalZip(OutputStream out, PersonalWords words) {
        this.zip = new ZipOutputStream(out);
        this.words = words;
    }

    /** Says what all this is, and when it was made. */
    void begin(Instant now) throws IOException {
        open(words.say("file") + ".txt");
        text(words.say("about") + "\n\n" + words.say("made") + " " + now + "\n");
        for (PersonalData kind : PersonalData.values()) {
            text("\n- " + word(kind) + ".txt: " + words.say("kind." + word(kind)));
        }
        text("\n");
        zip.closeEntry();
    }

    /** What is held of one kind, for programs. */
    void lines(PersonalData kind, List<Map<String, Object>> all) throws IOException {
        open(word(kind) + ".jsonl");
        for (Map<String, Object> each : all) {
            text(json(each) + "\n");
        }
        zip.closeEntry();
    }

    /** The same, for people. */
    void story(PersonalData kind, List<Map<String, Object>> all) throws IOException {
        open(word(kind) + ".txt");
        text(words.say("kind." + word(kind)) + "\n");
        if (all.isEmpty()) {
            text("\n" + words.say("none") + "\n");
        }
        for (Map<String, Object> each : all) {
            text("\n");
            for (var one : each.entrySet()) {
                if (one.getValue() != null) {
                    text(words.say("field." + one.getKey()) + ": " + one.getValue() + "\n");
                }
            }
        }
        zip.closeEntry();
    }

    /** A file the person put here. */
    void file(String name, InputStream bytes) throws IOException {
        open("files/" + name);
        try (var in = new BufferedInputStream(bytes)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    void end() throws IOException {
        zip.finish();
    }

    static String word(PersonalData kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String json(Map<String, Object> values) {
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value == null) {
                object.addNull(name);
            } else if (value instanceof Number number) {
                object.add(name, number.longValue());
            } else {
                object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }

    private void open(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void text(String words) throws IOException {
        zip.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
