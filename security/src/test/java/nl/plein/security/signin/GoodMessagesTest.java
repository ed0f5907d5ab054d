package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.NOW;
import static nl.plein.security.signin.Forge.aPlainResponse;
import static nl.plein.security.signin.Forge.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.plein.persistence.people.GivenBy;
import nl.plein.security.signin.Forge.Keys;
import nl.plein.security.signin.Forge.Signer;
import org.apache.xml.security.encryption.XMLCipher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must go through: a check that refuses everything would pass all the tests of attacks. */
class GoodMessagesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(String what, Desk desk, Forge message) {
        var person = desk.read(message);

        assertThat(person.nameId()).isEqualTo(NAME);
        assertThat(person.provider().entityId()).isEqualTo(Desk.IDP);
        assertThat(desk.accepted).hasSize(1);
        assertThat(desk.waiting).isEmpty();
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("SIG-1.3 signed response, signed and encrypted assertion", new Desk(), aResponse()),
                Arguments.of(
                        "SIG-1.3 signed and encrypted assertion in an unsigned response",
                        new Desk(),
                        aResponse().responseBy(null)),
                Arguments.of(
                        "SIG-1.3 S04 signed response only, where that is agreed",
                        new Desk().demanding(Desk.RESPONSE_WILL_DO),
                        aResponse().plain().assertionBy(null)),
                Arguments.of("SIG-1.4 plain, where that is agreed", new Desk().demanding(Desk.PLAIN), aPlainResponse()),
                Arguments.of(
                        "SIG-1.3 the second key during a change of keys",
                        new Desk(),
                        aResponse().assertionBy(Signer.by(Keys.NEXT)).responseBy(Signer.by(Keys.NEXT))),
                Arguments.of(
                        "SIG-1.3 elliptic curve",
                        new Desk(),
                        aResponse().assertionBy(Signer.by(Keys.CURVE)).responseBy(Signer.by(Keys.CURVE))),
                Arguments.of(
                        "SIG-1.4 AES-128 GCM",
                        new Desk(),
                        aResponse().encrypted(Keys.OURS.pair().getPublic(), XMLCipher.AES_128_GCM, XMLCipher.RSA_OAEP)),
                Arguments.of(
                        "SIG-1.4 AES-192 GCM",
                        new Desk(),
                        aResponse().encrypted(Keys.OURS.pair().getPublic(), XMLCipher.AES_192_GCM, XMLCipher.RSA_OAEP)),
                Arguments.of(
                        "SIG-1.4 the newer name of OAEP",
                        new Desk(),
                        aResponse()
                                .encrypted(Keys.OURS.pair().getPublic(), XMLCipher.AES_256_GCM, XMLCipher.RSA_OAEP_11)),
                Arguments.of("SIG-1.6 clock behind by 2:59", new Desk().at(NOW.minusSeconds(179)), aResponse()),
                Arguments.of("SIG-1.6 clock ahead by 2:59", new Desk().at(NOW.plusSeconds(60 + 179)), aResponse()),
                Arguments.of(
                        "SIG-1.2 CDATA and white space",
                        new Desk().demanding(Desk.PLAIN),
                        aPlainResponse().wire(text -> text.replace(NAME, "<![CDATA[G-jan]]>-1")
                                .replace("<samlp:Status>", "\n  <samlp:Status>\n"))),
                Arguments.of(
                        "SIG-1.5 Q20 a condition of one use",
                        new Desk(),
                        aResponse()
                                .edit("</saml:AudienceRestriction>", "</saml:AudienceRestriction><saml:OneTimeUse/>")));
    }

    @Test
    @DisplayName("SIG-1.13 who showed two factors where they were demanded is in, and the session can tell")
    void twoFactorsWereShown() {
        var person = new Desk()
                .ask(new Demand(false, true))
                .read(aResponse()
                        .edit("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified", "https://refeds.org/profile/mfa"));

        assertThat(TwoFactors.shown(person.level())).isTrue();
        assertThat(TwoFactors.shown("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified"))
                .isFalse();
        assertThat(TwoFactors.shown("password")).isFalse();
        assertThat(TwoFactors.shown(null)).isFalse();
    }

    @Test
    @DisplayName("SIG-1.5 the person is who the assertion says, and goes where the question was asked")
    void thePersonIsWhoTheAssertionSays() {
        var person = new Desk().read(aResponse());

        assertThat(person.displayName()).isEqualTo("Jan de Vries");
        assertThat(person.mail()).isEqualTo("jan@gelderland.example");
        assertThat(person.sessionIndex()).isEqualTo("s-1");
        assertThat(person.endsAt()).contains(NOW.plusSeconds(8 * 3600));
        assertThat(person.target()).isEqualTo("/group/1");
    }

    @Test
    @DisplayName("SIG-1.2 P01 a comment in the name hides nothing: the whole text counts")
    void aCommentHidesNothing() {
        var person = new Desk()
                .demanding(Desk.PLAIN)
                .read(aPlainResponse()
                        .edit(NAME, "admin@org.nl.evil.nl")
                        .wire(text -> text.replace("admin@org.nl.evil.nl", "admin@org.nl<!-- -->.evil.nl")));

        assertThat(person.nameId()).isEqualTo("admin@org.nl.evil.nl");
    }

    @Test
    @DisplayName("SIG-1.2 P02 a comment in an attribute hides nothing")
    void aCommentInAnAttributeHidesNothing() {
        var person = new Desk()
                .demanding(Desk.PLAIN)
                .read(aPlainResponse()
                        .edit("jan@gelderland.example", "admin@org.nl.evil.nl")
                        .wire(text -> text.replace("admin@org.nl.evil.nl", "admin@org.nl<!-- -->.evil.nl")));

        assertThat(person.mail()).isEqualTo("admin@org.nl.evil.nl");
    }

    @Test
    @DisplayName("SIG-1.5 X10 an assertion in the advice is nobody")
    void theAdviceIsNobody() {
        var person = new Desk()
                .read(aResponse()
                        .edit(
                                "</saml:Conditions>",
                                "</saml:Conditions><saml:Advice>"
                                        + Forge.assertion()
                                                .replace("_a1", "_advice")
                                                .replace(NAME, Forge.EVIL)
                                        + "</saml:Advice>"));

        assertThat(person.nameId()).isEqualTo(NAME);
    }

    @Test
    @DisplayName("SIG-1.11 F11 a name is one line of visible characters")
    void aNameIsOneVisibleLine() {
        var person = new Desk()
                .read(aResponse().edit(">Jan<", "> J\u202Ean\u0085 \n\t<").edit("de Vries", "&lt;b&gt;"));

        assertThat(person.displayName()).isEqualTo("Jan <b>");
    }

    @Test
    @DisplayName("SIG-1.11 PPL-1.5 what else the provider says, and profiles can show, is cleaned as names are")
    void whatElseIsSaidIsCleaned() {
        var person = new Desk()
                .read(aResponse()
                        .edit(
                                "</saml:AttributeStatement>",
                                "<saml:Attribute Name=\"urn:oid:2.5.4.12\"><saml:AttributeValue> Senior\n"
                                        + " advi\u202Eseur </saml:AttributeValue></saml:Attribute>"
                                        + "<saml:Attribute Name=\"shoeSize\"><saml:AttributeValue>46"
                                        + "</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>"));

        assertThat(person.given()).isEqualTo(Map.of(GivenBy.FUNCTION, "Senior adviseur"));
    }

    @Test
    @DisplayName("SIG-1.9 O03 a foreign key beside the answer leads to the home page")
    void aForeignRelayStateLeadsHome() {
        var message = aResponse().message().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(new Desk()
                        .read(message, Desk.BROWSER, "https://evil.example/")
                        .target())
                .isEqualTo("/");
    }
}
