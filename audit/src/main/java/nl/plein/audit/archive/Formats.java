package nl.plein.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the format of a file from its bytes, for what may be uploaded here. The extension decides only where PRONOM
 * itself has nothing else (plain text, CSV, JSON, Markdown), and then only for bytes that are text. What is not known
 * keeps its media type.
 */
final class Formats {

    private static final int HEAD = 64 * 1024;
    private static final Pattern PDF = Pattern.compile("%PDF-(\\d\\.\\d)");
    private static final Map<String, String> PDF_VERSIONS = Map.of(
            "1.0",
            "fmt/14",
            "1.1",
            "fmt/15",
            "1.2",
            "fmt/16",
            "1.3",
            "fmt/17",
            "1.4",
            "fmt/18",
            "1.5",
            "fmt/19",
            "1.6",
            "fmt/20",
            "1.7",
            "fmt/276",
            "2.0",
            "fmt/1129");
    private static final Map<String, String> TEXTS =
            Map.of("txt", "x-fmt/111", "csv", "x-fmt/18", "json", "fmt/817", "md", "fmt/1149");

    private Formats() {}

    static Format identify(HeldFile.Bytes bytes, String name, String mediaType) throws IOException {
        byte[] head;
        try (InputStream in = bytes.open()) {
            head = in.readNBytes(HEAD);
        }
        var latin = new String(head, StandardCharsets.ISO_8859_1);
        var puid = binary(bytes, latin);
        if (puid == null && isText(head)) {
            puid = text(latin, Wording.extension(name));
        }
        return puid == null ? Format.unknown(mediaType) : Pronom.get(puid);
    }

    private static String binary(HeldFile.Bytes bytes, String latin) throws IOException {
        if (latin.startsWith("PK\u0003\u0004")) {
            return PackedFormats.identify(bytes);
        }
        var pdf = PDF.matcher(latin.substring(0, Math.min(1024, latin.length())));
        if (pdf.find()) {
            var archival = PdfaMark.find(bytes);
            return archival != null ? archival : PDF_VERSIONS.get(pdf.group(1));
        }
        return picture(latin);
    }

    private static String picture(String latin) {
        if (latin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return png(latin);
        }
        if (latin.startsWith("\u00ff\u00d8\u00ff")) {
            return jpeg(latin);
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBPVP8", 8) && latin.length() > 16) {
            return Map.of(' ', "fmt/566", 'L', "fmt/567", 'X', "fmt/568").get(latin.charAt(15));
        }
        if (latin.startsWith("GIF87a")) {
            return "fmt/3";
        }
        return latin.startsWith("GIF89a") ? "fmt/4" : null;
    }

    private static String png(String latin) {
        if (latin.contains("iTXt")) {
            return "fmt/13";
        }
        return latin.contains("iCCP") || latin.contains("sRGB") || latin.contains("sPLT") ? "fmt/12" : "fmt/11";
    }

    private static String jpeg(String latin) {
        if (latin.startsWith("JFIF\0\u0001", 6) && latin.length() > 12) {
            return Map.of('\u0000', "fmt/42", '\u0001', "fmt/43", '\u0002', "fmt/44")
                    .getOrDefault(latin.charAt(12), "fmt/41");
        }
        if (latin.startsWith("Exif\0\0", 6)) {
            var big = latin.contains("\u0090\u0000\u0000\u0007\u0000\u0000\u0000\u00040220");
            var little = latin.contains("\u0000\u0090\u0007\u0000\u0004\u0000\u0000\u00000220");
            return big || little ? "x-fmt/391" : exif(latin);
        }
        return "fmt/41";
    }

    private static String exif(String latin) {
        if (latin.contains("\u0004\u0000\u0000\u00000221") || latin.contains("\u0000\u0000\u0000\u00040221")) {
            return "fmt/645";
        }
        return latin.contains("\u0004\u0000\u0000\u0000023") || latin.contains("\u0000\u0000\u0000\u0004023")
                ? "fmt/1507"
                : "fmt/41";
    }

    private static String text(String latin, String extension) {
        var start = latin.substring(0, Math.min(1024, latin.length())).toLowerCase(Locale.ROOT);
        if (start.contains("<?xml version=")) {
            return latin.contains("<svg") ? "fmt/92" : "fmt/101";
        }
        if (start.contains("<!doctype html>")) {
            return "fmt/471";
        }
        return start.contains("<html") ? "fmt/96" : TEXTS.get(extension);
    }

    /** No bytes that text does not have; which letters they are matters to nobody here. */
    private static boolean isText(byte[] head) {
        for (var each : head) {
            var control = each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f';
            if (control) {
                return false;
            }
        }
        return head.length > 0;
    }
}
