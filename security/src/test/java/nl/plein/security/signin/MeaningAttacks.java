package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.PERSISTENT;
import static nl.plein.security.signin.Forge.aResponse;

import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rightly signed messages that are not meant for us, or not now, or about nobody: words changed before signing. */
final class MeaningAttacks {

    private static final String AUDIENCE = "<saml:Audience>https://plein.example/saml/metadata</saml:Audience>";
    private static final String RESTRICTION = "<saml:AudienceRestriction>" + AUDIENCE + "</saml:AudienceRestriction>";
    private static final String CONDITIONS =
            "<saml:Conditions NotBefore=\"2026-11-21T11:59:00Z\" NotOnOrAfter=\"2026-11-21T12:01:01Z\">";
    private static final String DATA = "Recipient=\"https://plein.example/saml/acs\" InResponseTo=\"_q\"/>";
    private static final String BEARER = "cm:bearer";
    private static final String NAME_ID = "<saml:NameID Format=\"" + PERSISTENT + "\">" + NAME + "</saml:NameID>";

    private MeaningAttacks() {}

    private static Attack row(String name, String from, String to, Reason reason) {
        return new Attack(name, () -> aResponse().edit(from, to), new Desk(), reason);
    }

    static Stream<Attack> all() {
        return Stream.concat(addressed(), Stream.concat(timed(), about()));
    }

    private static Stream<Attack> addressed() {
        String statement = Forge.assertion().replaceAll("(?s).*(<saml:AuthnStatement.*</saml:AuthnStatement>).*", "$1");
        return Stream.of(
                row(
                        "Q01 for another address",
                        "Destination=\"https://plein.example/saml/acs\"",
                        "Destination=\"https://other.example/saml/acs\"",
                        Reason.DESTINATION),
                row("Q01 for no address", " Destination=\"https://plein.example/saml/acs\"", "", Reason.DESTINATION),
                row(
                        "Q02 for another recipient",
                        "Recipient=\"https://plein",
                        "Recipient=\"https://other",
                        Reason.RECIPIENT),
                row("Q02 for no recipient", "Recipient=\"https://plein.example/saml/acs\" ", "", Reason.RECIPIENT),
                row(
                        "Q03 for another audience",
                        AUDIENCE,
                        "<saml:Audience>https://other.example</saml:Audience>",
                        Reason.AUDIENCE),
                row("Q03 audience too long", "metadata</saml:Audience>", "metadata2</saml:Audience>", Reason.AUDIENCE),
                row("Q03 audience too short", "metadata</saml:Audience>", "</saml:Audience>", Reason.AUDIENCE),
                row(
                        "Q03 audience in capitals",
                        "saml/metadata</saml:Audience>",
                        "SAML/metadata</saml:Audience>",
                        Reason.AUDIENCE),
                row(
                        "Q03 audience with a blank",
                        "metadata</saml:Audience>",
                        "metadata </saml:Audience>",
                        Reason.AUDIENCE),
                row("Q03 for everybody", RESTRICTION, "", Reason.AUDIENCE),
                row("Q03 without conditions", CONDITIONS + RESTRICTION + "</saml:Conditions>", "", Reason.AUDIENCE),
                row(
                        "Q03 two restrictions, one for others",
                        RESTRICTION,
                        RESTRICTION + RESTRICTION.replace("plein", "other"),
                        Reason.AUDIENCE),
                row("Q04 answers what was never asked", "\"_q\"", "\"_other\"", Reason.IN_RESPONSE_TO),
                row(
                        "Q07 answers nothing",
                        " InResponseTo=\"_q\"><saml:Issuer>",
                        "><saml:Issuer>",
                        Reason.IN_RESPONSE_TO),
                row("Q07 the confirmation answers nothing", " InResponseTo=\"_q\"/>", "/>", Reason.IN_RESPONSE_TO),
                row("Q07 the two differ", " InResponseTo=\"_q\"/>", " InResponseTo=\"_x\"/>", Reason.IN_RESPONSE_TO),
                row("Q16 no login", statement, "", Reason.AUTHENTICATION),
                row("Q16 two logins", statement, statement + statement, Reason.AUTHENTICATION));
    }

