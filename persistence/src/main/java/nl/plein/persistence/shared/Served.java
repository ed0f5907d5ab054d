package nl.plein.persistence.shared;

/** What questions over several sites share. */
public final class Served {

    /**
     * The site, which the question calls {@code s}, is in use or may be read: what stands on one that is switched off
     * or deleted is nowhere else either.
     */
    public static final String SITE =
            " s.state in (nl.plein.persistence.site.SiteState.ACTIVE, nl.plein.persistence.site.SiteState.READ_ONLY) ";

    private Served() {}
}
