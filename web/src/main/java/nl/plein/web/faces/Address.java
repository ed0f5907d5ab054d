package nl.plein.web.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses of the product and the page behind each. {@code {ref}} in an address is the public identifier of a
 * thing and reaches the page as parameter {@code ref}.
 */
public enum Address {
    HOME("/", "/home.xhtml"),
    GROUPS("/groups", "/group/list.xhtml"),
    GROUP_START("/groups/start", "/group/start.xhtml"),
    GROUP_SETTINGS("/group/{ref}/settings", "/group/settings.xhtml"),
    GROUP_MEMBER("/group/{ref}/member", "/group/member.xhtml"),
    GROUP_INVITE("/group/{ref}/invitations", "/group/invite.xhtml"),
    GROUP_INVITE_LIST("/group/{ref}/invitations/list", "/group/inviteList.xhtml"),
    INVITATION("/invitation", "/group/invitation.xhtml"),
    GROUP_SUBGROUPS("/group/{ref}/subgroups", "/group/subgroups.xhtml"),
    GROUP_INTAKE("/group/{ref}/intake", "/group/intake.xhtml"),
    GROUP_SILENCE("/group/{ref}/silence", "/group/silence.xhtml"),
    GROUP_MAIL("/group/{ref}/mail", "/group/mail.xhtml"),
    GROUP_LOOK("/group/{ref}/look", "/group/look.xhtml"),
    GROUP_TAGS("/group/{ref}/tags", "/group/tags.xhtml"),
    GROUP_TOOLS("/group/{ref}/tools", "/group/tools.xhtml"),
    GROUP_NEEDS("/group/{ref}/needs", "/group/needs.xhtml"),
    GROUP_JOIN("/group/{ref}/join", "/group/join.xhtml"),
    GROUP_COPY("/group/{ref}/copy", "/copy/group.xhtml"),
    GROUP_KIND("/group/{ref}/kind", "/group/kind.xhtml"),
    GROUP("/group/{ref}", "/group/view.xhtml"),
    GROUP_MEMBERS("/group/{ref}/members", "/group/members.xhtml"),
    GROUP_MEMBERS_OUT("/group/{ref}/members/out", "/member/group.xhtml"),
    WRITE("/group/{ref}/write", "/item/write.xhtml"),
    ITEM("/item/{ref}", "/item/view.xhtml"),
    ITEM_EDIT("/item/{ref}/edit", "/item/edit.xhtml"),
    ITEM_VERSIONS("/item/{ref}/versions", "/item/versions.xhtml"),
    GROUP_EMERGENCY("/group/{ref}/emergency", "/access/emergency.xhtml"),
    GROUP_ACCESS("/group/{ref}/access", "/access/group.xhtml"),
    ITEM_ACCESS("/item/{ref}/access", "/access/item.xhtml"),
    ITEM_METADATA("/item/{ref}/metadata", "/archive/itemMetadata.xhtml"),
    GROUP_METADATA("/group/{ref}/metadata", "/archive/groupMetadata.xhtml"),
    DOCUMENT_METADATA("/document/{ref}/metadata", "/archive/documentMetadata.xhtml"),
    PEOPLE("/people", "/people/find.xhtml"),
    PEOPLE_SET("/people/set/{ref}", "/people/set.xhtml"),
    WELCOME("/welcome", "/people/welcome.xhtml"),
    MINE("/mine", "/people/mine.xhtml"),
    PROFILE_OWN("/profile", "/people/view.xhtml"),
    PROFILE_EDIT("/profile/edit", "/people/edit.xhtml"),
    PROFILE_MAIL("/profile/mail", "/people/mail.xhtml"),
    NEWS_STOP("/news/stop", "/news/stop.xhtml"),
    NEWS_STOPPED("/news/stopped", "/news/stopped.xhtml"),
    PROFILE("/profile/{ref}", "/people/view.xhtml"),
    PROFILE_MESSAGE("/profile/{ref}/message", "/people/message.xhtml"),
    PROFILE_FIELDS("/manage/profile", "/people/fields.xhtml"),
    PROFILE_FIELD_NEW("/manage/profile/new", "/people/field.xhtml"),
    PROFILE_LISTERS("/manage/profile/listers", "/people/listers.xhtml"),
    PROFILE_FIELD("/manage/profile/{ref}", "/people/field.xhtml"),
    PROFILE_ALLOWED("/manage/profile/{ref}/list", "/people/allowed.xhtml"),
    JOIN("/join", "/admission/join.xhtml"),
    LEAVE("/leave", "/admission/leave.xhtml"),
    TERMS("/terms", "/admission/terms.xhtml"),
    ADMISSION_RULES("/manage/admission", "/admission/rules.xhtml"),
    ADMISSION_TERMS("/manage/terms", "/admission/newterms.xhtml"),
    SITE_INVITATIONS("/manage/invitations", "/admission/invitations.xhtml"),
    SITE_INVITATION("/manage/invitation/{ref}", "/admission/invitation.xhtml"),
    ENTRY_REQUESTS("/manage/requests", "/admission/requests.xhtml"),
    ENTRY_REQUEST("/manage/request/{ref}", "/admission/request.xhtml"),
    SITE_MEMBERS("/manage/members", "/member/list.xhtml"),
    SITE_MEMBERS_BULK("/manage/members/bulk", "/member/bulk.xhtml"),
    SITE_MEMBERS_IMPORT("/manage/members/import", "/member/import.xhtml"),
    SITE_MEMBERS_PORTRAITS("/manage/members/portraits", "/member/portraits.xhtml"),
    DIRECTORY_KEYS("/manage/directory", "/directory/keys.xhtml"),
    SITE_BANS("/manage/bans", "/admission/members.xhtml"),
    SITE_BANS_LIFT("/manage/bans/lift", "/member/lift.xhtml"),
    SITE_MEMBER("/manage/member/{ref}", "/admission/member.xhtml"),
    SITE_BAN("/manage/ban/{ref}", "/admission/ban.xhtml"),
    MY_DATA("/mydata", "/privacy/mine.xhtml"),
    MY_DATA_ERASE("/mydata/erase", "/privacy/erase.xhtml"),
    ERASURES("/platform/erasures", "/privacy/requests.xhtml"),
    ERASURE("/platform/erasure/{ref}", "/privacy/request.xhtml"),
    SIGN_IN("/signin", "/session/choose.xhtml"),
    SIGN_IN_LOCAL("/signin/local", "/session/local.xhtml"),
    SESSIONS("/sessions", "/session/list.xhtml"),
    PROVED("/proved", "/session/proved.xhtml"),
    SIGN_IN_REFUSED("/signin/refused", "/signin/refused.xhtml"),
    AUDIT("/audit", "/auditlog/list.xhtml"),
    ARCHIVE("/archive", "/archive/list.xhtml"),
    ARCHIVE_GROUP("/archive/group/{ref}", "/archive/group.xhtml"),
    ARCHIVE_JOB("/archive/job/{ref}", "/archive/job.xhtml"),
    JOBS("/jobs", "/job/list.xhtml"),
    SITES("/sites", "/site/list.xhtml"),
    SITE_START("/sites/start", "/site/start.xhtml"),
    MANAGE("/manage", "/manage/overview.xhtml"),
    MANAGE_GROUPS("/manage/groups", "/manage/groups.xhtml"),
    MANAGE_OWNER("/manage/owner/{ref}", "/group/owner.xhtml"),
    MANAGE_MOVES("/manage/moves", "/move/list.xhtml"),
    MANAGE_MOVE("/manage/move/{ref}", "/move/plan.xhtml"),
    MANAGE_MENU("/manage/menu", "/manage/menu.xhtml"),
    MANAGE_TAGS("/manage/tags", "/tag/manage.xhtml"),
    TAGGED("/tagged", "/tag/list.xhtml"),
    MANAGE_COPY("/manage/copy", "/manage/copy.xhtml"),
    MANAGE_HOME("/manage/home", "/manage/home.xhtml"),
    MANAGE_NAME("/manage/name", "/manage/name.xhtml"),
    MANAGE_REDIRECTS("/manage/redirects", "/manage/redirects.xhtml"),
    MANAGE_REFUSALS("/manage/refusals", "/manage/refusals.xhtml"),
    MANAGE_FIGURES("/manage/figures", "/manage/figures.xhtml"),
    MANAGE_ACCESS("/manage/access", "/manage/access.xhtml"),
    MANAGE_SETTINGS("/manage/settings", "/manage/settings.xhtml"),
    MANAGE_LOOK("/manage/look", "/manage/look.xhtml"),
    MANAGE_ROLES("/manage/roles", "/manage/roles.xhtml"),
    MANAGE_ADDRESSES("/manage/addresses", "/manage/addresses.xhtml"),
    MANAGE_STATE("/manage/state", "/manage/state.xhtml"),
    AGREEMENTS("/platform/agreements", "/agreement/list.xhtml"),
    MANAGE_AGREEMENTS("/manage/agreements", "/agreement/site.xhtml"),
    ORGANISATIONS("/platform/organisations", "/platform/organisations.xhtml"),
    ORGANISATION("/platform/organisation/{ref}", "/platform/organisation.xhtml"),
    PLATFORM_ROLES("/platform/roles", "/platform/roles.xhtml"),
    PERSONS("/platform/people", "/platform/people.xhtml"),
    PERSON("/platform/person/{ref}", "/platform/person.xhtml"),
    SITE_REQUESTS("/platform/sites", "/site/requests.xhtml"),
    OPERATOR("/operator", "/operator/state.xhtml"),
    ACCESSIBILITY("/toegankelijkheid", "/shared/accessibility.xhtml"),
    PRIVACY("/privacy", "/shared/privacy.xhtml");

    /** Pages lie apart, so that no folder of theirs is taken for an address. */
    private static final String FOLDER = "/pages";

    private static final String REF = "(" + Asked.REF + ")";

    private final Pattern pattern;
    private final String page;

    Address(String pattern, String page) {
        this.pattern = Pattern.compile(pattern.replace("{ref}", REF));
        this.page = FOLDER + page;
    }

    /** Whether a path is an address of the product: no editor lets it lead elsewhere. */
    public static boolean ours(String path) {
        return pageFor(path).isPresent();
    }

    /** The page for a path, with the identifier in the path as its parameter. */
    static Optional<String> pageFor(String path) {
        return Stream.of(values())
                .flatMap(address -> address.match(path).stream())
                .findFirst();
    }

    /** The pages whose addresses begin with these words. */
    static Stream<String> pagesBelow(String beginning) {
        return Stream.of(values())
                .filter(address -> address.pattern.pattern().startsWith(beginning))
                .map(address -> address.page);
    }

    private Optional<String> match(String path) {
        Matcher found = pattern.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(found.groupCount() == 0 ? page : page + "?ref=" + encoded(found.group(1)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
