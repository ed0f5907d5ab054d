package nl.plein.security.signin;

/** Why a message was refused: the code is for the log and the site manager, never for the person at the door. */
public enum Reason {
    BINDING("saml.binding", "message"),
    SIZE("saml.size", "message"),
    ENCODING("saml.xml.encoding", "message"),
    DOCTYPE("saml.xml.doctype", "message"),
    XML("saml.xml.broken", "message"),
    MIXED("saml.xml.mixed", "message"),
    DUPLICATE_ID("saml.xml.duplicate-id", "message"),
    SCHEMA("saml.xml.schema", "schema"),
    DESTINATION("saml.destination", "response"),
    TIME("saml.time", "time"),
    ISSUER("saml.issuer", "issuer"),
    IN_RESPONSE_TO("saml.inresponseto", "request"),
    CANCELLED("saml.status.cancelled", "status"),
    STATUS("saml.status", "status"),
    SIGNATURE_MISSING("saml.sig.missing", "signature"),
    SIGNATURE_PROFILE("saml.sig.profile", "signature"),
    SIGNATURE_INVALID("saml.sig.invalid", "signature"),
    SIGNATURE_UNTRUSTED("saml.sig.untrusted", "signature"),
    ASSERTION_SIGNATURE_REQUIRED("saml.sig.assertion-required", "signature"),
    ALGORITHM("saml.alg.forbidden", "algorithm"),
    ENCRYPTION_REQUIRED("saml.encryption-required", "decryption"),
    DECRYPT("saml.decrypt", "decryption"),
    ASSERTION_COUNT("saml.assertion.count", "assertion"),
    CONDITION("saml.condition", "conditions"),
    AUDIENCE("saml.audience", "conditions"),
    SUBJECT("saml.subject", "subject"),
    RECIPIENT("saml.recipient", "subject"),
    AUTHENTICATION("saml.authn", "statement"),
    LEVEL("saml.loa", "statement"),
    FACTORS("saml.factors", "statement"),
    REPLAY("saml.replay", "replay"),
    UNREACHABLE("saml.unreachable", "provider"),
    BLOCKED("account.blocked", "account"),
    METADATA_CONTENT("saml.md.content", "metadata"),
    METADATA_VALIDITY("saml.md.validity", "metadata"),
    METADATA_CONFLICT("saml.md.conflict", "metadata"),
    METADATA_WEAK_KEY("saml.md.weak-key", "metadata");

    private final String code;
    private final String step;

    Reason(String code, String step) {
        this.code = code;
        this.step = step;
    }

    /** The dotted name that the log keeps. */
    public String code() {
        return code;
    }

    /** The step of the check that failed, as the site manager reads it. */
    public String step() {
        return step;
    }
}
