package nl.plein.ejb.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Unrecorded;
import nl.plein.security.signin.LogoutRequests;
import nl.plein.security.signin.PostedMessage;
import nl.plein.security.signin.ProviderReach;
import nl.plein.security.signin.RemoteSignOut;
import nl.plein.security.signin.SignInRefused;

/** What providers say about signing out. Our own sessions are ended before a provider is asked, whatever it answers. */
@Stateless
@Boundary
public class SignOutBoundary {

    private static final Target PLATFORM = new Target(ObjectType.PLATFORM, new UUID(0, 0));

    @Inject
    LogoutRequests logout;

    @Inject
    ProviderReach reach;

    @Inject
    SessionBoundary sessions;

    @Inject
    AuditTrail trail;

    /**
     * A message in the query of our address for signing out.
     *
     * @return where to send the browser next, or nothing when it may stay
     */
    @Open("the provider's signature is the proof")
    public Optional<String> redirected(String rawQuery) {
        return heard(() -> logout.redirected(rawQuery));
    }

    /** The same by POST. */
    @Open("the provider's signature is the proof")
    public Optional<String> posted(PostedMessage message) {
        return heard(() -> logout.posted(message));
    }

    /**
     * Where to send the browser so that the provider ends its session too, after ours was ended.
     *
     * @param sessionIndex the provider's own name of its session, or null
     */
    @Open("a session of one's own that just ended")
    @Unrecorded("a step of the signing out that was recorded")
    public Optional<String> atProvider(String entityId, String nameId, String sessionIndex) {
        return logout.redirectFor(entityId, nameId, sessionIndex);
    }

    /** Whether this provider does not answer now, so that nobody should be sent there. */
    @Open("tells nothing but whether a provider answers")
    public boolean away(String entityId) {
        return entityId != null && reach.awaySince(entityId).isPresent();
    }

    private Optional<String> heard(Supplier<Optional<RemoteSignOut>> message) {
        try {
            return message.get().flatMap(this::end);
        } catch (SignInRefused refused) {
            trail.record(Entry.denied(
                            Action.AUTH_LOGOUT_REMOTE,
                            PLATFORM,
                            refused.reason().code())
                    .because(refused.reason().step())
                    .with("provider", refused.provider()));
            return Optional.empty();
        }
    }

    private Optional<String> end(RemoteSignOut asked) {
        if (asked.sessionIndexes().isEmpty()) {
            sessions.endFromProvider(asked.provider(), asked.nameId(), null);
        }
        for (String index : asked.sessionIndexes()) {
            sessions.endFromProvider(asked.provider(), asked.nameId(), index);
        }
        return Optional.ofNullable(asked.answer());
    }
}
