package nl.plein.ejb.signin;

import java.security.SecureRandom;

/** Codes that people can read out over the telephone: no letter or digit that looks or sounds like another. */
final class RefusalCode {

    private static final String SIGNS = "2346789BCDFGHJKLMNPQRTVWXZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RefusalCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
