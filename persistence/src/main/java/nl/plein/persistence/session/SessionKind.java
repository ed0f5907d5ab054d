package nl.plein.persistence.session;

/** Where a session counts. */
public enum SessionKind {
    /** On the platform host, made by signing in. */
    CENTRAL,
    /** On the host of one site, made by a hand-over and ending with the central one. */
    SITE
}
