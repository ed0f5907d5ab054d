package nl.plein.audit.archive;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which folder each object of a package gets: short, unique, and the same every time. */
final class Layout {

    private static final int SHORTEST = 4;

    private final String archive;
    private final String dossier;
    private final Map<Identity, String> folders = new LinkedHashMap<>();

    Layout(Holdings holdings, List<Holdings.Head> heads) {
        archive = "Archief-" + brief(holdings.archive().identity(), SHORTEST);
        dossier = "Groep-" + brief(holdings.dossier().identity(), SHORTEST);
        var length = length(heads);
        heads.forEach(head -> folders.put(id(head), Wording.safe(head.kind()) + "-" + brief(id(head), length)));
    }

    String name() {
        return archive + "-" + dossier;
    }

    String archiveFolder() {
        return archive;
    }

    String dossierFolder() {
        return archive + "/" + dossier;
    }

    String folder(Identity piece) {
        return dossierFolder() + "/" + Objects.requireNonNull(folders.get(piece), "no folder for " + piece);
    }

    /** The name of a file that came in, with an extension that suits what its bytes are. */
    String fileName(Identity piece, HeldFile file, Format format) {
        var extension = Wording.extension(file.name());
        if (!format.fits(extension)) {
            extension = format.usualExtension();
        }
        var name = tail(folder(piece)).toLowerCase(Locale.ROOT) + "-"
                + Wording.safe(Wording.withoutExtension(file.name()));
        return extension.isEmpty() ? name : name + "." + extension;
    }

    /** The name of what was made from a story, for instance {@code blog-1a2b.pdf}. */
    String madeName(Identity piece, String extension) {
        return tail(folder(piece)).toLowerCase(Locale.ROOT) + "." + extension;
    }

    static String sidecar(String folder) {
        return folder + "/" + tail(folder) + ".mdto.xml";
    }

    private static String tail(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int length(List<Holdings.Head> heads) {
        var length = SHORTEST;
        while (length < 64 && !distinct(heads, length)) {
            length += 2;
        }
        return length;
    }

    private static boolean distinct(List<Holdings.Head> heads, int length) {
        var seen = new HashSet<String>();
        return heads.stream().allMatch(head -> seen.add(brief(id(head), length)));
    }

    private static Identity id(Holdings.Head head) {
        return head.reference().identity();
    }

    private static String brief(Identity identity, int length) {
        var letters = identity.key().replaceAll("[^A-Za-z0-9]", "");
        return letters.substring(0, Math.min(length, letters.length()));
    }
}
