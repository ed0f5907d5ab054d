package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;

/** Signing in at a provider: the question, and what came back. */
@ApplicationScoped
public class SamlSignIn {

    private static final Pattern HANDLE = Pattern.compile("[0-9a-f]{40}");

    @Inject
    SamlParts parts;

    @Inject
    ProviderDirectory directory;

    /** The providers a person can choose from: admitted, and with good metadata. */
    public List<KnownProvider> choices() {
        return directory.enabled().stream()
                .filter(one -> parts.metadata(one.entityId()).isPresent())
                .toList();
    }

    /**
     * A signed question for this provider.
     *
     * @param entityId the chosen provider
     * @param target path on the platform host to go to afterwards; whatever is not a plain path becomes the home page
     * @param handle what this browser already keeps from another question, or null
     * @param demand what else the answer must show
     * @throws SignInRefused when the provider is unknown or switched off
     */
    public Asking ask(String entityId, String target, String handle, Demand demand) {
        return OpenSaml.with(() -> {
            KnownProvider known = parts.known(entityId).orElseThrow(() -> new SignInRefused(Reason.ISSUER));
            Provider provider = parts.metadata(entityId).orElseThrow(() -> new SignInRefused(Reason.ISSUER));
            String kept = handle != null && HANDLE.matcher(handle).matches() ? handle : Random160.next();
            PendingRequest pending = new PendingRequest(
                    "_" + Random160.next(),
                    PendingRequest.Kind.SIGN_IN,
                    entityId,
                    Random160.next(),
                    InnerPath.of(target),
                    Token.hash(kept),
                    demand,
                    parts.time().now());
            parts.stores().requests().keep(pending);
            return new Asking(
                    RedirectBinding.address(
                            provider.signIn(),
                            new OwnMessages(parts.self()).signIn(pending, provider, known.profile()),
                            RedirectBinding.REQUEST,
                            pending.relayState(),
                            parts.keys().signing().get(0)),
                    kept);
        });
    }

    /**
     * The person whom a posted response speaks of, after every check.
     *
     * @param handle what the browser keeps, or null
     * @throws SignInRefused with the first check that failed
     */
    public SignedIn answer(PostedMessage message, String handle) {
        return OpenSaml.with(() -> {
            ResponseCheck check = new ResponseCheck(parts.self(), parts.keys(), parts, parts.stores(), parts.time());
            return check.read(message, handle);
        });
    }

    /** Our metadata, signed. */
    public String metadata() {
        return OpenSaml.with(() ->
                new OwnMetadata(parts.self(), parts.keys()).xml(parts.time().now()));
    }
}
