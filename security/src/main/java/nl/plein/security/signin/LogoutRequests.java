package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;
import org.opensaml.saml.saml2.core.LogoutRequest;

/** Signing out at a provider, both ways. The session here is ended before the provider is asked. */
@ApplicationScoped
public class LogoutRequests {

    @Inject
    SamlParts parts;

    /**
     * Where to send the browser so that the provider ends its session too; empty when it offers no way to.
     *
     * @param entityId provider of the session
     * @param nameId its stable name of the person
     * @param sessionIndex its name of the session, or null
     */
    public Optional<String> redirectFor(String entityId, String nameId, String sessionIndex) {
        Optional<Provider> provider = parts.known(entityId).flatMap(known -> parts.metadata(known.entityId()));
        return provider.flatMap(Provider::signOut)
                .map(location -> OpenSaml.with(() -> {
                    String relay = Random160.next();
                    PendingRequest pending = new PendingRequest(
                            "_" + Random160.next(),
                            PendingRequest.Kind.SIGN_OUT,
                            entityId,
                            relay,
                            InnerPath.HOME,
                            Token.hash(relay),
                            Demand.NOTHING,
                            parts.time().now());
                    parts.stores().requests().keep(pending);
                    return RedirectBinding.address(
                            location,
                            new OwnMessages(parts.self()).signOut(pending, location, nameId, sessionIndex),
                            RedirectBinding.REQUEST,
                            relay,
                            parts.keys().signing().get(0));
                }));
    }

    /**
     * What a browser brought to our address for signing out, in the query: a request, or nothing when it was an answer.
     */
    public Optional<RemoteSignOut> redirected(String rawQuery) {
        return OpenSaml.with(() -> {
            RedirectBinding message = RedirectBinding.read(rawQuery);
            if (message.isRequest()) {
                return Optional.of(remote(check().request(message), message.relayState()));
            }
            check().response(message);
            return Optional.empty();
        });
    }

    /** The same by POST, from a browser or from the provider itself. */
    public Optional<RemoteSignOut> posted(PostedMessage message) {
        return OpenSaml.with(() -> {
            if (message.isRequest()) {
                String relay = message.relayState();
                return Optional.of(remote(check().request(message), relay.isEmpty() ? null : relay));
            }
            check().response(message);
            return Optional.empty();
        });
    }

    private RemoteSignOut remote(LogoutRequest request, String relay) {
        String entityId = Envelope.issuer(request.getIssuer());
        String answer = parts.metadata(entityId)
                .flatMap(Provider::signOutAnswer)
                .map(location -> RedirectBinding.address(
                        location,
                        new OwnMessages(parts.self())
                                .signedOut(
                                        request.getID(), location, parts.time().now()),
                        RedirectBinding.RESPONSE,
                        relay,
                        parts.keys().signing().get(0)))
                .orElse(null);
        return new RemoteSignOut(
                entityId,
                Envelope.text(request.getNameID()),
                request.getSessionIndexes().stream().map(Envelope::text).toList(),
                answer);
    }

    private LogoutCheck check() {
        return new LogoutCheck(parts.self(), parts, parts.stores(), parts.time());
    }
}
