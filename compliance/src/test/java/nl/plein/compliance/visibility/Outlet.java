package nl.plein.compliance.visibility;

import java.net.URI;

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
    SITE_FEED("/?from={from}", "title", false),
    /** The front page of the platform. */
    DASHBOARD("/?from={from}", "title", false),
    /** What is new on all one's own sites. */
    OVERVIEW("/mine?from={from}", "title", false),
    /** What somebody wrote on the site. */
    PROFILE("/profile/{writer}?from={from}", "title", false),
    GROUPS("/groups", "title", false);

    private final String path;
    private final String part;
    private final boolean own;

    Outlet(String path, String part, boolean own) {
        this.path = path;
        this.part = part;
        this.own = own;
    }

    /** As the tests know it, for what is planted nowhere. */
    String path() {
        return path;
    }

    /** Where it is: on the platform, or on the site where the item stands. */
    URI address(Planted planted, URI site, URI platform) {
        return (this == DASHBOARD || this == OVERVIEW ? platform : site).resolve(path(planted));
    }

    String path(Planted planted) {
        return path.replace("{item}", planted.item())
                .replace("{document}", planted.document())
                .replace("{word}", planted.word())
                .replace("{group}", planted.group())
                .replace("{writer}", planted.writer())
                .replace("{from}", planted.from());
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
        return switch (this) {
            case EDIT -> kind == audience.writer();
            case GROUPS -> false;
            case OVERVIEW, PROFILE -> Kind.ON_SITE.contains(kind);
            default -> true;
        };
    }

    /** Whether it tells these people about the item, without showing it. */
    boolean explains(Kind kind) {
        return this == ACCESS && Kind.EXPLAINERS.contains(kind);
    }
}
