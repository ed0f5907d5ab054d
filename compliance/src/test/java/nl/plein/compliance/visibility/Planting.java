package nl.plein.compliance.visibility;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Visit;

/** Somebody writes in a group, with words in every part that stand nowhere else. */
record Planting(Caller writer, String group) {

    private static final Pattern AUTHOR = Pattern.compile("/profile/([0-9a-f]{8}-[0-9a-f-]{27})");

    /** An item with a file, a tag and a comment. */
    Planted item(String level, String subgroup) {
        var word = "w" + UUID.randomUUID().toString().substring(0, 8);
        var file = (word + "file").getBytes(StandardCharsets.UTF_8);
        var document = Visit.uploaded(writer.upload(group, word + "name.txt", "text/plain", file));
        await("the file was looked at")
                .atMost(Duration.ofSeconds(15))
                .until(() -> writer.get("/document/" + document).status() == 200);
        var form = Map.of(
                "title:input",
                word + "title",
                "text:input",
                word + "text",
                "level:input",
                level,
                "subgroup",
                subgroup,
                "document",
                document,
                "tag-own",
                word + "tag, samen");
        var written = Scene.done(writer.send("/group/" + group + "/write", "write", form));
        var from = Instant.now().plusSeconds(1).toEpochMilli() + "-0";
        var item = written.ref();
        Scene.done(writer.send("/item/" + item, "say", Map.of("comment:input", word + "comment")));
        return new Planted(word, item, document, group, author(item), from);
    }

    private String author(String item) {
        var found = AUTHOR.matcher(writer.get("/item/" + item).body());
        if (!found.find()) {
            throw new IllegalStateException("no author at " + item);
        }
        return found.group(1);
    }
}