    private static Stream<Attack> timed() {
        return Stream.of(
                row(
                        "Q09 conditions over",
                        "NotOnOrAfter=\"2026-11-21T12:01:01Z\"",
                        "NotOnOrAfter=\"2026-11-21T11:57:00Z\"",
                        Reason.TIME),
                row("Q09 conditions without end", " NotOnOrAfter=\"2026-11-21T12:01:01Z\"", "", Reason.TIME),
                row(
                        "Q09 confirmation over",
                        "NotOnOrAfter=\"2026-11-21T12:01:00Z\"",
                        "NotOnOrAfter=\"2026-11-21T11:57:00Z\"",
                        Reason.TIME),
                row("Q09 confirmation without end", "NotOnOrAfter=\"2026-11-21T12:01:00Z\" ", "", Reason.TIME),
                row(
                        "Q10 conditions not begun",
                        "NotBefore=\"2026-11-21T11:59:00Z\"",
                        "NotBefore=\"2026-11-21T12:03:02Z\"",
                        Reason.TIME),
                row(
                        "Q10 made in the future",
                        "IssueInstant=\"2026-11-21T12:00:00Z\"",
                        "IssueInstant=\"2026-11-21T12:03:02Z\"",
                        Reason.TIME),
                row(
                        "Q10 made long ago",
                        "IssueInstant=\"2026-11-21T12:00:00Z\"",
                        "IssueInstant=\"2026-11-21T11:40:00Z\"",
                        Reason.TIME),
                row("Q10 confirmation with a begin", DATA, "NotBefore=\"2026-11-21T11:59:00Z\" " + DATA, Reason.TIME),
                row(
                        "Q18 session over",
                        "SessionNotOnOrAfter=\"2026-11-21T20:00:00Z\"",
                        "SessionNotOnOrAfter=\"2026-11-21T11:00:00Z\"",
                        Reason.TIME),
                row(
                        "Q10 login in the future",
                        "AuthnInstant=\"2026-11-21T11:30:00Z\"",
                        "AuthnInstant=\"2026-11-21T12:30:00Z\"",
                        Reason.TIME));
    }

    private static Stream<Attack> about() {
        String issuer = "<saml:Issuer>https://idp.example/a</saml:Issuer>";
        return Stream.of(
                row(
                        "Q11 assertion of another provider",
                        issuer + "<saml:Subject>",
                        "<saml:Issuer>https://idp.example/b</saml:Issuer><saml:Subject>",
                        Reason.ISSUER),
                row(
                        "Q11 response of another provider",
                        issuer + "<samlp:Status>",
                        "<saml:Issuer>https://idp.example/b</saml:Issuer><samlp:Status>",
                        Reason.ISSUER),
                row(
                        "Q11 issuer of another format",
                        issuer + "<samlp:Status>",
                        issuer.replace("Issuer>h", "Issuer Format=\"urn:other\">h") + "<samlp:Status>",
                        Reason.ISSUER),
                row(
                        "Q11 issuer with a blank",
                        "idp.example/a</saml:Issuer><samlp:Status>",
                        "idp.example/a </saml:Issuer><samlp:Status>",
                        Reason.ISSUER),
                row(
                        "Q11 issuer in capitals",
                        "idp.example/a</saml:Issuer><samlp:Status>",
                        "IDP.example/a</saml:Issuer><samlp:Status>",
                        Reason.ISSUER),
                row("Q12 not a success", "status:Success", "status:Responder", Reason.STATUS),
                row(
                        "Q12 cancelled",
                        "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>",
                        "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\">"
                                + "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:AuthnFailed\"/>"
                                + "</samlp:StatusCode>",
                        Reason.CANCELLED),
                row("Q13 no assertion", Forge.assertion(), "", Reason.ASSERTION_COUNT),
                row(
                        "Q13 two assertions",
                        Forge.assertion(),
                        Forge.assertion() + Forge.assertion().replace("_a1", "_a2"),
                        Reason.ASSERTION_COUNT),
                row(
                        "Q14 no confirmation",
                        Forge.assertion(),
                        Forge.assertion().replaceAll("<saml:SubjectConfirmation .*</saml:SubjectConfirmation>", ""),
                        Reason.SUBJECT),
                row("Q15 holder of key", BEARER, "cm:holder-of-key", Reason.SUBJECT),
                row("Q15 sender vouches", BEARER, "cm:sender-vouches", Reason.SUBJECT),
                row(
                        "Q21 unknown condition",
                        RESTRICTION,
                        RESTRICTION + "<saml:Condition xsi:type=\"saml:Other\"/>",
                        Reason.CONDITION),
                row("Q22 empty name", NAME + "<", "<", Reason.SUBJECT),
                row("Q22 blank name", NAME + "<", "  <", Reason.SUBJECT),
                row("Q22 no name", NAME_ID, "", Reason.SUBJECT),
                row("Q22 a name for once only", "nameid-format:persistent", "nameid-format:transient", Reason.SUBJECT));
    }

    static void bendCiphertext(Document message) {
        Element value = Dom.all(message, "CipherValue").get(1);
        String text = value.getTextContent();
        char bent = text.charAt(200) == 'A' ? 'B' : 'A';
        value.setTextContent(text.substring(0, 200) + bent + text.substring(201));
    }

    static void ciphertextElsewhere(Document message) {
        Element data = Dom.child(Dom.first(message, "EncryptedData"), "CipherData");
        Element reference = message.createElementNS("http://www.w3.org/2001/04/xmlenc#", "xenc:CipherReference");
        reference.setAttributeNS(null, "URI", "http://127.0.0.1:9/cipher");
        data.replaceChild(reference, data.getFirstChild());
    }
}
