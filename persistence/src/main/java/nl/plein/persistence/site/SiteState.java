package nl.plein.persistence.site;

/** How far a site may be used. */
public enum SiteState {
    /** In use. */
    ACTIVE,
    /** Everything can be read as before, nothing can be changed. */
    READ_ONLY,
    /** Nobody reaches it; nothing is lost. */
    DISABLED,
    /** It is gone for good; its rows wait for what the law says. */
    DELETED;

    /** Whether anybody gets to see it. */
    public boolean served() {
        return this == ACTIVE || this == READ_ONLY;
    }
}
