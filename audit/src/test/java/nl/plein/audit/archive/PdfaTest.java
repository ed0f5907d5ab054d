package nl.plein.audit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Our readable document in the eyes of veraPDF, which archives use and which we did not write. */
class PdfaTest {

    private static final String PASS = "sip-example-plein/Archief-Plein/Groep-0f3c/Discussie-77aa/discussie-77aa.pdf";
    private static final String FAIL = "pdfa-2b-6-1-12-t01-fail.pdf";
    private static final byte[] PICTURE = HoldingsFixtures.PICTURE;

    /** What people write, each kind alone, so that a fault names its kind. */
    enum Written {
        PLAIN("<p>Wij telden <strong>12</strong> <em>fietsers</em>.</p>"),
        HEADINGS("<h2>Hoe</h2><p>Zo.</p><h3>Waar</h3><p>Daar.</p><h4>Wie</h4><p>Wij.</p>"),
        STARTS_DEEP("<h4>Eerst diep</h4><p>Dan dit.</p><h2>Dan hoog</h2>"),
        LISTS("<ul><li>een<ul><li>twee</li><li>drie</li></ul></li></ul><ol><li>vier</li><li><p>vijf</p></li></ol>"),
        TABLE("<table><tr><th>dag</th><th>aantal</th></tr><tr><td>ma</td><td>12</td></tr>"
                + "<tr><td colspan=\"2\">samen</td></tr></table>"),
        LONG_TABLE("<table>" + "<tr><td>dag</td><td>aantal</td></tr>".repeat(120) + "</table>"),
        PICTURE_WITH_WORDS("<p><img src=\"/document/x\" alt=\"Een stip\"></p>"),
        PICTURE_WITHOUT_WORDS("<p><img src=\"/document/x\"></p>"),
        PICTURE_IN_A_FIGURE(
                "<figure><img src=\"/document/x\" alt=\"Een stip\"><figcaption>Een stip</figcaption></figure>"),
        PICTURE_FROM_ELSEWHERE("<p><img src=\"https://elders.example/a.png\" alt=\"Elders\"></p>"),
        ODD_LETTERS("<p>☃ 😀 Łódź Ελληνικά Кириллица עברית العربية 中文 ﬁ \u00AD \u200B \u0301e</p>"),
        LINKS("<p>Zie <a href=\"https://plein.example/a\">hier</a> en <a href=\"mailto:a@b.example\">daar</a>.</p>"),
        QUOTES("<blockquote><p>Iemand zei iets.</p></blockquote><pre><code>a = b\n  c</code></pre><hr><p>x<br>y</p>"),
        NOTHING("");

        private final String html;

        Written(String html) {
            this.html = html;
        }
    }

    @BeforeAll
    static void theJudgeComesIn() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "ARC-1.15 ARC-1.3 {0} becomes PDF/A-2a, as the document says of itself")
    @EnumSource(Written.class)
    void whatPeopleWriteBecomesPdfa(Written written) throws Exception {
        var paper = paper(written.html);

        assertThat(claimed(paper)).isEqualTo(PDFAFlavour.PDFA_2_A);
        assertThat(faults(paper, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    @DisplayName("ARC-1.15 the judge accepts a document that is right, and names the rule that another one breaks")
    void theJudgeCanTell() throws Exception {
        assertThat(faults(bytes(PASS), PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(faults(bytes(FAIL), PDFAFlavour.PDFA_2_B)).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .startsWith("6.1.12-1 "));
    }

    private static byte[] paper(String html) throws IOException {
        var story = HoldingsFixtures.aBlogWithFile().story();
        var told = new Story(
                story.kind(),
                story.title(),
                story.author(),
                story.published(),
                story.changed(),
                story.source(),
                html,
                story.editions(),
                List.of(new Story.Remark("r1", "Bram Jansen", HoldingsFixtures.DAY2, html)),
                story.enclosures(),
                Map.of("/document/x", () -> new ByteArrayInputStream(PICTURE)));
        return StoryPaper.print(StoryPage.write(told, "nl"), told.touched(), told.pictures());
    }

    private static PDFAFlavour claimed(byte[] paper) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper))) {
            return parser.getFlavour();
        }
    }

    private static List<String> faults(byte[] paper, PDFAFlavour level) throws VeraPDFException, IOException {
        var judge = Foundries.defaultInstance();
        try (var parser = judge.createParser(new ByteArrayInputStream(paper), level)) {
            return judge.createValidator(level, false).validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = PdfaTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
