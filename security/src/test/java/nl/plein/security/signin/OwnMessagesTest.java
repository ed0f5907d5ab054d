package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.plein.security.signin.Forge.Keys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensaml.saml.saml2.metadata.EntityDescriptor;
import org.w3c.dom.Document;

class OwnMessagesTest {

    private static final SamlKeys KEYS = new SamlKeys(
            List.of(Keys.OURS.asPair(), Keys.NEXT.asPair()), List.of(Keys.OURS.asPair(), Keys.NEXT.asPair()));
    private static final Provider US = new Provider(
            "us",
            List.of(Keys.OURS.pair().getPublic()),
            "https://idp.example/sso?a=b",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    @DisplayName("SIG-1.1 a question is signed over the characters of its address")
    void aQuestionIsSigned() {
        OpenSaml.with(() -> {
            var query =
                    question(Demand.NOTHING).substring(question(Demand.NOTHING).indexOf("?a=b&") + 5);
            var message = RedirectBinding.read(query);

            assertThatCode(() -> message.verify(US)).doesNotThrowAnyException();
            assertThat(message.relayState()).isEqualTo("relay");
            var request = Dom.parse(new String(message.message(), StandardCharsets.UTF_8))
                    .getDocumentElement();
            assertThat(request.getAttribute("ID")).isEqualTo("_q");
            assertThat(request.getAttribute("Destination")).isEqualTo(US.signIn());
            assertThat(request.getAttribute("AssertionConsumerServiceURL")).isEqualTo("https://plein.example/saml/acs");
            assertThatThrownBy(() -> RedirectBinding.read(query.replace("relay", "other"))
                            .verify(US))
                    .isInstanceOf(SignInRefused.class);
            return null;
        });
    }

    @Test
    @DisplayName("SIG-1.8 our metadata are signed, valid for two weeks, and show both generations of keys")
    void ourMetadataAreSigned() {
        OpenSaml.with(() -> {
            var xml = new OwnMetadata(Desk.SELF, KEYS).xml(NOW).getBytes(StandardCharsets.UTF_8);
            Document document = StrictParser.read(xml);
            SignatureShape.check(document.getDocumentElement());
            SchemaCheck.check(document.getDocumentElement());
            var entity = (EntityDescriptor) OpenSaml.read(document.getDocumentElement());
            var role = entity.getSPSSODescriptor("urn:oasis:names:tc:SAML:2.0:protocol");

            assertThat(SignatureCheck.signed(entity, US)).isTrue();
            assertThat(entity.getEntityID()).isEqualTo("https://plein.example/saml/metadata");
            assertThat(entity.getValidUntil()).isEqualTo(NOW.plusSeconds(14 * 24 * 3600));
            assertThat(role.getKeyDescriptors()).hasSize(4);
            assertThat(role.isAuthnRequestsSigned() && role.getWantAssertionsSigned())
                    .isTrue();
            assertThat(role.getDefaultAssertionConsumerService().getLocation())
                    .isEqualTo("https://plein.example/saml/acs");
            assertThat(role.getSingleLogoutServices()).hasSize(2);
            return null;
        });
    }

    @Test
    @DisplayName("SIG-1.1 without keys the operator reads what to do")
    void withoutKeysTheOperatorReadsWhatToDo() {
        assertThatThrownBy(() -> SamlKeys.load(Path.of("absent.p12"), "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.p12")
                .hasMessageContaining("keytool");
    }

    @Test
    @DisplayName("SIG-1.13 a question that demands two factors names what counts as such")
    void twoFactorsAreNamed() {
        OpenSaml.with(() -> {
            var message = RedirectBinding.read(
                    question(new Demand(false, true)).substring(US.signIn().length() + 1));
            assertThat(new String(message.message(), StandardCharsets.UTF_8))
                    .contains("RequestedAuthnContext", "https://refeds.org/profile/mfa")
                    .doesNotContain("ForceAuthn");
            return null;
        });
    }

    private static String question(Demand demand) {
        var pending = new PendingRequest("_q", PendingRequest.Kind.SIGN_IN, "us", "relay", "/", "hash", demand, NOW);
        return RedirectBinding.address(
                US.signIn(),
                new OwnMessages(Desk.SELF).signIn(pending, US, Profile.STRICT),
                RedirectBinding.REQUEST,
                "relay",
                KEYS.signing().get(0));
    }
}
