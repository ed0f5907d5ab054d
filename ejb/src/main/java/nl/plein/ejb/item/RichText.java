package nl.plein.ejb.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plein.persistence.document.DocumentId;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one place where foreign text becomes HTML of ours (ASVS 5.0, 1.3.1): a short allow-list, no style, no class, no
 * scripts, links to the web and to mail only, images only from documents of Plein itself.
 */
public final class RichText {

    /** Longest text that is taken, in characters of the source. */
    public static final int LONGEST = 500_000;

    private static final int EXCERPT = 280;
    private static final Pattern OWN_DOCUMENT =
            Pattern.compile("/document/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern IMAGE = Pattern.compile(
            "<img[^>]* src=\"/document/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SCOPE = Pattern.compile("col|row");
    private static final Pattern BESIDE = Pattern.compile("<(h[2-4]|table)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "strong", "em", "b", "i", "code", "pre", "blockquote")
            .allowElements("ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("src")
            .matching(OWN_DOCUMENT)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(SMALL_NUMBER)
            .onElements("th", "td")
            .toFactory();

    private static final PolicyFactory WORDS = new HtmlPolicyBuilder().toFactory();
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private RichText() {}

    /** Foreign HTML, cleaned; cleaning what is clean changes nothing. */
    public static String clean(String html) {
        return html == null ? "" : POLICY.sanitize(html);
    }

    /** Markdown as cleaned HTML; HTML inside it is shown as text. */
    public static String fromMarkdown(String markdown) {
        return markdown == null ? "" : clean(HTML.render(MARKDOWN.parse(markdown)));
    }

    /** The first words of a text, without marks, for lists; headings and tables only when there is nothing else. */
    public static String excerpt(String html) {
        var told = plain(BESIDE.matcher(html).replaceAll(" "));
        var words = SPACE.matcher(told.isBlank() ? plain(html) : told)
                .replaceAll(" ")
                .strip();
        if (words.length() <= EXCERPT) {
            return words;
        }
        int end = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, end > 0 ? end : EXCERPT) + "…";
    }

    /** The documents of Plein that a text shows as images. */
    static Set<DocumentId> images(String html) {
        return IMAGE.matcher(html)
                .results()
                .map(found -> new DocumentId(UUID.fromString(found.group(1))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether there is anything to read or to see in it. */
    public static boolean empty(String html) {
        return plain(html).isBlank() && !html.contains("<img");
    }

    private static String plain(String html) {
        var spaced =
                html.replaceAll("</(p|li|h[2-4]|td|th|blockquote|pre)>", " $0").replace("<br />", " ");
        return Encoding.decodeHtml(WORDS.sanitize(spaced), false).replace('\u00a0', ' ');
    }
}
