package nl.plein.ejb.mail;

import java.io.Serializable;
import java.util.Map;
import nl.plein.security.Refusal;

/**
 * What somebody says to the person about whom they decide: plain words, or none. The person reads them; the log knows
 * only that there were some.
 */
public record Said(String words) implements Serializable {

    /** Nothing was said. */
    public static final Said NOTHING = new Said("");

    private static final int LONGEST = 500;

    public Said {
        words = words == null ? "" : words.strip();
    }

    public boolean none() {
        return words.isEmpty();
    }

    /**
     * Judges it; called inside the boundary, so that a refusal leaves its event.
     *
     * @throws Refusal when it is too long
     */
    public void check() {
        if (words.length() > LONGEST) {
            throw new Refusal("shared.said.long", LONGEST, words.length());
        }
    }

    /** For the event of a command: what it was about, and whether something was said. */
    public Map<String, String> told(String about, String ref) {
        return none() ? Map.of(about, ref) : Map.of(about, ref, "said", "yes");
    }
}
