package nl.plein.persistence.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The closed catalogue of what can happen. The dotted name is what the log keeps; a name once used is never given a new
 * meaning.
 */
public enum Action {
    AUTH_LOGIN("auth.login"),
    AUTH_LOGIN_FAIL("auth.login.fail"),
    AUTH_LOGOUT("auth.logout"),
    AUTH_LOGOUT_REMOTE("auth.logout.remote"),
    AUTH_SESSION_EXPIRE("auth.session.expire"),
    AUTH_MFA_ENROL("auth.mfa.enrol"),
    AUTH_MFA_REMOVE("auth.mfa.remove"),
    AUTH_RESET_REQUEST("auth.reset.request"),
    AUTH_RESET_USE("auth.reset.use"),
    AUTH_STEPUP("auth.stepup"),
    AUTH_IMPERSONATE_START("auth.impersonate.start"),
    AUTH_IMPERSONATE_END("auth.impersonate.end"),

    ACCOUNT_INVITE("account.invite"),
    ACCOUNT_CREATE("account.create"),
    ACCOUNT_JIT_CREATE("account.jit.create"),
    ACCOUNT_LINK("account.link"),
    ACCOUNT_BLOCK("account.block"),
    ACCOUNT_UNBLOCK("account.unblock"),
    ACCOUNT_LEAVE("account.leave"),
    ACCOUNT_ERASE("account.erase"),
    ACCOUNT_PROFILE_CHANGE("account.profile.change"),
    ACCOUNT_PREFERENCE_CHANGE("account.preference.change"),
    ACCOUNT_EMAIL_CHANGE("account.email.change"),
    ACCOUNT_MESSAGE_SEND("account.message.send"),

    ROLE_GRANT("role.grant"),
    ROLE_REVOKE("role.revoke"),
    ROLE_ACTIVATE("role.activate"),
    ROLE_DEACTIVATE("role.deactivate"),

    REVIEW_OPEN("review.open"),
    REVIEW_DECIDE("review.decide"),
    REVIEW_CLOSE("review.close"),

    SITE_REQUEST("site.request"),
    SITE_DECLINE("site.decline"),
    SITE_REQUEST_WITHDRAW("site.request.withdraw"),
    SITE_CREATE("site.create"),
    SITE_CHANGE("site.change"),
    SITE_FEATURE("site.feature"),
    SITE_VISIBILITY_CHANGE("site.visibility.change"),
    SITE_ADDRESS_ADD("site.address.add"),
    SITE_ADDRESS_REMOVE("site.address.remove"),
    SITE_ADDRESS_PRIMARY("site.address.primary"),
    SITE_LINK_ADD("site.link.add"),
    SITE_LINK_CHANGE("site.link.change"),
    SITE_LINK_REMOVE("site.link.remove"),
    SITE_AGREEMENT_PUBLISH("site.agreement.publish"),
    SITE_AGREEMENT_WITHDRAW("site.agreement.withdraw"),
    SITE_AGREEMENT_ACCEPT("site.agreement.accept"),
    SITE_TAG_ADD("site.tag.add"),
    SITE_TAG_CHANGE("site.tag.change"),
    SITE_TAG_REMOVE("site.tag.remove"),
    SITE_REDIRECT_ADD("site.redirect.add"),
    SITE_REDIRECT_REMOVE("site.redirect.remove"),
    SITE_STATE_CHANGE("site.state.change"),
    SITE_DELETE_ASK("site.delete.ask"),
    SITE_DELETE_CONFIRM("site.delete.confirm"),
    SITE_DELETE_STOP("site.delete.stop"),
    SITE_DELETE("site.delete"),
    SITE_MEMBER_ADD("site.member.add"),
    SITE_MEMBER_REMOVE("site.member.remove"),
    SITE_MEMBER_BULK("site.member.bulk"),
    SITE_MEMBER_IMPORT_PREPARE("site.member.import.prepare"),
    SITE_MEMBER_IMPORT("site.member.import"),
    SITE_MEMBER_LEAVE("site.member.leave"),
    SITE_MEMBER_BAN("site.member.ban"),
    SITE_MEMBER_UNBAN("site.member.unban"),
    SITE_JOIN_REQUEST("site.join.request"),
    SITE_JOIN_APPROVE("site.join.approve"),
    SITE_JOIN_DECLINE("site.join.decline"),
    SITE_INVITE("site.invite"),
    SITE_INVITE_RESEND("site.invite.resend"),
    SITE_INVITE_WITHDRAW("site.invite.withdraw"),
    SITE_INVITE_USE("site.invite.use"),
    SITE_ADMISSION_CHANGE("site.admission.change"),
    SITE_TERMS_CHANGE("site.terms.change"),
    SITE_TERMS_ACCEPT("site.terms.accept"),

