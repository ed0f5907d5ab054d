package nl.plein.ejb.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of files that people may share: media type as read from the bytes, and the endings that go with it. */
public enum AllowedType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MARKDOWN("text/x-web-markdown", "md"),
    JSON("application/json", "json"),
    ZIP("application/zip", "zip");

    private static final Set<AllowedType> PICTURES = Set.of(PNG, JPEG, GIF, WEBP);

    private final String mediaType;
    private final Set<String> endings;

    AllowedType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    /** The type whose bytes these are, when its name ends as such a file's name does. */
    static Optional<AllowedType> of(String mediaType, String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType) && type.endings.contains(ending))
                .findFirst();
    }

    /** Whether browsers may show it within a page. */
    public static boolean picture(String mediaType) {
        return PICTURES.stream().anyMatch(type -> type.mediaType.equals(mediaType));
    }
}
