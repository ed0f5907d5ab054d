package nl.plein.ejb.session;

import java.time.Duration;

/** What comes of a try to sign in by password. An answer and no refusal, because the try itself must be kept. */
public sealed interface PasswordAnswer {

    /** @param token for the cookie of the platform host */
    record SignedIn(String token) implements PasswordAnswer {}

    /** Name or password is wrong; nobody learns which. */
    record Wrong() implements PasswordAnswer {}

    /** Too many wrong tries before this one. */
    record Wait(Duration time) implements PasswordAnswer {}
}
