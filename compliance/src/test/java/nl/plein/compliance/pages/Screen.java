package nl.plein.compliance.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A screen that is looked at: who opens it, on which site, and at which address. A word in braces stands for an
 * identifier that {@link ScreenProps} knows; without a site it is on the platform.
 */
record Screen(String name, String who, String site, String path) {

    private static final String GUEST = "";
    private static final String MANAGER = "beheerder@plein.example";
    private static final String MEMBER = "bas.local@gelderland.example";
    private static final String SITE = "fietsberaad";

    /** What everybody sees on the platform, with the answer that it gives. */
    static final Map<String, Integer> OPEN = Map.of(
            "/", 200,
            "/signin", 200,
            "/signin/local", 200,
            "/toegankelijkheid", 200,
            "/privacy", 200,
            "/item/00000000-0000-4000-8000-000000000000", 404);

    /** All screens for people who are signed in, and what visitors read of a site. */
    static Stream<Screen> all() {
        return Stream.of(managed(), members(), groups(), items(), people(), platform(), others())
                .flatMap(List::stream);
    }

    private static List<Screen> groups() {
        return Stream.of(
                        "/",
                        "/groups",
                        "/groups?tags=1",
                        "/groups?tag=niets",
                        "/groups/start",
                        "/groups/start?like={group}",
                        "/group/{group}",
                        "/group/{group}/access",
                        "/group/{group}/metadata",
                        "/group/{group}/settings",
                        "/group/{group}/look",
                        "/group/{group}/tags",
                        "/group/{group}/tools",
                        "/group/{group}/needs",
                        "/group/{group}/join",
                        "/group/{group}/copy",
                        "/group/{group}/kind",
                        "/group/{group}/kind?to=OPEN",
                        "/group/{group}/members",
                        "/group/{group}/members/out?who={member}",
                        "/group/{group}/members/out?whose=ALL",
                        "/group/{group}/member?who={member}",
                        "/group/{group}/invitations?name=Anne",
                        "/group/{group}/invitations/list?list={list}",
                        "/group/{group}/subgroups?subgroup={subgroup}",
                        "/group/{group}/intake",
                        "/group/{group}/intake?everybody=yes",
                        "/group/{group}/intake?words=e",
                        "/group/{group}/intake?organisation={organisation}",
                        "/group/{group}/intake?answer={answer}",
                        "/group/{group}/silence",
                        "/group/{group}/mail",
                        "/group/{group}/write",
                        "/invitation?code=wrong")
                .map(path -> new Screen(name(path), MANAGER, SITE, path))
                .toList();
    }

    private static List<Screen> items() {
        return Stream.of(
                        "/item/{item}",
                        "/item/{item}/edit",
                        "/item/{item}/versions",
                        "/item/{item}/versions?version=1",
                        "/item/{item}/access",
                        "/item/{item}/metadata",
                        "/document/{document}/metadata")
                .map(path -> new Screen(name(path), MANAGER, SITE, path))
                .toList();
    }

    private static List<Screen> managed() {
        return Stream.of(
                        "/manage",
                        "/manage/moves",
                        "/manage/move/{group}",
                        "/manage/owner/{group}",
                        "/manage/move/{group}?own=yes&name=Eigen+Plek&host=eigenplek&openness=OPEN",
                        "/manage/menu",
                        "/manage/tags",
                        "/manage/agreements",
                        "/tagged",
                        "/tagged?tag=ontwerp",
                        "/manage/home",
                        "/manage/copy",
                        "/manage/copy?from={site}",
                        "/manage/redirects",
                        "/manage/figures",
                        "/manage/refusals",
                        "/manage/refusals?code=AAAAAAAA",
                        "/manage/groups",
                        "/manage/profile",
                        "/manage/profile/new",
                        "/manage/profile/{field}",
                        "/manage/profile/{listed}/list",
                        "/manage/profile/listers",
                        "/manage/access",
                        "/manage/access?to=CLOSED",
                        "/manage/name",
                        "/manage/settings",
                        "/manage/look",
                        "/manage/roles",
                        "/manage/roles?leave=yes",
                        "/manage/addresses",
                        "/manage/state",
                        "/manage/state?to=DISABLED")
                .map(path -> new Screen(name(path), MANAGER, SITE, path))
                .toList();
    }

