package nl.plein.persistence.account;

/** What a person is for the platform or for one site, beside being a member. */
public enum Role {
    /** Runs the platform; reads no closed content by it. */
    PLATFORM_MANAGER,
    /** Runs one site. */
    SITE_MANAGER,
    /** Keeps front page, menu, footer and tags of one site. */
    EDITOR,
    /** Sees to it that questions get answers. */
    QUESTION_MANAGER,
    /** Admits and invites members of one site. */
    MEMBER_MANAGER,
    /** Reviews the audit log; sees no content. */
    AUDITOR,
    /** Freezes, exports or has destroyed what the law says. */
    ARCHIVIST
}
