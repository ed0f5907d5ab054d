package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.plein.persistence.signin.AlreadySeen;
import nl.plein.security.session.Token;

/** Accepted messages in the database: the primary key decides who was first. */
@ApplicationScoped
class DatabaseReplays implements ReplayStore {

    @Inject
    SeenMessages seen;

    @Override
    public boolean firstTime(String issuer, String id, Instant until) {
        try {
            seen.add(Token.hash(issuer + '\n' + id), until);
            return true;
        } catch (AlreadySeen twice) {
            return false;
        }
    }
}
