package nl.plein.ejb.site;

/** How somebody gets a site for something that needs one of its own. */
public enum Founding {
    /** It is there as soon as the person wants it. */
    AT_ONCE,
    /** A manager of the platform decides about it. */
    ASKED,
    /** The platform lets nobody start sites. */
    NEVER
}
