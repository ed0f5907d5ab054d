package nl.plein.ejb.platform;

import java.text.Normalizer;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.security.Refusal;

/** What managers of the platform type, made tidy or refused. */
final class PlatformWords {

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 500;

    private PlatformWords() {}

    /** The name of an organisation, by the rules for names of sites. */
    static String name(String typed) {
        var name = LookAlike.tidy(Normalizer.normalize(typed, Normalizer.Form.NFC));
        if (name.length() < SHORTEST || name.length() > LONGEST_NAME) {
            throw new Refusal("platform.organisation.length", SHORTEST, LONGEST_NAME);
        }
        if (!Likeness.plain(name) || Likeness.of(name).isEmpty()) {
            throw new Refusal("platform.organisation.letters");
        }
        return name;
    }

    static String reason(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) {
            throw new Refusal("platform.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("platform.reason.long", LONGEST_REASON);
        }
        return reason;
    }
}
