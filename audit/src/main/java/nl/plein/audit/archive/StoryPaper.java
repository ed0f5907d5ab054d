package nl.plein.audit.archive;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Turns a readable page into PDF/A-2a, tagged for assistive technology, with its letters inside. Nothing is fetched
 * from anywhere: a picture comes from the package or stays away. The same page with the same time always gives the same
 * bytes.
 */
final class StoryPaper {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String HELD = "held";
    private static final byte[] PROFILE = Tables.bytes("sRGB.icc");

    private static final Pattern MADE = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private StoryPaper() {}

    static byte[] print(Document page, Instant at, Map<String, HeldFile.Bytes> pictures) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(PROFILE);
        builder.useFastMode();
        builder.withProducer("Plein");
        fonts(builder);
        closed(builder, pictures);
        try (var renderer = builder.buildPdfRenderer();
                var out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            var paper = renderer.getPdfDocument();
            date(paper, at, page.title());
            paper.save(out);
            return out.toByteArray();
        }
    }

    /** Gives the document the time of its contents, in the two places where it says when it was made. */
    private static void date(PDDocument paper, Instant at, String title) throws IOException {
        paper.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        paper.setDocumentId(at.getEpochSecond() * 31 + title.hashCode());
        var metadata = paper.getDocumentCatalog().getMetadata();
        var said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var time = "<xmp:CreateDate>" + at.truncatedTo(ChronoUnit.SECONDS) + "</xmp:CreateDate>";
        metadata.importXMPMetadata(MADE.matcher(said).replaceAll(time).getBytes(StandardCharsets.UTF_8));
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC);
        builder.useFont(
                () -> StoryPaper.class.getResourceAsStream(FONTS + "DejaVuSansMono.ttf"),
                "mono",
                400,
                FontStyle.NORMAL,
                true);
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> StoryPaper.class.getResourceAsStream(FONTS + file), "sans", weight, style, true);
    }

    private static void closed(PdfRendererBuilder builder, Map<String, HeldFile.Bytes> pictures) {
        builder.useUriResolver((base, uri) -> pictures.containsKey(uri) ? HELD + ":" + uri : null);
        builder.useProtocolsStreamImplementation(uri -> new Held(pictures.get(uri.substring(HELD.length() + 1))), HELD);
        FSStreamFactory nothing = uri -> new Held(() -> new ByteArrayInputStream(new byte[0]));
        builder.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "ftp");
        builder.useExternalResourceAccessControl(
                (uri, type) -> pictures.containsKey(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(HELD + ":"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private record Held(HeldFile.Bytes bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                return bytes.open();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
