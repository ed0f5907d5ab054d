package nl.plein.security.signin;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names of messages and keys beside them that nobody can guess. */
final class Random160 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private Random160() {}

    /** 160 random bits in 40 hexadecimal digits. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
