package nl.plein.security.signin;

import java.util.Set;

/**
 * What we demand of one provider; nothing of it is negotiated from a message.
 *
 * @param assertionSigned whether the assertion itself must be signed; if not, a signed response around it will do
 * @param encrypted whether the assertion must be encrypted for us
 * @param levels authentication classes of which one is asked for and must be met; empty: any
 */
public record Profile(boolean assertionSigned, boolean encrypted, Set<String> levels) {

    /** Signed and encrypted, however the person logged in. */
    public static final Profile STRICT = new Profile(true, true, Set.of());

    public Profile {
        levels = Set.copyOf(levels);
    }
}
