package nl.plein.ejb.group;

import java.io.Serializable;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.security.Refusal;

/**
 * What somebody typed in the form of a group. It is judged inside the boundary, so that a refusal leaves its event.
 *
 * @param introduction the text as it came from the form, may be empty
 * @param format its language
 * @param leaving whether members may leave
 * @param welcome what who comes in reads first, plain text, may be empty
 * @param inside whether only members read the introduction
 */
public record GroupDraft(
        String name,
        String purpose,
        String introduction,
        Format format,
        Joining joining,
        boolean leaving,
        String welcome,
        boolean inside)
        implements Serializable {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PURPOSE = 300;
    private static final int LONGEST_WELCOME = 2000;
    private static final int LONGEST_INTRODUCTION = 20_000;

    public GroupDraft {
        name = name == null ? "" : LookAlike.tidy(name);
        purpose = purpose == null ? "" : LookAlike.tidy(purpose);
        introduction = introduction == null ? "" : introduction;
        welcome = welcome == null ? "" : welcome.strip();
    }

    /**
     * The same, judged and cleaned.
     *
     * @throws Refusal when something is missing or too long
     */
    public Charter charter() {
        check();
        var html = format == Format.HTML ? RichText.clean(introduction) : RichText.fromMarkdown(introduction);
        return new Charter(name, purpose, RichText.empty(html) ? "" : html, joining, leaving, welcome, inside);
    }

    private void check() {
        if (LookAlike.of(name).isEmpty()) {
            throw new Refusal("group.name.empty");
        }
        if (purpose.isEmpty()) {
            throw new Refusal("group.purpose.empty");
        }
        if (joining == null) {
            throw new Refusal("group.joining.empty");
        }
        fits("group.name.long", name, LONGEST_NAME);
        fits("group.purpose.long", purpose, LONGEST_PURPOSE);
        fits("group.welcome.long", welcome, LONGEST_WELCOME);
        fits("group.introduction.long", introduction, LONGEST_INTRODUCTION);
    }

    private static void fits(String key, String typed, int longest) {
        if (typed.length() > longest) {
            throw new Refusal(key, longest, typed.length());
        }
    }
}
