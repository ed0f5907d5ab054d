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
     * @param cancelled whether the person stopped it at the provider
     */
    record Refused(String code, boolean cancelled) implements SignInOutcome {}
}
