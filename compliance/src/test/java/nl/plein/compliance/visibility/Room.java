package nl.plein.compliance.visibility;

import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages that are not about one item, and who comes in. To everybody else they are not there, or say no. */
enum Room {
    GROUPS("/groups", Kind.ALL),
    GROUP_START("/groups/start", Kind.ON_SITE),
    /** By a code that is none; one that is right opens to who has it. */
    INVITATION("/invitation?code=niets", EnumSet.noneOf(Kind.class)),
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
    CLOSED_MEMBER("/group/{CLOSED}/member?who={MEMBER}", EnumSet.of(Kind.OWNER)),
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
    CLOSED_INVITE_LIST("/group/{CLOSED}/invitations/list?list={LIST}", EnumSet.of(Kind.OWNER)),
    CLOSED_SUBGROUPS("/group/{CLOSED}/subgroups", EnumSet.of(Kind.OWNER)),
    CLOSED_MAIL("/group/{CLOSED}/mail", EnumSet.of(Kind.OWNER)),
    CLOSED_EMERGENCY("/group/{CLOSED}/emergency", Kind.MANAGERS),
    HIDDEN_GROUP("/group/{HIDDEN}", Kind.INSIDE),
    HIDDEN_ACCESS("/group/{HIDDEN}/access", Scene.with(Kind.EXPLAINERS, Kind.MEMBER)),
    HIDDEN_MEMBERS("/group/{HIDDEN}/members", Kind.INSIDE),
    HIDDEN_MEMBERS_OUT("/group/{HIDDEN}/members/out?whose=ALL", EnumSet.of(Kind.OWNER)),
    HIDDEN_MEMBER("/group/{HIDDEN}/member?who={MEMBER}", EnumSet.of(Kind.OWNER)),
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
    MY_PROFILE_EDIT("/profile/edit", Kind.ON_SITE),
    MY_MAIL("/profile/mail", Kind.SIGNED_IN),
    LISTED("/people/set/{SET}", EnumSet.of(Kind.MEMBER)),
    PEOPLE("/people", Kind.ON_SITE),
    MESSAGE("/profile/{MEMBER}/message", Scene.without(Kind.ON_SITE, Kind.MEMBER)),
    WELCOME("/welcome", Kind.ON_SITE),
    JOIN("/join", Kind.ALL),
    LEAVE("/leave", Kind.SIGNED_IN),
    TERMS("/terms", Kind.ALL),
    SESSIONS("/sessions", Kind.SIGNED_IN),
    JOBS("/jobs", Kind.SIGNED_IN),
    NEWS_STOP("/news/stop", Kind.ALL),
    NEWS_STOPPED("/news/stopped", Kind.ALL),
    MANAGE("/manage", Kind.HELPERS),
    MANAGE_ACCESS("/manage/access", Kind.MANAGERS),
    MANAGE_SETTINGS("/manage/settings", Kind.MANAGERS),
    MANAGE_LOOK("/manage/look", Kind.MANAGERS),
    MANAGE_ROLES("/manage/roles", Kind.MANAGERS),
    MANAGE_ADDRESSES("/manage/addresses", Kind.MANAGERS),
    MANAGE_STATE("/manage/state", Kind.MANAGERS),
    ADMISSION("/manage/admission", Kind.MANAGERS),
    NEW_TERMS("/manage/terms", Kind.MANAGERS),
    SITE_INVITATIONS("/manage/invitations", Kind.ADMITTERS),
    SITE_INVITATION("/manage/invitation/{INVITED}", Kind.ADMITTERS),
    ENTRY_REQUESTS("/manage/requests", Kind.ADMITTERS),
    ENTRY_REQUEST("/manage/request/{REQUEST}", Kind.ADMITTERS),
    SITE_MEMBERS("/manage/members", Kind.ADMITTERS),
    SITE_MEMBER("/manage/member/{MEMBER}", Kind.ADMITTERS),
    SITE_MEMBERS_BULK("/manage/members/bulk?act=REMOVE&pick={MEMBER}", Kind.ADMITTERS),
    SITE_MEMBERS_IMPORT("/manage/members/import", Kind.ADMITTERS),
    SITE_MEMBERS_PORTRAITS("/manage/members/portraits", Kind.ADMITTERS),
    SITE_BANS("/manage/bans", Kind.ADMITTERS),
    SITE_BANS_LIFT("/manage/bans/lift?who=ALL", Kind.ADMITTERS),
    DIRECTORY("/manage/directory", Kind.MANAGERS),
    MY_DATA("/mydata", Kind.SIGNED_IN),
    MY_DATA_ERASE("/mydata/erase", Kind.SIGNED_IN),
    MOVES("/manage/moves", Kind.MANAGERS),
    CLOSED_APPOINT("/manage/owner/{CLOSED}", Kind.MANAGERS),
    HIDDEN_APPOINT("/manage/owner/{HIDDEN}", EnumSet.noneOf(Kind.class)),
    CLOSED_MOVE("/manage/move/{CLOSED}", Kind.MANAGERS),
    HIDDEN_MOVE("/manage/move/{HIDDEN}", EnumSet.noneOf(Kind.class)),
    MANAGE_GROUPS("/manage/groups", Kind.EDITORS),
    MANAGE_PROFILE("/manage/profile", Kind.MANAGERS),
    MANAGE_FIELD_NEW("/manage/profile/new", Kind.MANAGERS),
    MANAGE_FIELD("/manage/profile/{FIELD}", Kind.MANAGERS),
    MANAGE_ALLOWED("/manage/profile/{FIELD}/list", Kind.MANAGERS),
    MANAGE_LISTERS("/manage/profile/listers", Kind.MANAGERS),
    MANAGE_MENU("/manage/menu", Kind.EDITORS),
    MANAGE_COPY("/manage/copy", Kind.MANAGERS),
    MANAGE_NAME("/manage/name", Kind.MANAGERS),
    MANAGE_HOME("/manage/home", Kind.EDITORS),
    MANAGE_AGREEMENTS("/manage/agreements", Kind.MANAGERS),
    MANAGE_TAGS("/manage/tags", Kind.EDITORS),
    TAGGED("/tagged", Kind.ALL),
    MANAGE_REDIRECTS("/manage/redirects", Kind.EDITORS),
    MANAGE_REFUSALS("/manage/refusals", Kind.ADMITTERS),
    MANAGE_FIGURES("/manage/figures", Kind.MANAGERS),
    AUDIT("/audit", EnumSet.of(Kind.AUDITOR)),
    ARCHIVE("/archive", EnumSet.of(Kind.ARCHIVIST)),
    ARCHIVE_HIDDEN("/archive/group/{HIDDEN}", EnumSet.of(Kind.ARCHIVIST)),
    ACCESSIBILITY("/toegankelijkheid", Kind.ALL),
    PRIVACY("/privacy", Kind.ALL),
    SITES("/sites", Kind.ALL),
    SITE_START("/sites/start", Kind.SIGNED_IN),
    SITE_REQUESTS("/platform/sites", EnumSet.of(Kind.PLATFORM_MANAGER)),
    AGREEMENTS("/platform/agreements", EnumSet.of(Kind.PLATFORM_MANAGER)),
    ERASURES("/platform/erasures", EnumSet.of(Kind.PLATFORM_MANAGER)),
    ORGANISATIONS("/platform/organisations", EnumSet.of(Kind.PLATFORM_MANAGER)),
    PLATFORM_ROLES("/platform/roles", EnumSet.of(Kind.PLATFORM_MANAGER)),
    PERSONS("/platform/people", EnumSet.of(Kind.PLATFORM_MANAGER)),
    PERSON("/platform/person/{MEMBER}", EnumSet.of(Kind.PLATFORM_MANAGER)),
    OPERATOR("/operator", EnumSet.of(Kind.PLATFORM_MANAGER));

