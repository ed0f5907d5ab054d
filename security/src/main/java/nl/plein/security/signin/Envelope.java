package nl.plein.security.signin;

import org.opensaml.core.xml.XMLObject;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.core.RequestAbstractType;
import org.opensaml.saml.saml2.core.StatusCode;
import org.opensaml.saml.saml2.core.StatusResponseType;

/** The outside of a message: version, address, time, sender. */
record Envelope(TimeWindow time) {

    void check(StatusResponseType response, String address) {
        SignInRefused.unless(SAMLVersion.VERSION_20.equals(response.getVersion()), Reason.SCHEMA);
        SignInRefused.unless(address.equals(response.getDestination()), Reason.DESTINATION);
        time.recent(response.getIssueInstant());
    }

    void check(RequestAbstractType request, String address) {
        SignInRefused.unless(SAMLVersion.VERSION_20.equals(request.getVersion()), Reason.SCHEMA);
        SignInRefused.unless(address.equals(request.getDestination()), Reason.DESTINATION);
        time.recent(request.getIssueInstant());
    }

    /** The sender's name as it stands there: compared to the letter, with blanks and case. */
    static String issuer(Issuer issuer) {
        SignInRefused.unless(issuer != null, Reason.ISSUER);
        SignInRefused.unless(issuer.getFormat() == null || NameIDType.ENTITY.equals(issuer.getFormat()), Reason.ISSUER);
        return text(issuer);
    }

    /** Text of an element as it was sent: the library would trim it. */
    static String text(XMLObject element) {
        return element == null ? "" : element.getDOM().getTextContent();
    }

    static void status(StatusResponseType response, Demand demand) {
        StatusCode code =
                response.getStatus() == null ? null : response.getStatus().getStatusCode();
        SignInRefused.unless(code != null, Reason.STATUS);
        if (!StatusCode.SUCCESS.equals(code.getValue())) {
            SignInRefused.unless(!demand.twoFactors() || !unable(code), Reason.FACTORS);
            throw new SignInRefused(cancelled(code) ? Reason.CANCELLED : Reason.STATUS);
        }
    }

    /** Whether the provider says that it cannot let anybody sign in that way. */
    private static boolean unable(StatusCode code) {
        return code.getStatusCode() != null
                && StatusCode.NO_AUTHN_CONTEXT.equals(code.getStatusCode().getValue());
    }

    private static boolean cancelled(StatusCode code) {
        StatusCode inner = code.getStatusCode();
        return inner != null
                && (StatusCode.AUTHN_FAILED.equals(inner.getValue())
                        || StatusCode.REQUEST_DENIED.equals(inner.getValue()));
    }
}
