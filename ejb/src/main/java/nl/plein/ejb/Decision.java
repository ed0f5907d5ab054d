package nl.plein.ejb;

import nl.plein.security.Refusal;

/** What a rule says of the facts it was given. Nothing is thrown until somebody insists. */
public sealed interface Decision {

    /** Go on. */
    record Allowed() implements Decision {}

    /**
     * No.
     *
     * @param messageKey key of the sentence that says why, and what to do about it
     */
    record Refused(String messageKey) implements Decision {}

    /** @throws Refusal when the rule said no */
    default void orRefuse() {
        if (this instanceof Refused no) {
            throw new Refusal(no.messageKey());
        }
    }
}
