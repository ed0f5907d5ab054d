package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells office formats, which are zip files, from what lies in them; it looks at few entries and few bytes of each. */
final class PackedFormats {

    private static final int ENTRIES = 400;
    private static final int BYTES = 512 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String TYPES = "[Content_Types].xml";
    private static final Set<String> TELLING = Set.of(TYPES, "mimetype", "content.xml", "META-INF/manifest.xml");
    private static final Pattern VERSION = Pattern.compile("(?:office|manifest):version=\"(1\\.\\d)\"");
    private static final Map<String, Map<String, String>> OPEN = Map.of(
            "application/vnd.oasis.opendocument.text",
            Map.of("1.0", "fmt/136", "1.1", "fmt/290", "1.2", "fmt/291", "1.3", "fmt/1756"),
            "application/vnd.oasis.opendocument.spreadsheet",
            Map.of("1.0", "fmt/137", "1.1", "fmt/294", "1.2", "fmt/295", "1.3", "fmt/1755"),
            "application/vnd.oasis.opendocument.presentation",
            Map.of("1.0", "fmt/138", "1.1", "fmt/292", "1.2", "fmt/293", "1.3", "fmt/1754"));
    private static final Map<String, String> MICROSOFT = Map.of(
            "wordprocessingml.document",
            "fmt/412",
            "spreadsheetml.sheet",
            "fmt/214",
            "presentationml.presentation",
            "fmt/215");

    private PackedFormats() {}

    static String identify(HeldFile.Bytes bytes) throws IOException {
        var parts = new HashMap<String, String>();
        try (InputStream in = bytes.open();
                var zip = new ZipInputStream(in)) {
            var entry = zip.getNextEntry();
            for (var seen = 0; entry != null && seen < ENTRIES && !parts.containsKey(TYPES); seen++) {
                if (TELLING.contains(entry.getName())) {
                    parts.put(entry.getName(), text(zip));
                }
                entry = zip.getNextEntry();
            }
        } catch (ZipException odd) {
            return puid(parts); // what was read before the odd entry counts
        }
        return puid(parts);
    }

    private static String puid(Map<String, String> parts) {
        if (parts.containsKey(TYPES)) {
            return microsoft(parts.get(TYPES));
        }
        var version = version(parts.getOrDefault("content.xml", "") + parts.getOrDefault("META-INF/manifest.xml", ""));
        return open(parts.getOrDefault("mimetype", "").strip(), version);
    }

    private static String open(String kind, String version) {
        return OPEN.getOrDefault(kind, Map.of()).getOrDefault(version == null ? "1.0" : version, "x-fmt/263");
    }

    private static String microsoft(String types) {
        return MICROSOFT.entrySet().stream()
                .filter(each -> types.contains(OFFICE + each.getKey() + ".main+xml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("x-fmt/263");
    }

    private static String version(String xml) {
        var match = VERSION.matcher(xml);
        return match.find() ? match.group(1) : null;
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
    }
}
