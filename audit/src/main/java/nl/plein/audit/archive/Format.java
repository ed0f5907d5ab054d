package nl.plein.audit.archive;

import java.util.List;

/** A format of files: as PRONOM knows it, or by its media type if PRONOM's identifier could not be told. */
record Format(String puid, String name, String mediaType, List<String> extensions) {

    private static final List<String> USUAL = List.of(
            "pdf", "png", "jpg", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "html", "json", "xml",
            "zip", "gif", "webp", "svg", "md");

    static Format unknown(String mediaType) {
        return new Format(null, mediaType, mediaType, List.of());
    }

    Term term() {
        return puid == null ? new Term(mediaType, null, Terms.MEDIA) : new Term(name, puid, Terms.PRONOM);
    }

    boolean fits(String extension) {
        return extensions.isEmpty() || extensions.contains(extension);
    }

    String usualExtension() {
        return USUAL.stream().filter(extensions::contains).findFirst().orElse(extensions.get(0));
    }
}
