package nl.plein.security.signin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.plein.persistence.people.GivenBy;

/**
 * A person whom a provider vouched for, from one checked assertion.
 *
 * @param provider the provider, as this installation knows it
 * @param nameId the provider's stable name of the person; the account hangs on it, never on the mail address
 * @param displayName what to call the person, cleaned; empty when the provider said nothing
 * @param mail mail address, only to write to; empty when the provider said nothing
 * @param given what else the provider says of the person and profiles can show, cleaned
 * @param sessionIndex the provider's name of this session, to end it by
 * @param endsAt when the provider wants the session to end, if it said so
 * @param level how the person logged in
 * @param assertionHash SHA-256 of the assertion's id, for the log
 * @param target path on the platform host to go to
 */
public record SignedIn(
        KnownProvider provider,
        String nameId,
        String displayName,
        String mail,
        Map<GivenBy, String> given,
        String sessionIndex,
        Optional<Instant> endsAt,
        String level,
        String assertionHash,
        String target) {

    public SignedIn {
        given = Map.copyOf(given);
    }
}
