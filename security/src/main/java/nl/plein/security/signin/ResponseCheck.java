package nl.plein.security.signin;

import java.util.Optional;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Response;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The one road from a posted response to a person. The steps stand in their order, each refuses with its own reason,
 * the first failure wins, and nothing is believed that was not signed by the provider we asked.
 */
final class ResponseCheck {

    private final Partners partners;
    private final Stores stores;
    private final TimeWindow time;
    private final Envelope envelope;
    private final AssertionCheck assertions;
    private final Decryption decryption;
    private final ServiceProvider self;

    /** Whom we know: what their metadata say, and what this installation demands of them. */
    interface Partners {
        Optional<Provider> metadata(String entityId);

        Optional<KnownProvider> known(String entityId);
    }

    /** What must be remembered between messages. */
    record Stores(RequestStore requests, ReplayStore replays) {}

    ResponseCheck(ServiceProvider self, SamlKeys keys, Partners partners, Stores stores, TimeWindow time) {
        this.self = self;
        this.partners = partners;
        this.stores = stores;
        this.time = time;
        this.envelope = new Envelope(time);
        this.assertions = new AssertionCheck(self, time);
        this.decryption = new Decryption(keys, self);
    }

    SignedIn read(PostedMessage message, String browserHandle) {
        Document document = StrictParser.read(message.response());
        Response response = response(document.getDocumentElement());
        envelope.check(response, self.consumer());
        String issuer = Envelope.issuer(response.getIssuer());
        Provider provider = partners.metadata(issuer).orElseThrow(() -> new SignInRefused(Reason.ISSUER));
        KnownProvider known = partners.known(issuer).orElseThrow(() -> new SignInRefused(Reason.ISSUER));
        try {
            PendingRequest request = answered(response, issuer, browserHandle);
            Envelope.status(response, request.demand());
            Assertion assertion = signed(response, provider, known.profile());
            return person(assertion, known, request, message.relayState());
        } catch (SignInRefused refused) {
            throw refused.by(issuer);
        }
    }

    private static Response response(Element root) {
        SignatureShape.check(root);
        MessageShape.check(root);
        SchemaCheck.check(root);
        if (OpenSaml.read(root) instanceof Response response) {
            return response;
        }
        throw new SignInRefused(Reason.SCHEMA);
    }

    private PendingRequest answered(Response response, String issuer, String browserHandle) {
        String id = response.getInResponseTo();
        SignInRefused.unless(id != null && browserHandle != null, Reason.IN_RESPONSE_TO);
        PendingRequest request = stores.requests()
                .take(PendingRequest.Kind.SIGN_IN, id, Token.hash(browserHandle), time.now())
                .orElseThrow(() -> new SignInRefused(Reason.IN_RESPONSE_TO));
        SignInRefused.unless(request.provider().equals(issuer), Reason.ISSUER);
        return request;
    }

    private Assertion signed(Response response, Provider provider, Profile profile) {
        boolean whole = SignatureCheck.signed(response, provider);
        int plain = response.getAssertions().size();
        int encrypted = response.getEncryptedAssertions().size();
        SignInRefused.unless(plain + encrypted == 1, Reason.ASSERTION_COUNT);
        SignInRefused.unless(encrypted == 1 || !profile.encrypted(), Reason.ENCRYPTION_REQUIRED);
        Assertion assertion = encrypted == 1
                ? decryption.open(response.getEncryptedAssertions().get(0))
                : response.getAssertions().get(0);
        boolean inner = SignatureCheck.signed(assertion, provider);
        SignInRefused.unless(whole || inner, Reason.SIGNATURE_MISSING);
        SignInRefused.unless(inner || !profile.assertionSigned(), Reason.ASSERTION_SIGNATURE_REQUIRED);
        MessageShape.onlyAssertion(response.getDOM());
        MessageShape.onlyAssertion(assertion.getDOM());
        SignInRefused.unless(provider.entityId().equals(Envelope.issuer(assertion.getIssuer())), Reason.ISSUER);
        return assertion;
    }

    private SignedIn person(Assertion assertion, KnownProvider known, PendingRequest request, String relay) {
        assertions.conditions(assertion);
        assertions.subject(assertion, request.id());
        AuthnStatement statement = assertions.statement(assertion, request, known.profile());
        boolean first = stores.replays()
                .firstTime(
                        known.entityId(),
                        assertion.getID(),
                        assertion.getConditions().getNotOnOrAfter().plus(time.skew()));
        SignInRefused.unless(first, Reason.REPLAY);
        Attributes attributes = new Attributes(assertion);
        boolean ours = request.relayState().equals(relay);
        return new SignedIn(
                known,
                Envelope.text(assertion.getSubject().getNameID()),
                attributes.displayName(),
                attributes.mail(),
                attributes.given(),
                statement.getSessionIndex(),
                Optional.ofNullable(statement.getSessionNotOnOrAfter()),
                AssertionCheck.level(statement),
                Token.hash(assertion.getID()),
                ours ? request.target() : InnerPath.HOME);
    }
}
