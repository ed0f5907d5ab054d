package nl.plein.persistence.privacy;

import java.util.List;

/**
 * All that is held about a person, kind by kind. Each question gives the number of a row first, for paging, and then
 * the named columns; its parameters are the number of the account and the row to go on after.
 */
public enum PersonalData {
    ACCOUNT(
            "a.ref, a.displayName, a.mail, o.name, a.language, a.created",
            "Account a left join Organisation o on o.id = a.organisationId",
            "a",
            "a.id = :account",
            "ref name mail organisation language since"),
    IDENTITY("i.provider, i.nameId, i.since", "AccountIdentity i", "i", "i.accountId = :account", "provider id since"),
    DIRECTORY("d.externalId, d.made", "DirectoryPerson d", "d", "d.accountId = :account", "id since"),
    PROFILE(
            "s.name, f.name, v.content, v.changed",
            "ProfileValue v left join ProfileField f on f.id = v.fieldId left join Site s on s.id = v.siteId",
            "v",
            "v.accountId = :account",
            "site title text changed"),
    GIVEN("g.by, g.content", "Given g", "g", "g.accountId = :account", "title text"),
    PORTRAIT(
            "p.large, p.changed",
            "Account a join Portrait p on p.accountId = a.id",
            "a",
            "a.id = :account",
            "sha256 changed"),
    CHOICE(
            "c.rhythm, c.noMessages",
            "Account a join AccountChoice c on c.accountId = a.id",
            "a",
            "a.id = :account",
            "rhythm silent"),
    MESSAGE("m.sent", "SentMessage m", "m", "m.accountId = :account", "asked"),
    WELCOME(
            "s.name, w.seen",
            "Welcomed w left join Site s on s.id = w.siteId",
            "w",
            "w.accountId = :account",
            "site seen"),
    NEWS("n.told, n.due", "Account a join NewsReader n on n.accountId = a.id", "a", "a.id = :account", "told due"),
    ROLE(
            "s.name, r.role, r.since, r.until",
            "RoleGrant r left join Site s on s.id = r.siteId",
            "r",
            "r.accountId = :account",
            "site role since until"),
    MEMBERSHIP(
            "s.name, g.name, m.rank, m.since, m.until, m.endReason, m.noNews",
            "Membership m left join Site s on s.id = m.siteId left join Group g on g.id = m.groupId",
            "m",
            "m.accountId = :account",
            "site group role since until reason quiet"),
    SUBGROUP(
            "u.name, m.since, m.until",
            "SubgroupMember m left join Subgroup u on u.id = m.subgroupId",
            "m",
            "m.accountId = :account",
            "group since until"),
    PROFILE_SET(
            "s.name, f.name, p.since, p.until",
            "ProfileSet p left join ProfileField f on f.id = p.fieldId left join Site s on s.id = p.siteId",
            "p",
            "p.accountId = :account",
            "site title since until"),
    ENTRY_REQUEST(
            "s.name, e.motivation, e.state, e.asked, e.answered, e.answer",
            "EntryRequest e left join Site s on s.id = e.siteId",
            "e",
            "e.accountId = :account",
            "site motivation state asked answered answer"),
    JOIN_REQUEST(
            "g.name, j.motivation, j.state, j.asked, j.answered, j.answer",
            "JoinRequest j left join Group g on g.id = j.groupId",
            "j",
            "j.accountId = :account",
            "group motivation state asked answered answer"),
    SITE_REQUEST(
            "q.name, q.purpose, q.motivation, q.state, q.asked, q.answered",
            "SiteRequest q",
            "q",
            "q.accountId = :account",
            "site purpose motivation state asked answered"),
    GROUP_REQUEST(
            "s.name, q.name, q.purpose, q.introduction, q.state, q.asked, q.answered, q.answer",
            "GroupRequest q left join Site s on s.id = q.siteId",
            "q",
            "q.accountId = :account",
            "site group purpose text state asked answered answer"),
    SITE_INVITATION(
            "s.name, i.address, i.message, i.state, i.sent, i.ended",
            "SiteInvitation i left join Site s on s.id = i.siteId",
            "i",
            "i.accountId = :account",
            "site mail text state asked answered"),
    INVITATION(
            "g.name, i.mail, i.words, i.state, i.made, i.answered",
            "Invitation i left join Group g on g.id = i.groupId",
            "i",
            "i.accountId = :account",
            "group mail text state asked answered"),
    BAN(
            "s.name, b.reason, b.since, b.until",
            "SiteBan b left join Site s on s.id = b.siteId",
            "b",
            "b.accountId = :account",
            "site reason since until"),
    TERMS(
            "s.name, x.versionNo, t.accepted",
            "TermsAcceptance t left join SiteTerms x on x.id = t.termsId left join Site s on s.id = x.siteId",
            "t",
            "t.accountId = :account",
            "site version accepted"),
    AGREEMENT(
            "s.name, a.title, a.versionNo, x.accepted",
            """
            AgreementAcceptance x left join Agreement a on a.id = x.agreementId
                left join Site s on s.id = x.siteId""",
            "x",
            "x.accountId = :account",
            "site title version accepted"),
    ITEM(
            "i.ref, s.name, g.name, i.title, i.tagLine, i.published, i.changed, b.body",
            """
            Item i left join Blog b on b.id = i.id left join Site s on s.id = i.siteId
                left join Group g on g.id = i.groupId""",
            "i",
            "i.ownerId = :account",
            "ref site group title tags published changed text"),
    VERSION(
            "i.ref, v.title, v.tagLine, v.versionNo, v.made, v.body",
            "ItemVersion v left join Item i on i.id = v.itemId",
            "v",
            "v.editorId = :account",
            "item title tags version made text"),
    COMMENT(
            "case when e.ownerId is null or e.ownerId = c.authorId then i.title else '' end, c.posted, c.body",
            "Comment c left join ListedItem i on i.id = c.itemId left join Audience e on e.id = i.readAudienceId",
            "c",
            "c.authorId = :account",
            "title published text"),
    FILE(
            "d.ref, d.name, d.mediaType, d.size, d.sha256, d.scanState, d.uploaded",
            "Document d",
            "d",
            "d.ownerId = :account",
            "ref file type size sha256 state published"),
    SESSION(
            "l.created, l.seen, l.provider, l.browser, l.network",
            "LoginSession l",
            "l",
            "l.accountId = :account and l.centralId is null",
            "since seen provider browser network"),
    DEVICE(
            "f.since, f.seen, f.browser, f.network",
            "FamiliarDevice f",
            "f",
            "f.accountId = :account",
            "since seen browser network"),
    SIGN_IN(
            "e.at, e.action, e.outcome, e.ground",
            "Account a join AuditEvent e on e.actor = a.ref",
            "e",
            "a.id = :account and e.action like 'auth.%'",
            "asked action state reason"),
    MAIL(
            "m.address, m.textKey, m.created, m.finished, m.state",
            "Mail m",
            "m",
            "m.accountId = :account",
            "mail text asked answered state"),
    EMERGENCY(
            "g.name, e.reason, e.since, e.until",
            "EmergencyAccess e left join Group g on g.id = e.groupId",
            "e",
            "e.accountId = :account",
            "group reason since until"),
    JOB(
            "j.kind, j.subjectName, j.state, j.created, j.finished",
            "Job j",
            "j",
            "j.accountId = :account",
            "action title state asked answered"),
    ERASURE(
            "q.reason, q.state, q.asked, q.answered, q.answer",
            "ErasureRequest q",
            "q",
            "q.accountId = :account",
            "reason state asked answered answer");

    private final String query;
    private final List<String> columns;

    PersonalData(String chosen, String from, String alias, String where, String columns) {
        this.query = "select " + alias + ".id, " + chosen + " from " + from + " where " + where + " and " + alias
                + ".id > :after order by " + alias + ".id";
        this.columns = List.of(columns.split(" "));
    }

    String query() {
        return query;
    }

    /** Names of the columns, in their order. */
    public List<String> columns() {
        return columns;
    }
}
