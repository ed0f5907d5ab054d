package nl.plein.compliance.visibility;

/** Places where an item, or something of it, can show. */
enum Outlet {
    ITEM("/item/{item}", "title", true),
    TEXT("/item/{item}", "text", true),
    VERSIONS("/item/{item}/versions", "text", true),
    EDIT("/item/{item}/edit", "text", true),
    ACCESS("/item/{item}/access", "title", true),
    COMMENTS("/item/{item}", "comment", true),
    DOCUMENT("/document/{document}", "file", true),
    METADATA("/item/{item}/mdto.xml", "title", true),
    METADATA_PAGE("/item/{item}/metadata", "title", true),
    FILE_METADATA("/document/{document}/mdto.xml", "name", true),
    FILE_METADATA_PAGE("/document/{document}/metadata", "name", true),
    FILE_BYTES_METADATA("/document/{document}/bestand.mdto.xml", "name", true),
    TAGS("/item/{item}", "tag", true),
    TAGGED("/tagged?tag=samen", "title", false),
    TAGGED_ALONE("/tagged?tag={word}tag&tag=samen", "title", false),
    TAGGED_IN_GROUP("/tagged?tag=samen&group={group}", "title", false),
    GROUP_FEED("/group/{group}", "title", false),
    SITE_FEED("/", "title", false),
    DASHBOARD("/", "title", false),
    GROUPS("/groups", "title", false);

    private final String path;
    private final String part;
    private final boolean own;

    Outlet(String path, String part, boolean own) {
        this.path = path;
        this.part = part;
        this.own = own;
    }

    String path(Planted planted) {
        return path.replace("{item}", planted.item())
                .replace("{document}", planted.document())
                .replace("{word}", planted.word())
                .replace("{group}", planted.group());
    }

    /** The same kind of address of something that does not exist. */
    String nowhere() {
        var ref = java.util.UUID.randomUUID().toString();
        return path.replace("{item}", ref).replace("{document}", ref);
    }

    /** The word that shows only where this part of the item does. */
    String word(Planted planted) {
        return planted.word() + part;
    }

    /** Whether the whole address is about one item. */
    boolean own() {
        return own;
    }

    /** Whether it shows what this kind of person may read. */
    boolean shows(Kind kind, Meant audience) {
        return this == EDIT ? kind == audience.writer() : this != GROUPS;
    }

    /** Whether it tells these people about the item, without showing it. */
    boolean explains(Kind kind) {
        return this == ACCESS && Kind.EXPLAINERS.contains(kind);
    }
}
