package nl.plein.persistence.access;

/** Why somebody may read, or what they would have to be. */
public enum Ground {
    /** Everybody may. */
    PUBLIC,
    /** Whoever is signed in may. */
    SIGNED_IN,
    /** Whoever is signed in on the site may, and whoever comes from one of its own networks. */
    VISITOR,
    /** Members of the site may. */
    SITE_MEMBER,
    /** Members of the group may. */
    GROUP_MEMBER,
    /** Members of a subgroup of the group may. */
    SUBGROUP_MEMBER,
    /** Somebody who runs the site opened the group in an emergency. */
    EMERGENCY,
    /** Only one person may: whose it is. */
    AUTHOR,
    /** Nobody may: the site on which it stood was switched off or deleted. */
    SITE_OFF,
    /** The item did not exist then. */
    NOT_THERE,
    /** The person had no account then. */
    NO_ACCOUNT;

    /** The reach key of what stood on a site that was off: nobody holds it. */
    static final String NOBODY = "nobody";

    /** What a reach key asks of a person. */
    static Ground of(String reachKey) {
        return switch (reachKey.split(":", 2)[0]) {
            case "public" -> PUBLIC;
            case "signed-in" -> SIGNED_IN;
            case "visitor" -> VISITOR;
            case "site" -> SITE_MEMBER;
            case "group" -> GROUP_MEMBER;
            case "subgroup" -> SUBGROUP_MEMBER;
            case "owner" -> AUTHOR;
            case NOBODY -> SITE_OFF;
            default -> throw new IllegalArgumentException("no reach key: " + reachKey);
        };
    }
}
