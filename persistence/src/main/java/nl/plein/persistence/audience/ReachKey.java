package nl.plein.persistence.audience;

import java.util.Optional;

/** The words of visibility: what an audience carries and a viewer holds. */
public final class ReachKey {

    /** Everyone, signed in or not. */
    public static final String PUBLIC = "public";

    /** Everyone who is signed in, whatever the site. */
    public static final String SIGNED_IN = "signed-in";

    private static final String GROUP = "group:";
    private static final String SITE = "site:";

    private ReachKey() {}

    /** Whether reading what carries this key leaves an event: not everybody who signs in may read it. */
    public static boolean closed(String key) {
        return !PUBLIC.equals(key) && !SIGNED_IN.equals(key);
    }

    /** Members of a site. */
    public static String site(long site) {
        return SITE + site;
    }

    /** The site whose members hold this key; empty for a key of another kind. */
    static Optional<Long> siteOf(String key) {
        return key.startsWith(SITE) ? Optional.of(Long.valueOf(key.substring(SITE.length()))) : Optional.empty();
    }

    /** Visitors of a site that has networks of its own: whoever is signed in there, or comes from one of them. */
    public static String visitor(long site) {
        return "visitor:" + site;
    }

    /** Members of a group. */
    public static String group(long group) {
        return GROUP + group;
    }

    /** The group whose members hold this key; empty for a key of another kind. */
    static Optional<Long> groupOf(String key) {
        return key.startsWith(GROUP) ? Optional.of(Long.valueOf(key.substring(GROUP.length()))) : Optional.empty();
    }

    /** Members of a subgroup. */
    public static String subgroup(long subgroup) {
        return "subgroup:" + subgroup;
    }

    /** The number that a key names. */
    public static long number(String key) {
        return Long.parseLong(key.substring(key.indexOf(':') + 1));
    }

    /** One person. */
    public static String owner(long account) {
        return "owner:" + account;
    }

    /** One person, for as long as this person is a member of the group. */
    public static String owner(long account, long group) {
        return owner(account) + ":" + group;
    }
}