    DIRECTORY_TOKEN_MAKE("directory.token.make"),
    DIRECTORY_TOKEN_REVOKE("directory.token.revoke"),
    DIRECTORY_GROUP_MARK("directory.group.mark"),
    DIRECTORY_READ("directory.read"),
    DIRECTORY_WRITE("directory.write"),

    GROUP_CREATE("group.create"),
    GROUP_READ("group.read"),
    GROUP_CHANGE("group.change"),
    GROUP_CLOSE("group.close"),
    GROUP_REOPEN("group.reopen"),
    GROUP_DELETE("group.delete"),
    GROUP_MEMBER_ADD("group.member.add"),
    GROUP_MEMBER_REMOVE("group.member.remove"),
    GROUP_MEMBER_ROLE("group.member.role"),
    GROUP_MEMBER_BULK("group.member.bulk"),
    GROUP_JOIN_REQUEST("group.join.request"),
    GROUP_JOIN_APPROVE("group.join.approve"),
    GROUP_JOIN_DECLINE("group.join.decline"),
    GROUP_MAIL("group.mail"),
    GROUP_SUBGROUP_ADD("group.subgroup.add"),
    GROUP_SUBGROUP_RENAME("group.subgroup.rename"),
    GROUP_SUBGROUP_REMOVE("group.subgroup.remove"),
    GROUP_SUBGROUP_MEMBER("group.subgroup.member"),
    GROUP_INVITE("group.invite"),
    GROUP_INVITE_PREPARE("group.invite.prepare"),
    GROUP_INVITE_WITHDRAW("group.invite.withdraw"),
    GROUP_INVITE_DECLINE("group.invite.decline"),
    GROUP_OWNER_TRANSFER("group.owner.transfer"),
    GROUP_INTAKE_ADD("group.intake.add"),
    GROUP_INTAKE_REMOVE("group.intake.remove"),
    GROUP_REQUEST("group.request"),
    GROUP_APPROVE("group.approve"),
    GROUP_DECLINE("group.decline"),
    GROUP_FEATURE("group.feature"),
    GROUP_TEMPLATE("group.template"),
    GROUP_REMIND("group.remind"),
    GROUP_KEEP("group.keep"),
    GROUP_MOVE_ASK("group.move.ask"),
    GROUP_MOVE_UNDO("group.move.undo"),
    GROUP_MOVE("group.move"),
    GROUP_VISIBILITY_CHANGE("group.visibility.change"),

    ACCESS_EXPLAIN("access.explain"),
    ACCESS_EMERGENCY_START("access.emergency.start"),
    ACCESS_EMERGENCY_END("access.emergency.end"),

    CONTENT_CREATE("content.create"),
    CONTENT_READ("content.read"),
    CONTENT_CHANGE("content.change"),
    CONTENT_DELETE("content.delete"),
    CONTENT_RESTORE("content.restore"),
    CONTENT_MOVE("content.move"),
    CONTENT_PUBLISH("content.publish"),
    CONTENT_UNPUBLISH("content.unpublish"),
    CONTENT_MODERATE("content.moderate"),
    CONTENT_VERSION_RESTORE("content.version.restore"),
    CONTENT_VERSION_READ("content.version.read"),

    COMMENT_CREATE("comment.create"),
    COMMENT_CHANGE("comment.change"),
    COMMENT_DELETE("comment.delete"),
    COMMENT_MODERATE("comment.moderate"),

