package nl.plein.security.signin;

import java.time.Instant;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.AuthnRequest;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.RequestAbstractType;
import org.opensaml.saml.saml2.core.RequestedAuthnContext;
import org.opensaml.saml.saml2.core.SessionIndex;
import org.opensaml.saml.saml2.core.Status;
import org.opensaml.saml.saml2.core.StatusCode;

/** What we say to providers. The signature comes with the address, so none is inside. */
record OwnMessages(ServiceProvider self) {

    /** A question to let somebody sign in; which name the person gets is agreed in the metadata, not here. */
    AuthnRequest signIn(PendingRequest pending, Provider provider, Profile profile) {
        AuthnRequest request = OpenSaml.make(AuthnRequest.DEFAULT_ELEMENT_NAME);
        from(request, pending.id(), provider.signIn(), pending.madeAt());
        request.setAssertionConsumerServiceURL(self.consumer());
        request.setProtocolBinding(SAMLConstants.SAML2_POST_BINDING_URI);
        if (pending.demand().fresh()) {
            request.setForceAuthn(true);
        }
        var levels = pending.demand().levels(profile);
        if (!levels.isEmpty()) {
            RequestedAuthnContext context = OpenSaml.make(RequestedAuthnContext.DEFAULT_ELEMENT_NAME);
            context.setComparison(AuthnContextComparisonTypeEnumeration.EXACT);
            levels.stream().sorted().forEach(level -> {
                AuthnContextClassRef one = OpenSaml.make(AuthnContextClassRef.DEFAULT_ELEMENT_NAME);
                one.setURI(level);
                context.getAuthnContextClassRefs().add(one);
            });
            request.setRequestedAuthnContext(context);
        }
        return request;
    }

    /** A request to end the person's session there. */
    LogoutRequest signOut(PendingRequest pending, String location, String nameId, String sessionIndex) {
        LogoutRequest request = OpenSaml.make(LogoutRequest.DEFAULT_ELEMENT_NAME);
        from(request, pending.id(), location, pending.madeAt());
        request.setNotOnOrAfter(pending.madeAt().plusSeconds(RequestStore.LIFE));
        NameID name = OpenSaml.make(NameID.DEFAULT_ELEMENT_NAME);
        name.setValue(nameId);
        name.setFormat(NameID.PERSISTENT);
        request.setNameID(name);
        if (sessionIndex != null) {
            SessionIndex index = OpenSaml.make(SessionIndex.DEFAULT_ELEMENT_NAME);
            index.setValue(sessionIndex);
            request.getSessionIndexes().add(index);
        }
        return request;
    }

    /** The answer to a provider that ended sessions of its people. */
    LogoutResponse signedOut(String inResponseTo, String location, Instant now) {
        LogoutResponse response = OpenSaml.make(LogoutResponse.DEFAULT_ELEMENT_NAME);
        response.setID("_" + Random160.next());
        response.setVersion(SAMLVersion.VERSION_20);
        response.setIssueInstant(now);
        response.setDestination(location);
        response.setInResponseTo(inResponseTo);
        response.setIssuer(issuer());
        StatusCode code = OpenSaml.make(StatusCode.DEFAULT_ELEMENT_NAME);
        code.setValue(StatusCode.SUCCESS);
        Status status = OpenSaml.make(Status.DEFAULT_ELEMENT_NAME);
        status.setStatusCode(code);
        response.setStatus(status);
        return response;
    }

    private void from(RequestAbstractType request, String id, String location, Instant at) {
        request.setID(id);
        request.setVersion(SAMLVersion.VERSION_20);
        request.setIssueInstant(at);
        request.setDestination(location);
        request.setIssuer(issuer());
    }

    private Issuer issuer() {
        Issuer issuer = OpenSaml.make(Issuer.DEFAULT_ELEMENT_NAME);
        issuer.setValue(self.entityId());
        return issuer;
    }
}
