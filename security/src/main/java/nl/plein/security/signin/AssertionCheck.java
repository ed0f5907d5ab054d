package nl.plein.security.signin;

import java.time.Instant;
import java.util.List;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AudienceRestriction;
import org.opensaml.saml.saml2.core.AuthnContext;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Conditions;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.Subject;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;

/**
 * Whether a signed assertion is meant for us, now, as the answer to this question, about one person who logged in. The
 * library's own validator calls many of these valid when they are absent; here what is absent is refused.
 */
record AssertionCheck(ServiceProvider self, TimeWindow time) {

    private static final int LONGEST_NAME = 256;

    /** Of the version whose rules these are, made for us, and valid now. */
    void conditions(Assertion assertion) {
        SignInRefused.unless(SAMLVersion.VERSION_20.equals(assertion.getVersion()), Reason.SCHEMA);
        Conditions conditions = assertion.getConditions();
        SignInRefused.unless(conditions != null, Reason.AUDIENCE);
        time.recent(assertion.getIssueInstant());
        time.notYetOver(conditions.getNotOnOrAfter());
        time.begun(conditions.getNotBefore());
        List<AudienceRestriction> restrictions = conditions.getAudienceRestrictions();
        SignInRefused.unless(!restrictions.isEmpty(), Reason.AUDIENCE);
        for (AudienceRestriction one : restrictions) {
            SignInRefused.unless(
                    one.getAudiences().stream()
                            .anyMatch(audience -> self.entityId().equals(Envelope.text(audience))),
                    Reason.AUDIENCE);
        }
    }

    /** The person's stable name, and the end of the confirmation that makes it ours to use. */
    void subject(Assertion assertion, String requestId) {
        Subject subject = assertion.getSubject();
        SignInRefused.unless(subject != null, Reason.SUBJECT);
        NameID name = subject.getNameID();
        SignInRefused.unless(name != null && !Envelope.text(name).isBlank(), Reason.SUBJECT);
        SignInRefused.unless(Envelope.text(name).length() <= LONGEST_NAME, Reason.SIZE);
        SignInRefused.unless(NameID.PERSISTENT.equals(name.getFormat()), Reason.SUBJECT);
        List<SubjectConfirmation> bearers = subject.getSubjectConfirmations().stream()
                .filter(one -> SubjectConfirmation.METHOD_BEARER.equals(one.getMethod()))
                .toList();
        SignInRefused.unless(!bearers.isEmpty(), Reason.SUBJECT);
        SignInRefused failure = null;
        for (SubjectConfirmation bearer : bearers) {
            try {
                confirmation(bearer.getSubjectConfirmationData(), requestId);
                return;
            } catch (SignInRefused refused) {
                failure = refused;
            }
        }
        throw failure;
    }

    private void confirmation(SubjectConfirmationData data, String requestId) {
        SignInRefused.unless(data != null, Reason.SUBJECT);
        SignInRefused.unless(self.consumer().equals(data.getRecipient()), Reason.RECIPIENT);
        SignInRefused.unless(requestId.equals(data.getInResponseTo()), Reason.IN_RESPONSE_TO);
        SignInRefused.unless(data.getNotBefore() == null, Reason.TIME);
        time.notYetOver(data.getNotOnOrAfter());
    }

    /** One statement that the person logged in, not too long ago, strongly enough. */
    AuthnStatement statement(Assertion assertion, PendingRequest request, Profile profile) {
        SignInRefused.unless(assertion.getAuthnStatements().size() == 1, Reason.AUTHENTICATION);
        AuthnStatement statement = assertion.getAuthnStatements().get(0);
        Instant at = statement.getAuthnInstant();
        SignInRefused.unless(at != null, Reason.AUTHENTICATION);
        time.begun(at);
        SignInRefused.unless(
                !request.demand().fresh() || !at.isBefore(request.madeAt().minus(time.skew())), Reason.AUTHENTICATION);
        if (statement.getSessionNotOnOrAfter() != null) {
            time.notYetOver(statement.getSessionNotOnOrAfter());
        }
        SignInRefused.unless(!request.demand().twoFactors() || TwoFactors.shown(level(statement)), Reason.FACTORS);
        SignInRefused.unless(profile.levels().isEmpty() || profile.levels().contains(level(statement)), Reason.LEVEL);
        return statement;
    }

    static String level(AuthnStatement statement) {
        AuthnContext context = statement.getAuthnContext();
        return context == null ? "" : Envelope.text(context.getAuthnContextClassRef());
    }
}
