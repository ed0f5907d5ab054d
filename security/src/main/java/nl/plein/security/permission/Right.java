package nl.plein.security.permission;

import java.util.Collection;
import java.util.Locale;
import nl.plein.persistence.audience.Place;

/**
 * What a person may be allowed to do. The rest of the code knows these names; only this package spells Shiro's words.
 */
public enum Right {
    /** Start a group on a site. */
    GROUP_START,
    /** Come into a group, or ask to. */
    GROUP_JOIN,
    /** Leave a group. */
    GROUP_LEAVE,
    /** Run a group: change it, admit people, make others owner. */
    GROUP_MANAGE,
    /** Make a group one that is only read, and take that back. */
    GROUP_ARCHIVE,
    /** Write an item in a group. */
    ITEM_WRITE,
    /** Change an item. */
    ITEM_EDIT,
    /** Say something below an item. */
    COMMENT_WRITE,
    /** Upload a file on a site. */
    DOCUMENT_UPLOAD,
    /** Learn who could read something, and why; not what it says. */
    ACCESS_EXPLAIN,
    /** Open a group that one is not in, in an emergency. */
    ACCESS_EMERGENCY,
    /** Read the audit log. */
    AUDIT_READ,
    /** Export records to the archive. */
    ARCHIVE_EXPORT,
    /** Run a site: who may come in, its roles, its addresses, its look, its end. */
    SITE_MANAGE,
    /** Keep front page, menu, footer and tags of a site. */
    SITE_EDIT,
    /** Admit and invite members of a site. */
    MEMBER_MANAGE,
    /** See to it that questions on a site get answers. */
    QUESTION_MANAGE,
    /** See how the platform is doing. */
    OPERATOR_VIEW,
    /** Decide which sites there are. */
    PLATFORM_MANAGE;

    /** Whether it is there in a place that is only read as well. */
    public boolean inArchived() {
        return switch (this) {
            case GROUP_ARCHIVE, GROUP_LEAVE, ARCHIVE_EXPORT, ACCESS_EXPLAIN, ACCESS_EMERGENCY -> true;
            default -> false;
        };
    }

    /** Whether using it is an act of administration, for which one proves anew who one is. */
    public boolean administers() {
        return this == SITE_MANAGE || this == PLATFORM_MANAGE || this == MEMBER_MANAGE || this == ACCESS_EMERGENCY;
    }

    /**
     * This right in one place, in Shiro's words: {@code group:manage:s3:g42:o7}; a part that the place lacks is a dash.
     */
    public String on(Place place) {
        return name().toLowerCase(Locale.ROOT).replace('_', ':') + spelled(place);
    }

    /**
     * Whether who has it may know that a place is there, though no audience lets them in: the archive keeps hidden
     * groups too. It opens nothing of what is inside.
     */
    public boolean reachesHidden() {
        return this == ARCHIVE_EXPORT;
    }

    /** Whether one of these permissions gives this right in at least one place. */
    public boolean heldIn(Collection<String> permissions) {
        var exact = name().toLowerCase(Locale.ROOT).replace('_', ':');
        var family = exact.substring(0, exact.indexOf(':')) + ":*";
        return permissions.stream()
                .map(one -> one + ':')
                .anyMatch(one -> one.startsWith(exact + ':') || one.startsWith(family + ':'));
    }

    private static String spelled(Place place) {
        return part("s", place.siteId()) + part("g", place.groupId()) + part("o", place.ownerId());
    }

    private static String part(String letter, Long number) {
        return ":" + letter + (number == null ? "-" : number);
    }
}
