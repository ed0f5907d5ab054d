package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import nl.plein.security.session.Token;
import nl.plein.security.signin.Forge.Keys;
import nl.plein.security.signin.Forge.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.SessionIndex;
import org.w3c.dom.Document;

class LogoutCheckTest {

    private static final String REQUEST =
            """
            <samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
            xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_l1" Version="2.0" \
            IssueInstant="2026-11-21T12:00:00Z" Destination="https://plein.example/saml/logout" \
            NotOnOrAfter="2026-11-21T12:05:00Z"><saml:Issuer>https://idp.example/a</saml:Issuer>\
            <saml:NameID>%s</saml:NameID><samlp:SessionIndex>s-1</samlp:SessionIndex>\
            <samlp:SessionIndex>s-2</samlp:SessionIndex></samlp:LogoutRequest>"""
                    .formatted(NAME);

    private static final String RESPONSE =
            """
            <samlp:LogoutResponse xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
            xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_l2" Version="2.0" InResponseTo="_out" \
            IssueInstant="2026-11-21T12:00:00Z" Destination="https://plein.example/saml/logout">\
            <saml:Issuer>https://idp.example/a</saml:Issuer><samlp:Status>\
            <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
            </samlp:LogoutResponse>""";

    private final Desk desk = new Desk();

    @Test
    @DisplayName("SIG-1.10 L06 a signed request names its sessions, by redirect and by POST")
    void aSignedRequestNamesItsSessions() {
        var redirected = read(query(REQUEST, "SAMLRequest", Keys.IDP));
        var posted = OpenSaml.with(() -> new Desk().logout().request(posted(REQUEST, Keys.IDP)));

        assertThat(List.of(redirected, posted)).allSatisfy(request -> {
            assertThat(request.getNameID().getValue()).isEqualTo(NAME);
            assertThat(request.getSessionIndexes())
                    .extracting(SessionIndex::getValue)
                    .containsExactly("s-1", "s-2");
        });
    }

    @Test
    @DisplayName("SIG-1.10 L01 an unsigned request ends nothing, by redirect and by POST")
    void anUnsignedRequestEndsNothing() {
        var query = query(REQUEST, "SAMLRequest", Keys.IDP);

        assertThat(refusal(query.substring(0, query.indexOf("&Signature=")))).isEqualTo(Reason.SIGNATURE_MISSING);
        assertThat(refusalOfPost(posted(REQUEST, null))).isEqualTo(Reason.SIGNATURE_MISSING);
    }

    @Test
    @DisplayName("SIG-1.10 L02 a provider speaks with its own key only")
    void aProviderSpeaksWithItsOwnKeyOnly() {
        assertThat(refusal(query(REQUEST, "SAMLRequest", Keys.OTHER_IDP))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(refusalOfPost(posted(REQUEST, Keys.OTHER_IDP))).isEqualTo(Reason.SIGNATURE_UNTRUSTED);
    }

    @Test
    @DisplayName("SIG-1.10 L03 the same request a second time, or too late, ends nothing")
    void aRequestCountsOnce() {
        var query = query(REQUEST, "SAMLRequest", Keys.IDP);
        read(query);

        assertThat(refusal(query)).isEqualTo(Reason.REPLAY);
        desk.at(NOW.plusSeconds(300 + 181));
        assertThat(refusal(query(REQUEST.replace("_l1", "_l9"), "SAMLRequest", Keys.IDP)))
                .isEqualTo(Reason.REPLAY);
    }

    @Test
    @DisplayName("SIG-1.10 L04 an answer counts only if we asked, once")
    void anAnswerCountsOnlyIfWeAsked() {
        var query = query(RESPONSE, "SAMLResponse", Keys.IDP);
        assertThat(refusalOfAnswer(query)).isEqualTo(Reason.IN_RESPONSE_TO);

        desk.keep(new PendingRequest(
                "_out",
                PendingRequest.Kind.SIGN_OUT,
                Desk.IDP,
                "relay",
                "/",
                Token.hash("relay"),
                Demand.NOTHING,
                NOW));
        assertThatCode(() -> answer(query)).doesNotThrowAnyException();
        assertThat(refusalOfAnswer(query)).isEqualTo(Reason.IN_RESPONSE_TO);
    }

    @Test
    @DisplayName("SIG-1.10 L05 the signature is over the characters as sent, whatever their order")
    void theSignatureIsOverTheCharactersAsSent() {
        var query = query(REQUEST, "SAMLRequest", Keys.IDP);
        var parts = Arrays.asList(query.split("&"));
        java.util.Collections.reverse(parts);

        assertThat(refusal(query.replace("SAMLRequest=", "SAMLResponse=").replace("SAMLResponse=", "SAMLRequest=%20")))
                .isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(refusal(query.replace("relay", "%72elay"))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(refusal(query.replace("rsa-sha256", "rsa-sha1"))).isEqualTo(Reason.ALGORITHM);
        assertThat(refusal(query + "&RelayState=other")).isEqualTo(Reason.BINDING);
        assertThat(refusal(query + "&SAMLResponse=eA==")).isEqualTo(Reason.BINDING);
        assertThat(read(String.join("&", parts)).getID()).isEqualTo("_l1");
    }

    @Test
    @DisplayName("SIG-1.2 P09 what inflates without end is not read to the end")
    void whatInflatesWithoutEndIsNotRead() {
        var bomb = Base64.getEncoder().encodeToString(RedirectBinding.deflate("a".repeat(20_000_000)));
        var query = "SAMLRequest=" + java.net.URLEncoder.encode(bomb, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(refusal(query)).isEqualTo(Reason.SIZE);
    }

    private LogoutRequest read(String query) {
        return OpenSaml.with(() -> desk.logout().request(RedirectBinding.read(query)));
    }

    private void answer(String query) {
        OpenSaml.with(() -> {
            desk.logout().response(RedirectBinding.read(query));
            return null;
        });
    }

    private Reason refusal(String query) {
        return catchThrowableOfType(SignInRefused.class, () -> read(query)).reason();
    }

    private Reason refusalOfAnswer(String query) {
        return catchThrowableOfType(SignInRefused.class, () -> answer(query)).reason();
    }

    private Reason refusalOfPost(PostedMessage message) {
        return catchThrowableOfType(
                        SignInRefused.class,
                        () -> OpenSaml.with(() -> desk.logout().request(message)))
                .reason();
    }

    private static String query(String xml, String parameter, TestKey key) {
        return OpenSaml.with(() -> {
            var message = OpenSaml.read(Dom.parse(xml).getDocumentElement());
            return RedirectBinding.address("https://x", message, parameter, "relay", key.asPair())
                    .substring("https://x?".length());
        });
    }

    private static PostedMessage posted(String xml, TestKey key) {
        return OpenSaml.with(() -> {
            Document document = Dom.parse(xml);
            Forge.sign(document.getDocumentElement(), key == null ? null : Signer.by(key));
            Map<String, String> fields = Map.of(
                    "SAMLRequest",
                    Base64.getEncoder()
                            .encodeToString(
                                    SerializeSupport.nodeToString(document).getBytes()));
            return new PostedMessage(
                    "POST",
                    "application/x-www-form-urlencoded",
                    null,
                    fields.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
        });
    }
}
