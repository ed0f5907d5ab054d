package nl.plein.ejb.site;

import java.text.Normalizer;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.site.Site;
import nl.plein.security.Refusal;

/** What people type about a site, made tidy or refused. */
final class SiteWords {

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_TEXT = 1000;

    private SiteWords() {}

    static String name(String typed) {
        var name = tidy(typed);
        if (name.length() < SHORTEST || name.length() > LONGEST_NAME) {
            throw new Refusal("site.name.length", SHORTEST, LONGEST_NAME);
        }
        if (!Likeness.plain(name) || Likeness.of(name).isEmpty()) {
            throw new Refusal("site.name.letters");
        }
        return name;
    }

    static String purpose(String typed) {
        var purpose = tidy(typed);
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new Refusal("site.purpose.length", LONGEST_PURPOSE);
        }
        return purpose;
    }

    static Site.Openness openness(Site.Openness chosen) {
        if (chosen == null || chosen == Site.Openness.NETWORK) {
            throw new Refusal("site.openness.missing");
        }
        return chosen;
    }

    /** Words of people to people; may be empty. */
    static String text(String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal("site.text.long", LONGEST_TEXT);
        }
        return text;
    }

    /** Without what nobody sees: space around it, and more than one in a row. */
    static String tidy(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