    FILE_UPLOAD("file.upload"),
    FILE_DOWNLOAD("file.download"),
    FILE_PREVIEW("file.preview"),
    FILE_REPLACE("file.replace"),
    FILE_DELETE("file.delete"),
    FILE_SHARE("file.share"),
    FILE_UNSHARE("file.unshare"),
    FILE_SCAN_REJECT("file.scan.reject"),
    FILE_SCAN_PASS("file.scan.pass"),

    SEARCH_RUN("search.run"),

    EXPORT_START("export.start"),
    EXPORT_FINISH("export.finish"),
    EXPORT_DOWNLOAD("export.download"),
    EXPORT_REMOVE("export.remove"),

    ARCHIVE_FREEZE("archive.freeze"),
    ARCHIVE_CLASSIFY("archive.classify"),
    ARCHIVE_HOLD_PLACE("archive.hold.place"),
    ARCHIVE_HOLD_RELEASE("archive.hold.release"),
    ARCHIVE_LIST_PROPOSE("archive.list.propose"),
    ARCHIVE_REVIEW("archive.review"),
    ARCHIVE_APPROVE("archive.approve"),
    ARCHIVE_EXECUTE("archive.execute"),
    ARCHIVE_DECLARE("archive.declare"),
    ARCHIVE_SIP_BUILD("archive.sip.build"),
    ARCHIVE_SIP_VALIDATE("archive.sip.validate"),
    ARCHIVE_SIP_DELIVER("archive.sip.deliver"),
    ARCHIVE_RECEIPT_IMPORT("archive.receipt.import"),

    PRIVACY_ACCESS_REQUEST("privacy.access.request"),
    PRIVACY_ACCESS_EXPORT("privacy.access.export"),
    PRIVACY_ERASE_REQUEST("privacy.erase.request"),
    PRIVACY_ERASE_WITHDRAW("privacy.erase.withdraw"),
    PRIVACY_ERASE_DECLINE("privacy.erase.decline"),
    PRIVACY_ERASE_EXECUTE("privacy.erase.execute"),
    PRIVACY_RESTRICT("privacy.restrict"),

    ADMIN_SETTING_CHANGE("admin.setting.change"),
    ADMIN_THEME_CHANGE("admin.theme.change"),
    ADMIN_IDP_ADD("admin.idp.add"),
    ADMIN_IDP_CHANGE("admin.idp.change"),
    ADMIN_METADATA_REFRESH("admin.metadata.refresh"),
    ADMIN_KEY_ROTATE("admin.key.rotate"),
    ADMIN_JOB_RUN("admin.job.run"),
    ADMIN_JOB_CANCEL("admin.job.cancel"),
    ADMIN_BACKUP_RESTORE("admin.backup.restore"),
    ADMIN_STATUS_READ("admin.status.read"),
    ADMIN_LOG_READ("admin.log.read"),
    ADMIN_LOG_EXPORT("admin.log.export"),
    ADMIN_LOG_VERIFY("admin.log.verify"),
    ADMIN_LOG_RETENTION("admin.log.retention"),

    FORM_STALE("form.stale"),
    FORM_REFUSE("form.refuse"),

    SYSTEM_START("system.start"),
    SYSTEM_STOP("system.stop"),
    SYSTEM_MAIL_FAIL("system.mail.fail"),
    SYSTEM_NEWS_SEND("system.news.send"),
    SYSTEM_CLOCK_DRIFT("system.clock.drift"),
    SYSTEM_HOST_REFUSE("system.host.refuse"),
    SYSTEM_ADDRESS_REFUSE("system.address.refuse"),
    SYSTEM_SCANNER_AWAY("system.scanner.away"),
    SYSTEM_LOG_CHECKPOINT("system.log.checkpoint"),
    SYSTEM_LOG_GAP("system.log.gap");

    private static final Map<String, Action> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::dotted, Function.identity()));

    private final String dotted;

    Action(String dotted) {
        this.dotted = dotted;
    }

    /** The name in the log, such as {@code group.join.request}. */
    public String dotted() {
        return dotted;
    }

    /** The first word of the name: what it is about. */
    public String family() {
        return dotted.substring(0, dotted.indexOf('.'));
    }

    /** The action of that name, or nothing if the name is none of ours. */
    public static Optional<Action> named(String dotted) {
        return Optional.ofNullable(BY_NAME.get(dotted));
    }
}
