package nl.plein.web.theme;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/** The files of the look: those under {@code resources}, at addresses that change when one of them changes. */
public final class LookFiles {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String PREFIX = "/look/";

    private static final String FOLDER = "/resources/";
    private static final String EDITION = LookFiles.class.getName();

    private LookFiles() {}

    /** Address of a file, for example {@code css/plein.css}. */
    public static String address(ServletContext context, String file) {
        return PREFIX + edition(context) + "/" + file;
    }

    /** A hash over all files, computed once. Not a signature: it only has to differ when the files do. */
    static String edition(ServletContext context) {
        var known = (String) context.getAttribute(EDITION);
        if (known == null) {
            var sum = new CRC32C();
            for (String path : paths(context, FOLDER)) {
                add(context, path, sum);
            }
            known = Long.toHexString(sum.getValue());
            context.setAttribute(EDITION, known);
        }
        return known;
    }

    private static Set<String> paths(ServletContext context, String folder) {
        Set<String> found = new TreeSet<>();
        var inside = context.getResourcePaths(folder);
        for (String path : inside == null ? Set.<String>of() : inside) {
            if (path.endsWith("/")) {
                found.addAll(paths(context, path));
            } else {
                found.add(path);
            }
        }
        return found;
    }

    private static void add(ServletContext context, String path, CRC32C sum) {
        try (var in = context.getResourceAsStream(path)) {
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
