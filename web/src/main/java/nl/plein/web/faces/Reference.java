package nl.plein.web.faces;

import java.security.SecureRandom;

/**
 * What a person can tell us when something went wrong on our side: eight characters that stand in the log beside the
 * trace.
 */
public final class Reference {

    /** Without vowels (no words come out) and without what looks alike. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** A new reference. */
    public static String fresh() {
        var made = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
