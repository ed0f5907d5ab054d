package nl.plein.ejb.site;

import java.util.Locale;
import nl.plein.persistence.shared.Colour;
import nl.plein.security.Refusal;

/** Colours that can be seen and read: WCAG asks 3 to 1 of parts of a page, and 4.5 to 1 of text. */
final class ColourPolicy {

    private static final double PART = 3;
    private static final double TEXT = 4.5;

    /** The ground of pages by day. */
    private static final Colour PAGE = new Colour(0xf5, 0xf4, 0xf0);

    private ColourPolicy() {}

    /**
     * A colour for the band of a site, which must stand out from the page.
     *
     * @throws Refusal that names the nearest colour that does
     */
    static Colour main(String typed) {
        return seen(typed, PART, "site.colour.main");
    }

    /**
     * A colour for links, and for buttons with white words on them.
     *
     * @throws Refusal that names the nearest colour that can be read
     */
    static Colour accent(String typed) {
        return seen(typed, TEXT, "site.colour.accent");
    }

    private static Colour seen(String typed, double ratio, String refusal) {
        var colour = Colour.parse(typed == null ? "" : typed.strip())
                .orElseThrow(() -> new Refusal("site.colour.wrong", typed));
        double least = Math.min(colour.contrast(Colour.WHITE), colour.contrast(PAGE));
        if (least < ratio) {
            var nearest = colour.until(ratio, Colour.BLACK, Colour.WHITE, PAGE);
            throw new Refusal(refusal, colour, String.format(Locale.ROOT, "%.1f", least), nearest);
        }
        return colour;
    }
}
