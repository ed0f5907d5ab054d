package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.plein.ejb.archive.ExportFile;

/**
 * An answer that is a file and never a page of ours (GRD-2.3).
 *
 * @param name what it is called, in any characters
 * @param mediaType what it is, with its encoding where it has one
 * @param shown whether a browser may show it in place of saving it
 */
public record FileAnswer(String name, String mediaType, boolean shown) {

    private static final String POLICY = ContentPolicy.NOTHING + "; sandbox";

    /** Lets sheets read a file as UTF-8. */
    private static final char MARK = '\ufeff';

    /** A file to save. */
    public static FileAnswer saved(String name, String mediaType) {
        return new FileAnswer(name, mediaType, false);
    }

    /** What a sheet is written to, after its headers; whoever writes it closes nothing. */
    public static Writer sheet(HttpServletResponse response, String name) throws IOException {
        saved(name, "text/csv; charset=UTF-8").head(response);
        var out = response.getWriter();
        out.write(MARK);
        return out;
    }

    /** Answers with a file of an export; its headers only to who asks for those. */
    public static void send(HttpServletRequest request, HttpServletResponse response, ExportFile granted)
            throws IOException {
        saved(granted.name(), granted.mediaType()).head(response);
        response.setContentLengthLong(granted.size());
        if (!"HEAD".equals(request.getMethod())) {
            try (var bytes = granted.open()) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    /** Says what the file is, before any of it is written. */
    public void head(HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition());
        response.setHeader(ContentPolicy.HEADER, POLICY);
    }

    /** RFC 6266: a plain name for old programs, the real one encoded (RFC 8187) where it differs. */
    private String disposition() {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + '"'
                + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded);
    }
}
