package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.persistence.signin.SignInRequest;

/**
 * Waiting questions in the database. Each step is a transaction of its own: what was taken stays taken, whatever
 * follows.
 */
@ApplicationScoped
class DatabaseRequests implements RequestStore {

    @Inject
    SignInRepository rows;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(PendingRequest request) {
        rows.add(new SignInRequest(
                        request.id(),
                        request.kind().name(),
                        request.provider(),
                        request.madeAt(),
                        request.madeAt().plusSeconds(LIFE))
                .towards(request.target())
                .boundTo(
                        request.browserHash(),
                        request.relayState(),
                        request.demand().fresh())
                .demandingTwoFactors(request.demand().twoFactors()));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<PendingRequest> take(PendingRequest.Kind kind, String id, String browserHash, Instant now) {
        return rows.take(kind.name(), id, browserHash, now)
                .map(row -> new PendingRequest(
                        row.id(),
                        kind,
                        row.provider(),
                        row.relayState(),
                        row.target(),
                        row.browserHash(),
                        new Demand(row.fresh(), row.twoFactors()),
                        row.made()));
    }
}
