package nl.plein.persistence.audience;

/** The words of visibility: what an audience carries and a viewer holds. */
public final class ReachKey {

    /** Everyone, signed in or not. */
    public static final String PUBLIC = "public";

    /** Everyone who is signed in, whatever the site. */
    public static final String SIGNED_IN = "signed-in";

    private ReachKey() {}

    /** Members of a site. */
    public static String site(long site) {
        return "site:" + site;
    }

    /** Members of a group. */
    public static String group(long group) {
        return "group:" + group;
    }

    /** One person. */
    public static String owner(long account) {
        return "owner:" + account;
    }
}
