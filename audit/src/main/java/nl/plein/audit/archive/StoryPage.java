package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A story as a readable page: title, who and when, the text, the files that came with it, what was said, what it was
 * before.
 */
final class StoryPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Properties WORDS = words();

    private final Document page = Document.createShell("");

    private StoryPage() {}

    static Document write(Story story, String language) {
        var page = new StoryPage();
        page.head(story, language);
        page.text(story);
        page.enclosures(story);
        page.remarks(story);
        page.editions(story);
        page.page
                .outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8);
        return page.page;
    }

    private void head(Story story, String language) {
        page.selectFirst("html").attr("lang", language);
        page.title(Wording.oneLine(story.title()));
        page.head().appendElement("meta").attr("name", "author").attr("content", Wording.oneLine(story.author()));
        page.head().appendElement("meta").attr("name", "subject").attr("content", Wording.oneLine(story.kind()));
        page.head().appendElement("style").appendText(new String(Tables.bytes("story.css"), StandardCharsets.UTF_8));
    }

    private void text(Story story) {
        var body = page.body();
        body.appendElement("p").addClass("kind").text(story.kind());
        body.appendElement("h1").text(story.title());
        body.appendElement("p").addClass("by").text(word("by", story.author(), time(story.published())));
        if (story.source() != null) {
            var source = story.source();
            body.appendElement("p").addClass("by").text(word("source", source.author(), time(source.published())));
        }
        if (story.changed() != null && !story.changed().equals(story.published())) {
            body.appendElement("p").addClass("by").text(word("changed", time(story.changed())));
        }
        foreign(body, story.html());
    }

    private void enclosures(Story story) {
        if (!story.enclosures().isEmpty()) {
            var list = section("enclosures", story.enclosures().size()).appendElement("ul");
            story.enclosures().forEach(each -> list.appendElement("li")
                    .text(word("enclosure", each.name(), each.mediaType(), each.size(), each.sha256())));
        }
    }

    private void remarks(Story story) {
        if (!story.remarks().isEmpty()) {
            var section = section("remarks", story.remarks().size());
            story.remarks().forEach(each -> {
                section.appendElement("h3").text(word("by", each.author(), time(each.at())));
                foreign(section, each.html());
            });
        }
    }

    private void editions(Story story) {
        if (story.editions().size() > 1) {
            var list = section("editions", story.editions().size()).appendElement("ol");
            story.editions().forEach(each -> list.appendElement("li")
                    .text(word("edition", each.title(), each.author(), time(each.at()))));
        }
    }

    private Element section(String key, int count) {
        var section = page.body().appendElement("div").addClass("part");
        section.appendElement("h2").text(word(key, count));
        return section;
    }

    /**
     * Text of people: it was cleaned when saved; here it only becomes well-formed, and loses what a paper cannot do.
     */
    private static void foreign(Element parent, String html) {
        var part = Jsoup.parseBodyFragment(html == null ? "" : html).body();
        part.select("script, style, link, iframe, object, embed, form, input, button, video, audio, base, meta")
                .remove();
        part.select("[style]").removeAttr("style");
        part.select("h1").tagName("h2");
        var box = parent.appendElement("div").addClass("text");
        part.childNodesCopy().forEach(box::appendChild);
    }

    private static String time(Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    static String word(String key, Object... parts) {
        var text = WORDS.getProperty(key);
        for (var i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                new ByteArrayInputStream(Tables.bytes("story_nl.properties")), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
