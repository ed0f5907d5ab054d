package nl.plein.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.plein.security.session.Token;

/**
 * What somebody was shown before changing it, as a mark that their form carries along. Of two people who change the
 * same thing at once the second is told so, instead of silently undoing what the first did.
 *
 * @param mark what was shown, hashed: long texts need not travel twice, and the mark tells nothing
 */
public record Seen(String mark) implements Serializable {

    private static final String BETWEEN = "\u0000";

    /** Everything that a form shows and can change, in a fixed order; how lines end makes no difference. */
    public static Seen of(Object... shown) {
        return new Seen(Token.hash(Arrays.stream(shown)
                .map(one -> String.valueOf(one == null ? "" : one).lines().collect(Collectors.joining("\n")))
                .collect(Collectors.joining(BETWEEN))));
    }

    /**
     * Refuses when it is no longer what was shown.
     *
     * @param now what holds now
     */
    public void demand(Seen now) {
        if (!equals(now)) {
            throw new Refusal("shared.overtaken");
        }
    }
}
