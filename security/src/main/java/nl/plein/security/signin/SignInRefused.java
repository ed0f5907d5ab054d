package nl.plein.security.signin;

/**
 * A message did not pass. It carries the reason and, once known, the provider; never a word of the message itself. Not
 * a {@link nl.plein.security.Refusal}: the person sees one text for every reason.
 */
public class SignInRefused extends RuntimeException {

    private final Reason reason;
    private final String provider;

    public SignInRefused(Reason reason) {
        this(reason, null, null);
    }

    public SignInRefused(Reason reason, Throwable cause) {
        this(reason, null, cause);
    }

    private SignInRefused(Reason reason, String provider, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
        this.provider = provider;
    }

    /** The same refusal, with the provider that the message claimed to come from, once that is a known one. */
    SignInRefused by(String entityId) {
        return new SignInRefused(reason, entityId, this);
    }

    public Reason reason() {
        return reason;
    }

    /** Entity id of a provider we know, or null when the check failed before that was sure. */
    public String provider() {
        return provider;
    }

    static void unless(boolean holds, Reason reason) {
        if (!holds) {
            throw new SignInRefused(reason);
        }
    }
}
