package nl.plein.ejb.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @DisplayName("ITM-1.2 nothing that runs, loads or changes the page is left of foreign HTML")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src='https://evil.example/a.png'>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<p style='position:fixed'>x</p>",
                "<p class='plein-header' id='main'>x</p>",
                "<iframe src='//evil.example'></iframe>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<form action='/signout'><button>x</button></form>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<style>body{display:none}</style>",
                "<base href='//evil.example/'>",
                "<object data='x'></object><embed src='x'>",
                "<p>x<!--<img src=x onerror=alert(1)>--></p>",
                "<a href='vbscript:x' onclick='alert(1)'>x</a>",
                "<table background='javascript:alert(1)'><tr><td>x</td></tr></table>",
                "<h1>x</h1>"
            })
    void nothingDangerousIsLeft(String html) {
        assertThat(RichText.clean(html))
                .doesNotContainIgnoringCase("script")
                .doesNotContainIgnoringCase("onerror")
                .doesNotContainIgnoringCase("onclick")
                .doesNotContain("evil.example", "style=", "class=", "id=", "<iframe", "<svg", "<math", "<form", "<h1");
    }

    @Test
    @DisplayName("ITM-1.2 what people write with stays: headings, lists, table, link, image of our own, quote")
    void whatPeopleWriteWithStays() {
        var html =
                "<h2>Kop</h2><p><strong>vet</strong> en <a href=\"https://ipo.nl/\">link</a></p><ul><li>een</li></ul>"
                        + "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody>"
                        + "</table>"
                        + "<blockquote><p>Citaat</p></blockquote>"
                        + "<img src=\"/document/6f8c1d0e-0000-4000-8000-000000000001\" alt=\"Een kaart\" />";

        assertThat(RichText.clean(html))
                .contains("<h2>Kop</h2>", "<strong>vet</strong>", "href=\"https://ipo.nl/\"", "<ul><li>een</li></ul>")
                .contains("<th scope=\"col\">A</th>", "<blockquote>", "alt=\"Een kaart\"", "rel=\"nofollow noopener");
    }

    @Test
    @DisplayName("ITM-1.2 cleaning what is clean changes nothing")
    void cleaningTwiceIsCleaningOnce() {
        var once = RichText.clean("<p>5 < 6 &amp; \"x\" <b>é€😀</b></p><a href='mailto:a@b.nl'>m</a>");

        assertThat(RichText.clean(once)).isEqualTo(once);
    }

    @Test
    @DisplayName("ITM-1.9 Markdown becomes the same HTML, and HTML inside it is shown as text")
    void markdownBecomesHtml() {
        var html = RichText.fromMarkdown(
                "## Kop\n\n- een\n- twee\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n<script>x</script>");

        assertThat(html)
                .contains("<h2>Kop</h2>", "<li>een</li>", "<th>A</th>", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("ITM-1.10 the excerpt is words without marks, cut at a word")
    void theExcerptIsWords() {
        assertThat(RichText.excerpt("<h2>Eén</h2><p>twee &amp; &lt;drie&gt;</p>"))
                .isEqualTo("twee & <drie>");
        assertThat(RichText.excerpt("<h2>Kop</h2><table><tbody><tr><td>a</td></tr></tbody></table>"))
                .isEqualTo("Kop a");
        assertThat(RichText.excerpt("<p>" + "woord ".repeat(100) + "</p>"))
                .hasSizeLessThanOrEqualTo(281)
                .endsWith("woord…");
    }

    @Test
    @DisplayName("ITM-1.1 a text of marks only is empty")
    void marksOnlyAreEmpty() {
        assertThat(RichText.empty(RichText.clean("<p>&nbsp;</p><p><br></p><script>x</script>")))
                .isTrue();
    }
}