    /** What is on the platform; all else is on the site. */
    private static final Pattern PLATFORM = Pattern.compile("/(sites|platform|operator)\\b.*");

    /** What is one's own, what is asked before coming in, and what each site must say; with the log and the archive. */
    private static final Pattern STAYS =
            Pattern.compile("/(join|leave|terms|sessions|jobs|mydata|toegankelijkheid|privacy|audit|archive)\\b.*");

    private final String path;
    private final Set<Kind> welcome;

    Room(String path, Set<Kind> welcome) {
        this.path = path;
        this.welcome = welcome;
    }

    /** As the tests know it, with a word in braces for each thing of the scene that it is about. */
    String path() {
        return path;
    }

    URI address(Scene scene) {
        var whole = path;
        for (Circle circle : Circle.values()) {
            whole = whole.replace("{" + circle + "}", scene.groups.get(circle));
        }
        for (Map.Entry<String, String> ref : scene.refs.entrySet()) {
            whole = whole.replace("{" + ref.getKey() + "}", ref.getValue());
        }
        return (PLATFORM.matcher(path).matches() ? scene.stage.origin() : scene.site).resolve(whole);
    }

    boolean welcomes(Kind kind) {
        return welcome.contains(kind);
    }

    /** Whether those for whom it is come in though the site keeps them out: it tells them nothing of what is there. */
    boolean staysOpen(Kind kind) {
        return PLATFORM.matcher(path).matches()
                || STAYS.matcher(path).matches()
                || path.endsWith("/access") && Kind.EXPLAINERS.contains(kind);
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
