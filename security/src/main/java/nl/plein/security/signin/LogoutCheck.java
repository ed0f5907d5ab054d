package nl.plein.security.signin;

import java.util.function.Consumer;
import nl.plein.security.session.Token;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.w3c.dom.Element;

/** The road of a message about signing out, by redirect or by POST: as strict as that of a sign-in. */
record LogoutCheck(
        ServiceProvider self, ResponseCheck.Partners partners, ResponseCheck.Stores stores, TimeWindow time) {

    /** A provider asks us to end sessions. */
    LogoutRequest request(RedirectBinding message) {
        return checked((LogoutRequest) object(message.message(), LogoutRequest.class), message::verify);
    }

    /** The same, by POST: then the signature is inside. */
    LogoutRequest request(PostedMessage message) {
        LogoutRequest request = (LogoutRequest) object(message.request(), LogoutRequest.class);
        return checked(
                request,
                provider -> SignInRefused.unless(SignatureCheck.signed(request, provider), Reason.SIGNATURE_MISSING));
    }

    private LogoutRequest checked(LogoutRequest request, Consumer<Provider> signature) {
        new Envelope(time).check(request, self.logout());
        Provider provider = known(Envelope.issuer(request.getIssuer()));
        signature.accept(provider);
        if (request.getNotOnOrAfter() != null) {
            SignInRefused.unless(time.now().minus(time.skew()).isBefore(request.getNotOnOrAfter()), Reason.REPLAY);
        }
        SignInRefused.unless(
                request.getNameID() != null
                        && !Envelope.text(request.getNameID()).isBlank(),
                Reason.SUBJECT);
        boolean first = stores.replays()
                .firstTime(provider.entityId(), request.getID(), time.now().plusSeconds(2 * RequestStore.LIFE));
        SignInRefused.unless(first, Reason.REPLAY);
        return request;
    }

    /** A provider says that it ended the session we asked it to end. */
    void response(RedirectBinding message) {
        LogoutResponse response = (LogoutResponse) object(message.message(), LogoutResponse.class);
        new Envelope(time).check(response, self.logout());
        Provider provider = known(Envelope.issuer(response.getIssuer()));
        message.verify(provider);
        asked(response, provider, message.relayState());
    }

    /** The same, by POST. */
    void response(PostedMessage message) {
        LogoutResponse response = (LogoutResponse) object(message.response(), LogoutResponse.class);
        new Envelope(time).check(response, self.logout());
        Provider provider = known(Envelope.issuer(response.getIssuer()));
        SignInRefused.unless(SignatureCheck.signed(response, provider), Reason.SIGNATURE_MISSING);
        asked(response, provider, message.relayState());
    }

    private void asked(LogoutResponse response, Provider provider, String relay) {
        SignInRefused.unless(response.getInResponseTo() != null && relay != null, Reason.IN_RESPONSE_TO);
        PendingRequest request = stores.requests()
                .take(PendingRequest.Kind.SIGN_OUT, response.getInResponseTo(), Token.hash(relay), time.now())
                .orElseThrow(() -> new SignInRefused(Reason.IN_RESPONSE_TO));
        SignInRefused.unless(request.provider().equals(provider.entityId()), Reason.ISSUER);
        Envelope.status(response, Demand.NOTHING);
    }

    private Provider known(String issuer) {
        SignInRefused.unless(partners.known(issuer).isPresent(), Reason.ISSUER);
        return partners.metadata(issuer).orElseThrow(() -> new SignInRefused(Reason.ISSUER));
    }

    private static XMLObject object(byte[] xml, Class<?> type) {
        Element root = StrictParser.read(xml).getDocumentElement();
        SignatureShape.check(root);
        SchemaCheck.check(root);
        XMLObject object = OpenSaml.read(root);
        SignInRefused.unless(type.isInstance(object), Reason.SCHEMA);
        return object;
    }
}
