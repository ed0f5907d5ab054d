package nl.plein.security.signin;

import static nl.plein.security.signin.Attack.at;
import static nl.plein.security.signin.Attack.plain;
import static nl.plein.security.signin.Attack.usual;
import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.NOW;

import java.util.stream.Stream;
import nl.plein.security.signin.Forge.Keys;
import org.apache.xml.security.encryption.XMLCipher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of attacks on form, meaning and encryption of posted responses; the numbers are those of the catalogue.
 */
class RefusedMessagesTest {

    @ParameterizedTest(name = "SIG-1.5 {0}")
    @MethodSource({"reading", "meaning", "encryption"})
    void refused(Attack attack) {
        attack.isRefused();
    }

    static Stream<Attack> reading() {
        return Stream.of(
                usual("P03 instruction in the name", f -> f.edit(NAME, "jan@gov.nl<?x y?>.evil.nl"), Reason.MIXED),
                usual("P03 element in the name", f -> f.edit(NAME, "jan<saml:x/>.evil"), Reason.MIXED),
                usual(
                        "P03 instruction in the audience",
                        f -> f.edit("plein.example/saml/metadata<", "plein.example<?x?>/saml/metadata<"),
                        Reason.MIXED),
                usual(
                        "P03 instruction outside the assertion",
                        f -> f.wire(text -> text.replaceFirst("idp.example", "idp<?x?>.example")),
                        Reason.MIXED),
                usual("P04 DOCTYPE", f -> f.wire(text -> doctype("<!DOCTYPE x>", text)), Reason.DOCTYPE),
                usual(
                        "P05 external entity",
                        f -> f.wire(text -> doctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", text)),
                        Reason.DOCTYPE),
                usual(
                        "P06 parameter entity",
                        f -> f.wire(text -> doctype("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">", text)),
                        Reason.DOCTYPE),
                usual(
                        "P07 entity expansion",
                        f -> f.wire(text -> doctype(
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>", text)),
                        Reason.DOCTYPE),
                usual("P08 deep", f -> f.responseBy(null).tamper(d -> Attacks.deep(d, 2000)), Reason.SIZE),
                usual(
                        "P08 deep inside the encrypted part",
                        f -> f.edit(
                                "</saml:Conditions>",
                                "</saml:Conditions><saml:Advice>" + nested(2000) + "</saml:Advice>"),
                        Reason.SIZE),
                usual("P16 wide", f -> f.responseBy(null).tamper(d -> Attacks.wide(d, 10_000)), Reason.SIZE),
                usual("P16 long", f -> f.wire(text -> text + " ".repeat(300_000)), Reason.SIZE),
                usual(
                        "P10 another encoding",
                        f -> f.wire(text -> text.replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-7\"")),
                        Reason.ENCODING),
                usual("P10 byte order mark", f -> f.wire(text -> "\uFEFF" + text), Reason.ENCODING),
                usual(
                        "P13 unknown child",
                        f -> f.edit("<saml:Conditions", "<saml:Other/><saml:Conditions"),
                        Reason.SCHEMA),
                plain("P13 no id", f -> f.assertionBy(null).edit(" ID=\"_a1\"", ""), Reason.SCHEMA),
                plain("P13 id that is no name", f -> f.edit("\"_a1\"", "\"1 a\""), Reason.SCHEMA),
                usual(
                        "P13 version 1.1",
                        f -> f.edit("ID=\"_r1\" Version=\"2.0\"", "ID=\"_r1\" Version=\"1.1\""),
                        Reason.SCHEMA),
                usual(
                        "P13 an assertion of version 1.1",
                        f -> f.edit("ID=\"_a1\" Version=\"2.0\"", "ID=\"_a1\" Version=\"1.1\""),
                        Reason.SCHEMA),
                usual("P15 name of 257 characters", f -> f.edit(NAME, "n".repeat(257)), Reason.SIZE),
                usual("P15 name of 100,000 characters", f -> f.edit(NAME, "n".repeat(100_000)), Reason.SIZE),
                usual(
                        "P15 attribute of 5,000 values",
                        f -> f.edit(
                                "<saml:AttributeValue>Jan</saml:AttributeValue>",
                                "<saml:AttributeValue>J</saml:AttributeValue>".repeat(5000)),
                        Reason.SIZE));
    }

    static Stream<Attack> meaning() {
        return Stream.concat(
                MeaningAttacks.all(),
                Stream.of(
                        at(
                                "F04 unknown provider",
                                new Desk(),
                                f -> f.edit(Desk.IDP, "https://idp.example/c"),
                                Reason.ISSUER),
                        at("F05 provider switched off", new Desk().without(Desk.IDP), f -> {}, Reason.ISSUER),
                        at("Q06 answered before", answered(), f -> {}, Reason.IN_RESPONSE_TO),
                        at(
                                "Q23 unsolicited, good in all other respects",
                                answered(),
                                f -> f.edit(" InResponseTo=\"_q\"", ""),
                                Reason.IN_RESPONSE_TO),
                        at("Q09 too late", new Desk().at(NOW.plusSeconds(61 + 181)), f -> {}, Reason.TIME),
                        at("Q10 too early", new Desk().at(NOW.minusSeconds(181)), f -> {}, Reason.TIME),
                        at(
                                "Q19 an old login when a new one was asked",
                                new Desk().ask(new Demand(true, false)),
                                f -> {},
                                Reason.AUTHENTICATION),
                        at(
                                "Q17 too weak a login",
                                new Desk().demanding(new Profile(true, true, java.util.Set.of("urn:strong"))),
                                f -> {},
                                Reason.LEVEL),
                        at(
                                "SIG-1.13 no two factors where they were demanded",
                                new Desk().ask(new Demand(false, true)),
                                f -> {},
                                Reason.FACTORS),
                        at(
                                "SIG-1.13 a provider that cannot ask for two factors",
                                new Desk().ask(new Demand(false, true)),
                                f -> f.edit(
                                        "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>",
                                        "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\">"
                                                + "<samlp:StatusCode Value=\""
                                                + "urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext\"/>"
                                                + "</samlp:StatusCode>"),
                                Reason.FACTORS)));
    }

    private static Desk answered() {
        Desk desk = new Desk();
        desk.waiting.clear();
        return desk;
    }

    static Stream<Attack> encryption() {
        var us = Keys.OURS.pair().getPublic();
        return Stream.of(
                usual(
                        "E01 RSA PKCS1 v1.5",
                        f -> f.encrypted(us, XMLCipher.AES_256_GCM, XMLCipher.RSA_v1dot5),
                        Reason.ALGORITHM),
                usual("E02 CBC", f -> f.encrypted(us, XMLCipher.AES_256, XMLCipher.RSA_OAEP), Reason.ALGORITHM),
                usual(
                        "E04 triple DES",
                        f -> f.encrypted(us, XMLCipher.TRIPLEDES, XMLCipher.RSA_OAEP),
                        Reason.ALGORITHM),
                usual(
                        "E03 bent ciphertext",
                        f -> f.responseBy(null).tamper(MeaningAttacks::bendCiphertext),
                        Reason.DECRYPT),
                usual(
                        "E05 encrypted for another",
                        f -> f.encrypted(Keys.ATTACKER.pair().getPublic(), XMLCipher.AES_256_GCM, XMLCipher.RSA_OAEP),
                        Reason.DECRYPT),
                usual(
                        "E05 addressed to another",
                        f -> f.responseBy(null).tamper(d -> Dom.first(d, "EncryptedKey")
                                .setAttributeNS(null, "Recipient", "https://other.example")),
                        Reason.DECRYPT),
                usual(
                        "E06 encrypted but unsigned",
                        f -> f.assertionBy(null).responseBy(null),
                        Reason.SIGNATURE_MISSING),
                usual("E07 plain where encryption is required", Forge::plain, Reason.ENCRYPTION_REQUIRED),
                usual(
                        "E08 ciphertext elsewhere",
                        f -> f.responseBy(null).tamper(MeaningAttacks::ciphertextElsewhere),
                        Reason.DECRYPT));
    }

    private static String doctype(String declaration, String text) {
        int start = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return text.substring(0, start) + declaration + text.substring(start);
    }

    private static String nested(int depth) {
        return "<x:e xmlns:x=\"urn:other\">" + "<x:e>".repeat(depth) + "</x:e>".repeat(depth) + "</x:e>";
    }
}
