package nl.plein.ejb.mail;

import java.io.Serializable;
import java.util.stream.Collectors;
import nl.plein.security.Refusal;

/**
 * What somebody adds to a mail in own words, without any form.
 *
 * @param text never null; empty when there is nothing to add
 */
public record OwnWords(String text) implements Serializable {

    public static final OwnWords NONE = new OwnWords("");

    private static final int LONGEST = 2000;

    public OwnWords {
        text = text == null ? "" : text.strip();
    }

    /** Judges it inside a boundary, so that a refusal leaves its event. */
    public void check() {
        if (text.length() > LONGEST) {
            throw new Refusal("shared.words.long", LONGEST);
        }
    }

    /** Each line marked as somebody else's, as mails do, so that nobody takes it for words of ours. */
    public String quoted() {
        return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }
}
