package nl.plein.web.theme;

import nl.plein.persistence.shared.Colour;

/**
 * What the colours of a site become: grounds, text, links and buttons that can be read, by day and by night.
 *
 * @param site of the band and the footer
 * @param accent of links and buttons
 */
record Palette(Colour site, Colour accent) {

    /** WCAG asks 4.5; the rest is for rounding and for thin letters. */
    static final double READABLE = 4.6;

    static final Colour DAY_PAGE = new Colour(0xf5, 0xf4, 0xf0);
    static final Colour NIGHT_PAPER = new Colour(0x1a, 0x21, 0x2b);
    static final Colour NIGHT_RAISED = new Colour(0x22, 0x2b, 0x37);
    private static final double DISTINCT = 1.8;
    private static final Colour ORANGE = new Colour(0xf0, 0x82, 0x23);
    private static final Colour NIGHT = new Colour(0x0e, 0x17, 0x29);

    /** A site with one colour has it for everything. */
    Palette(Colour site) {
        this(site, site);
    }

    /** Text on the colour itself: white where that can be read, else nearly black. */
    Colour onSite() {
        return Colour.WHITE.contrast(site) >= READABLE ? Colour.WHITE : Colour.BLACK;
    }

    /** The ground of the footer: so dark that white can be read on it. */
    Colour deep() {
        return site.mix(NIGHT, 0.6).until(7, Colour.BLACK, Colour.WHITE);
    }

    /** Links and buttons by day, on paper, on the page and on the soft tint of the colour. */
    Colour dayAccent() {
        return accent.until(READABLE + 0.6, Colour.BLACK, Colour.WHITE, DAY_PAGE, daySoft());
    }

    Colour daySoft() {
        return Colour.WHITE.mix(accent, 0.09);
    }

    /** Links and buttons by night. */
    Colour nightAccent() {
        return accent.until(READABLE + 1.4, Colour.WHITE, NIGHT_PAPER, NIGHT_RAISED, nightSoft());
    }

    Colour nightSoft() {
        return NIGHT_PAPER.mix(accent, 0.25).until(7, Colour.BLACK, Colour.WHITE);
    }

    /** The band of the site by night: the colour, subdued. */
    Colour nightSite() {
        return site.mix(NIGHT, 0.45).until(READABLE + 1, Colour.BLACK, Colour.WHITE);
    }

    /** The dot in the mark of Plein: orange, unless it would drown in the colour of the site. */
    Colour heart() {
        return ORANGE.contrast(site) >= DISTINCT ? ORANGE : deep();
    }

    /** The whole as a stylesheet of custom properties. */
    String css() {
        return ":root{" + day() + "}@media (prefers-color-scheme:dark){:root:not([data-look=\"light\"]){" + night()
                + "}}:root[data-look=\"dark\"]{" + night() + "}\n";
    }

    private String day() {
        return property("site", site)
                + property("heart", heart())
                + property("site-ink", onSite())
                + property("site-deep", deep())
                + property("accent", dayAccent())
                + property("accent-hover", dayAccent().mix(Colour.BLACK, 0.35))
                + property("accent-ink", Colour.WHITE)
                + property("accent-soft", daySoft());
    }

    private String night() {
        return property("site", nightSite())
                + property("site-ink", Colour.WHITE)
                + property("site-deep", deep().mix(Colour.BLACK, 0.35))
                + property("accent", nightAccent())
                + property("accent-hover", nightAccent().mix(Colour.WHITE, 0.4))
                + property("accent-ink", NIGHT)
                + property("accent-soft", nightSoft());
    }

    private static String property(String name, Colour value) {
        return "--" + name + ":" + value + ";";
    }
}
