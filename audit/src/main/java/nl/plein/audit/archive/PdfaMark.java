package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds in a PDF the mark by which it says that it is a PDF/A, and of which part and level; it reads in windows. */
final class PdfaMark {

    private static final int WINDOW = 256 * 1024;
    private static final int OVERLAP = 4096;
    private static final Pattern PART = Pattern.compile("pdfaid:part(?:>|\\s*=\\s*[\"'])\\s*(\\d)");
    private static final Pattern LEVEL = Pattern.compile("pdfaid:conformance(?:>|\\s*=\\s*[\"'])\\s*([A-Za-z])");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("1a", "fmt/95"),
            Map.entry("1b", "fmt/354"),
            Map.entry("2a", "fmt/476"),
            Map.entry("2b", "fmt/477"),
            Map.entry("2u", "fmt/478"),
            Map.entry("3a", "fmt/479"),
            Map.entry("3b", "fmt/480"),
            Map.entry("3u", "fmt/481"),
            Map.entry("4", "fmt/1910"),
            Map.entry("4e", "fmt/1911"),
            Map.entry("4f", "fmt/1912"));

    private PdfaMark() {}

    static String find(HeldFile.Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            var rest = "";
            for (var block = in.readNBytes(WINDOW); block.length > 0; block = in.readNBytes(WINDOW)) {
                var text = rest + new String(block, StandardCharsets.ISO_8859_1);
                var part = PART.matcher(text);
                if (part.find()) {
                    return MARKS.get(part.group(1)
                            + level(text + new String(in.readNBytes(OVERLAP), StandardCharsets.ISO_8859_1)));
                }
                rest = text.substring(Math.max(0, text.length() - OVERLAP));
            }
            return null;
        }
    }

    private static String level(String text) {
        var level = LEVEL.matcher(text);
        return level.find() ? level.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
