package nl.plein.ejb.session;

import java.time.Instant;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.Login;

/**
 * Somebody proved to be this account.
 *
 * @param accountId number of the account
 * @param provider entity id of the identity provider, or null after a password
 * @param nameId what the provider calls the person, or null after a password
 * @param sessionIndex the provider's own name of its session, or null
 * @param notOnOrAfter when the provider's session ends, or null when it does not say
 * @param authnContext how strongly the person proved to be who they are, or null
 * @param device by what the person came in
 */
public record NewSession(
        long accountId,
        String provider,
        String nameId,
        String sessionIndex,
        Instant notOnOrAfter,
        String authnContext,
        Device device) {

    /** After a password. */
    public static NewSession byPassword(long accountId, Device device) {
        return new NewSession(accountId, null, null, null, null, "password", device);
    }

    Login login() {
        return new Login(accountId, provider, nameId, sessionIndex, notOnOrAfter, authnContext, device);
    }

    String ground() {
        return provider == null ? "password" : "saml";
    }
}
