package nl.plein.persistence.site;

import java.util.List;

/** What the managers of a site may choose. The words for each, and what it means, stand with the pages. */
public enum SiteSetting {
    /** For whom something new is meant, until its writer chooses. */
    DEFAULT_AUDIENCE(Page.ACCESS, "GROUP", "OWNER", "GROUP", "SITE", "SIGNED_IN", "PUBLIC"),
    /** Networks from which people read without signing in, when the site is open to those only. */
    READER_NETWORKS(Page.ACCESS, ""),
    /** How strongly one signs in to be let in: as one's organisation does it, or with two factors. */
    SIGN_IN_PROOF(Page.ACCESS, "ANY", "ANY", "TWO_FACTORS"),
    /** Whether search engines may list what everybody reads. */
    SEARCH_ENGINES(Page.ACCESS, "NO", "YES", "NO"),
    /** What who is not signed in finds on the front page. */
    VISITOR_START(Page.HOME, "NEWS", "NEWS", "WELCOME"),
    /** Words of welcome for who is not signed in. */
    VISITOR_WELCOME(Page.HOME, ""),
    /** Whether the front page lists what is new. */
    HOME_NEWS(Page.HOME, "YES", "YES", "NO"),
    /** Whether the front page lists the groups. */
    HOME_GROUPS(Page.HOME, "YES", "YES", "NO"),
    /** Which parts the front page shows, in their order; until somebody chooses, what the two above say. */
    HOME_BLOCKS(Page.HOME, ""),
    /** Words of the editors on the front page. */
    HOME_INTRODUCTION(Page.HOME, ""),
    /** Words at the foot of each page. */
    FOOTER_TEXT(Page.HOME, ""),
    /** Whether writers put words of their own beside the tags of the site. */
    FREE_TAGS(Page.CONTENT, "YES", "YES", "NO"),
    /** The letter of the site. */
    FONT(Page.LOOK, "FIGTREE", "FIGTREE", "SYSTEM", "SERIF"),
    /** The colour of links and buttons, when it is not the main one. */
    ACCENT(Page.LOOK, ""),
    /** The logo: a hash of its bytes. */
    LOGO(Page.LOOK, ""),
    /** The icon in tabs of browsers: a hash of its bytes. */
    ICON(Page.LOOK, ""),
    /** What the logo shows, for who does not see it. */
    LOGO_TEXT(Page.LOOK, ""),
    /** Who starts groups: members at once, members after a yes of a manager, or managers only. */
    GROUP_START(Page.GROUPS, "MEMBERS", "MEMBERS", "APPROVED", "MANAGERS"),
    /** After how many days of silence owners are asked whether their group is still needed. */
    GROUP_SILENCE(Page.GROUPS, "NO", "NO", "90", "180", "365"),
    /** Whether owners make subgroups in their group. */
    SUBGROUPS(Page.GROUPS, "YES", "YES", "NO"),
    /** Whether owners take the members of their group along as a file. */
    MEMBER_FILES(Page.GROUPS, "YES", "YES", "NO"),
    /** The language of who has not chosen one. */
    LANGUAGE(Page.LANGUAGE, "BROWSER", "BROWSER", "NL", "EN"),
    /** Whether people may choose another language. */
    OTHER_LANGUAGES(Page.LANGUAGE, "YES", "YES", "NO");

    /** The page of settings on which it stands. */
    public enum Page {
        ACCESS,
        HOME,
        CONTENT,
        LOOK,
        GROUPS,
        LANGUAGE
    }

    /** The choice of {@link #SIGN_IN_PROOF} that lets in only who showed two factors. */
    public static final String TWO_FACTORS = "TWO_FACTORS";

    /** The choice of what a site can only want or not. */
    public static final String YES = "YES";

    /** Longest value, in characters. */
    public static final int LONGEST = 2000;

    private final Page page;
    private final String preset;
    private final List<String> options;

    SiteSetting(Page page, String preset, String... options) {
        this.page = page;
        this.preset = preset;
        this.options = List.of(options);
    }

    public Page page() {
        return page;
    }

    /** What holds until somebody chooses. */
    public String preset() {
        return preset;
    }

    /** What can be chosen; empty for words of one's own. */
    public List<String> options() {
        return options;
    }

    /** Whether it is chosen on a page of its own, and not in the list of settings. */
    public boolean seen() {
        return switch (this) {
            case ACCENT, LOGO, ICON, LOGO_TEXT, HOME_NEWS, HOME_GROUPS, HOME_BLOCKS, HOME_INTRODUCTION -> true;
            default -> false;
        };
    }

    /** Whether this can be chosen. */
    public boolean accepts(String value) {
        return options.isEmpty() ? value.length() <= LONGEST : options.contains(value);
    }
}
