package nl.plein.ejb.mail;

import java.io.Serializable;
import nl.plein.security.Refusal;

/**
 * A mail as a person typed it: plain words, without space around them.
 *
 * @param subject one line
 */
public record TypedMail(String subject, String text) implements Serializable {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 4000;

    public TypedMail {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /**
     * Judges it; called inside the boundary, so that a refusal leaves its event.
     *
     * @param subjectKey key of the field for the subject, to which {@code .empty} and {@code .long} belong
     * @param textKey the same for the text
     * @throws Refusal when one of them is missing or too long
     */
    public void check(String subjectKey, String textKey) {
        fits(subjectKey, subject, LONGEST_SUBJECT);
        fits(textKey, text, LONGEST_TEXT);
    }

    private static void fits(String key, String typed, int longest) {
        if (typed.isEmpty()) {
            throw new Refusal(key + ".empty");
        }
        if (typed.length() > longest) {
            throw new Refusal(key + ".long", longest, typed.length());
        }
    }
}
