package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import nl.plein.persistence.signin.SeenMessage;
import nl.plein.persistence.signin.SignInRepository;

/** Writes an accepted message in a transaction of its own, so that a second one spoils no other work. */
@ApplicationScoped
class SeenMessages {

    @Inject
    SignInRepository rows;

    @Transactional(TxType.REQUIRES_NEW)
    public void add(String hash, Instant until) {
        rows.add(new SeenMessage(hash, until));
    }
}
