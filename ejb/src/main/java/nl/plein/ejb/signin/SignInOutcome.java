package nl.plein.ejb.signin;

/** How an attempt to come in ended. */
public sealed interface SignInOutcome {

    /**
     * The person is in.
     *
     * @param token for the cookie of the platform host
     * @param target path on that host to go to
     */
    record Welcome(String token, String target) implements SignInOutcome {}

    /**
     * The person is not in.
     *
     * @param code by which the site manager finds the reason
     * @param told what the person hears of it
     */
    record Refused(String code, Told told) implements SignInOutcome {}

    /** What a person who is not in hears of it. */
    enum Told {
        /** The code and nothing more. */
        CODE,
        /** That the person stopped it at the provider. */
        CANCELLED,
        /** That two factors were demanded, and not shown. */
        FACTORS,
        /** That the account is blocked. */
        BLOCKED
    }
}