    private static List<Screen> members() {
        return Stream.of(
                        "/manage/admission",
                        "/manage/admission?organisation=e",
                        "/manage/terms",
                        "/manage/invitations",
                        "/manage/invitation/{invitation}",
                        "/manage/requests",
                        "/manage/requests?view=answered",
                        "/manage/request/{request}",
                        "/manage/members",
                        "/manage/member/{person}",
                        "/manage/members/bulk?act=BAN&pick={person}",
                        "/manage/members/bulk?who=ALL&act=REMOVE",
                        "/manage/members/bulk?who=ALL&act=GROUP&into=e",
                        "/manage/members/import",
                        "/manage/members/import?list={import}",
                        "/manage/members/portraits",
                        "/manage/bans",
                        "/manage/bans?name=e",
                        "/manage/bans/lift?who=ALL",
                        "/manage/ban/{ban}",
                        "/manage/members/bulk?act=REMOVE&pick={person}",
                        "/manage/directory")
                .map(path -> new Screen(name(path), MANAGER, SITE, path))
                .toList();
    }

    private static List<Screen> people() {
        return Stream.of(
                        "/join",
                        "/leave",
                        "/terms",
                        "/sessions",
                        "/mydata",
                        "/mydata/erase",
                        "/jobs",
                        "/profile",
                        "/profile/edit",
                        "/profile/{member}",
                        "/profile/{member}/message",
                        "/profile/mail",
                        "/news/stop",
                        "/news/stopped",
                        "/people",
                        "/people/set/{set}",
                        "/welcome",
                        "/welcome?step=2",
                        "/proved",
                        "/mine")
                .map(path -> new Screen(name(path), MANAGER, SITE, path))
                .toList();
    }

    private static List<Screen> platform() {
        return Stream.of(
                        "/",
                        "/sites",
                        "/sites/start",
                        "/platform/sites",
                        "/platform/agreements",
                        "/platform/erasures",
                        "/platform/organisations",
                        "/platform/organisations?words=e",
                        "/platform/organisation/{body}",
                        "/platform/organisation/{body}?stop=yes",
                        "/platform/roles",
                        "/platform/roles?leave=yes",
                        "/platform/people?words=e",
                        "/platform/people?blocked=yes",
                        "/platform/person/{account}",
                        "/platform/person/{account}?block=yes",
                        "/operator")
                .map(path -> new Screen("platform-" + name(path), MANAGER, "", path))
                .toList();
    }

    private static List<Screen> others() {
        var outsider = "anna.local@gelderland.example";
        return List.of(
                new Screen("audit", "auditor@plein.example", "", "/audit"),
                new Screen("archive", "archivaris@plein.example", "", "/archive"),
                new Screen("archive-group", "archivaris@plein.example", "", "/archive/group/{group}"),
                new Screen("group-outside", outsider, SITE, "/group/{group}"),
                new Screen("access-outside", outsider, SITE, "/group/{group}/access"),
                new Screen("emergency", "sanne.local@gelderland.example", SITE, "/group/{group}/emergency"),
                new Screen("join-waiting", "auditor@plein.example", SITE, "/join"),
                new Screen("join-banned", "carla.local@gelderland.example", SITE, "/join"),
                new Screen("invitation-guest", GUEST, SITE, "/invitation?code=wrong"),
                new Screen("home-guest", GUEST, SITE, "/"),
                new Screen("groups-guest", GUEST, SITE, "/groups"),
                new Screen("group-guest", GUEST, SITE, "/group/{open}"),
                new Screen("item-guest", GUEST, SITE, "/item/{public}"),
                new Screen("versions-guest", GUEST, SITE, "/item/{public}/versions"),
                new Screen("tagged-guest", GUEST, SITE, "/tagged?tag=ontwerp"));
    }

    /** What all who are signed in come by, as who has another task than the manager, or none. */
    static Stream<Screen> shared() {
        var member = Stream.of(
                        "/group/{group}/members", "/item/{item}", "/people", "/profile", "/profile/{member}", "/mine")
                .map(path -> new Screen("member-" + name(path), MEMBER, SITE, path));
        var all = Stream.of(MEMBER, "auditor@plein.example", "archivaris@plein.example")
                .flatMap(who -> Stream.concat(
                        Stream.of("/", "/groups", "/group/{group}", "/group/{group}/access")
                                .map(path -> new Screen(as(who, path), who, SITE, path)),
                        Stream.of("/", "/sites", "/sessions", "/mydata", "/jobs")
                                .map(path -> new Screen(as(who, "platform" + path), who, "", path))));
        return Stream.concat(member, all);
    }

    private static String as(String who, String path) {
        return who.substring(0, who.indexOf('@')) + "-" + name(path);
    }

    boolean guest() {
        return who.equals(GUEST);
    }

    private static String name(String path) {
        var plain =
                path.replaceAll("\\{\\w+}", "").replaceAll("[^a-zA-Z]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "home" : plain;
    }

    @Override
    public String toString() {
        return name;
    }
}
