package nl.plein.compliance.visibility;

import java.util.EnumSet;
import java.util.Set;

/** Pages that are not about one item, and who comes in. To everybody else they are not there, or say no. */
enum Room {
    GROUPS("/groups", Kind.ALL),
    OPEN_GROUP("/group/{OPEN}", Kind.ALL),
    OPEN_ACCESS("/group/{OPEN}/access", Kind.ALL),
    OPEN_METADATA("/group/{OPEN}/metadata", Kind.ALL),
    CLOSED_METADATA("/group/{CLOSED}/metadata", Kind.INSIDE),
    CLOSED_METADATA_XML("/group/{CLOSED}/mdto.xml", Kind.INSIDE),
    HIDDEN_METADATA("/group/{HIDDEN}/metadata", Kind.INSIDE),
    HIDDEN_METADATA_XML("/group/{HIDDEN}/mdto.xml", Kind.INSIDE),
    OPEN_MEMBERS("/group/{OPEN}/members", Kind.SIGNED_IN),
    CLOSED_GROUP("/group/{CLOSED}", Kind.ALL),
    CLOSED_ACCESS("/group/{CLOSED}/access", Kind.ALL),
    CLOSED_MEMBERS("/group/{CLOSED}/members", Kind.INSIDE),
    CLOSED_MEMBERS_OUT("/group/{CLOSED}/members/out?whose=ALL", EnumSet.of(Kind.OWNER)),
    CLOSED_WRITE("/group/{CLOSED}/write", Kind.INSIDE),
    CLOSED_SETTINGS("/group/{CLOSED}/settings", EnumSet.of(Kind.OWNER)),
    GROUPS_BY_TAG("/groups?tags=1", Kind.ALL),
    CLOSED_LOOK("/group/{CLOSED}/look", EnumSet.of(Kind.OWNER)),
    HIDDEN_LOOK("/group/{HIDDEN}/look", EnumSet.of(Kind.OWNER)),
    CLOSED_TAGS("/group/{CLOSED}/tags", EnumSet.of(Kind.OWNER)),
    HIDDEN_TAGS("/group/{HIDDEN}/tags", EnumSet.of(Kind.OWNER)),
    CLOSED_TOOLS("/group/{CLOSED}/tools", EnumSet.of(Kind.OWNER)),
    HIDDEN_TOOLS("/group/{HIDDEN}/tools", EnumSet.of(Kind.OWNER)),
    CLOSED_NEEDS("/group/{CLOSED}/needs", EnumSet.of(Kind.OWNER)),
    HIDDEN_NEEDS("/group/{HIDDEN}/needs", EnumSet.of(Kind.OWNER)),
    CLOSED_JOIN("/group/{CLOSED}/join", Kind.ON_SITE),
    HIDDEN_JOIN("/group/{HIDDEN}/join", Kind.INSIDE),
    CLOSED_COPY("/group/{CLOSED}/copy", Scene.with(Kind.MANAGERS, Kind.OWNER)),
    HIDDEN_COPY("/group/{HIDDEN}/copy", EnumSet.of(Kind.OWNER)),
    CLOSED_KIND("/group/{CLOSED}/kind", EnumSet.of(Kind.OWNER)),
    CLOSED_INVITATIONS("/group/{CLOSED}/invitations", EnumSet.of(Kind.OWNER)),
    CLOSED_SUBGROUPS("/group/{CLOSED}/subgroups", EnumSet.of(Kind.OWNER)),
    CLOSED_MAIL("/group/{CLOSED}/mail", EnumSet.of(Kind.OWNER)),
    CLOSED_EMERGENCY("/group/{CLOSED}/emergency", Kind.MANAGERS),
    HIDDEN_GROUP("/group/{HIDDEN}", Kind.INSIDE),
    HIDDEN_ACCESS("/group/{HIDDEN}/access", Scene.with(Kind.EXPLAINERS, Kind.MEMBER)),
    HIDDEN_MEMBERS("/group/{HIDDEN}/members", Kind.INSIDE),
    HIDDEN_MEMBERS_OUT("/group/{HIDDEN}/members/out?whose=ALL", EnumSet.of(Kind.OWNER)),
    HIDDEN_WRITE("/group/{HIDDEN}/write", Kind.INSIDE),
    HIDDEN_SETTINGS("/group/{HIDDEN}/settings", EnumSet.of(Kind.OWNER)),
    HIDDEN_KIND("/group/{HIDDEN}/kind", EnumSet.of(Kind.OWNER)),
    HIDDEN_INVITATIONS("/group/{HIDDEN}/invitations", EnumSet.of(Kind.OWNER)),
    HIDDEN_SUBGROUPS("/group/{HIDDEN}/subgroups", EnumSet.of(Kind.OWNER)),
    HIDDEN_MAIL("/group/{HIDDEN}/mail", EnumSet.of(Kind.OWNER)),
    HIDDEN_EMERGENCY("/group/{HIDDEN}/emergency", Kind.MANAGERS),
    CLOSED_INTAKE("/group/{CLOSED}/intake", EnumSet.of(Kind.OWNER)),
    HIDDEN_INTAKE("/group/{HIDDEN}/intake", EnumSet.of(Kind.OWNER)),
    HIDDEN_SILENCE("/group/{HIDDEN}/silence", EnumSet.of(Kind.OWNER)),
    MY_PROFILE("/profile", Kind.ON_SITE),
    MY_MAIL("/profile/mail", Kind.SIGNED_IN),
    LISTED("/people/set/{SET}", EnumSet.of(Kind.MEMBER)),
    SESSIONS("/sessions", Kind.SIGNED_IN),
    MANAGE("/manage", Kind.MANAGERS),
    MANAGE_ACCESS("/manage/access", Kind.MANAGERS),
    MANAGE_SETTINGS("/manage/settings", Kind.MANAGERS),
    MANAGE_LOOK("/manage/look", Kind.MANAGERS),
    MANAGE_ROLES("/manage/roles", Kind.MANAGERS),
    MANAGE_ADDRESSES("/manage/addresses", Kind.MANAGERS),
    MANAGE_STATE("/manage/state", Kind.MANAGERS),
    ADMISSION("/manage/admission", Kind.MANAGERS),
    NEW_TERMS("/manage/terms", Kind.MANAGERS),
    SITE_INVITATIONS("/manage/invitations", Kind.MANAGERS),
    ENTRY_REQUESTS("/manage/requests", Kind.MANAGERS),
    SITE_MEMBERS("/manage/members", Kind.MANAGERS),
    SITE_MEMBERS_IMPORT("/manage/members/import", Kind.MANAGERS),
    SITE_MEMBERS_PORTRAITS("/manage/members/portraits", Kind.MANAGERS),
    SITE_BANS("/manage/bans", Kind.MANAGERS),
    SITE_BANS_LIFT("/manage/bans/lift?who=ALL", Kind.MANAGERS),
    DIRECTORY("/manage/directory", Kind.MANAGERS),
    MY_DATA("/mydata", Kind.SIGNED_IN),
    MOVES("/manage/moves", Kind.MANAGERS),
    CLOSED_APPOINT("/manage/owner/{CLOSED}", Kind.MANAGERS),
    HIDDEN_APPOINT("/manage/owner/{HIDDEN}", EnumSet.noneOf(Kind.class)),
    CLOSED_MOVE("/manage/move/{CLOSED}", Kind.MANAGERS),
    HIDDEN_MOVE("/manage/move/{HIDDEN}", EnumSet.noneOf(Kind.class)),
    MANAGE_GROUPS("/manage/groups", Kind.MANAGERS),
    MANAGE_PROFILE("/manage/profile", Kind.MANAGERS),
    MANAGE_LISTERS("/manage/profile/listers", Kind.MANAGERS),
    MANAGE_MENU("/manage/menu", Kind.MANAGERS),
    MANAGE_COPY("/manage/copy", Kind.MANAGERS),
    MANAGE_NAME("/manage/name", Kind.MANAGERS),
    MANAGE_HOME("/manage/home", Kind.MANAGERS),
    MANAGE_AGREEMENTS("/manage/agreements", Kind.MANAGERS),
    MANAGE_TAGS("/manage/tags", Kind.MANAGERS),
    TAGGED("/tagged", Kind.ALL),
    MANAGE_REDIRECTS("/manage/redirects", Kind.MANAGERS),
    MANAGE_REFUSALS("/manage/refusals", Kind.MANAGERS),
    MANAGE_FIGURES("/manage/figures", Kind.MANAGERS),
    AUDIT("/audit", EnumSet.of(Kind.AUDITOR)),
    ARCHIVE("/archive", EnumSet.of(Kind.ARCHIVIST)),
    ARCHIVE_HIDDEN("/archive/group/{HIDDEN}", EnumSet.of(Kind.ARCHIVIST));

    private final String path;
    private final Set<Kind> welcome;

    Room(String path, Set<Kind> welcome) {
        this.path = path;
        this.welcome = welcome;
    }

    String path(Scene scene) {
        var whole = path;
        for (Circle circle : Circle.values()) {
            whole = whole.replace("{" + circle + "}", scene.groups.get(circle));
        }
        return whole.replace("{SET}", scene.set);
    }

    boolean welcomes(Kind kind) {
        return welcome.contains(kind);
    }

    /** Whether its address names a group that this person may not know. */
    boolean unknownTo(Kind kind) {
        return path.contains("{HIDDEN}") && !Circle.HIDDEN.known().contains(kind);
    }

    /** The same kind of page of a group that is not there. */
    String nowhere() {
        return path.replaceAll("\\{\\w+}", java.util.UUID.randomUUID().toString());
    }
}
