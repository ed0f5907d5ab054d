// lint off: FileLength, because every way to forge an answer stands in one table
package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NAME;
import static nl.plein.security.signin.Forge.NOW;
import static nl.plein.security.signin.Forge.aPlainResponse;
import static nl.plein.security.signin.Forge.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import nl.plein.security.signin.Forge.Keys;
import nl.plein.security.signin.Forge.Signer;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.signature.XMLSignature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The catalogue of attacks, as far as it is about posted responses; the numbers are those of the catalogue. */
class RefusedMessagesTest {

    /** One attack: what it is, the message, the desk that gets it, and why it is refused. */
    record Attack(String name, Supplier<Forge> message, Desk desk, Reason reason) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"signatures", "wrapping", "reading", "meaning", "encryption"})
    void refused(Attack attack) {
        var message = attack.message().get();

        var refusal =
                catchThrowableOfType(SignInRefused.class, () -> attack.desk().read(message));

        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.reason()).isEqualTo(attack.reason());
        assertThat(attack.desk().accepted).isEmpty();
    }

    private static Attack plain(String name, Consumer<Forge> change, Reason reason) {
        return new Attack(
                "SIG-1.3 " + name, () -> done(aPlainResponse(), change), new Desk().demanding(Desk.PLAIN), reason);
    }

    private static Attack bent(String name, Consumer<Document> change, Reason reason) {
        return plain(name, forge -> forge.tamper(change), reason);
    }

    private static Attack usual(String name, Consumer<Forge> change, Reason reason) {
        return at(name, new Desk(), change, reason);
    }

    private static Attack at(String name, Desk desk, Consumer<Forge> change, Reason reason) {
        return new Attack("SIG-1.5 " + name, () -> done(aResponse(), change), desk, reason);
    }

    private static Forge done(Forge forge, Consumer<Forge> change) {
        change.accept(forge);
        return forge;
    }

    static Stream<Attack> signatures() {
        Signer good = Signer.by(Keys.IDP);
        return Stream.of(
                plain("S01 no signature", f -> f.assertionBy(null), Reason.SIGNATURE_MISSING),
                bent("S02 signature stripped", Attacks::stripAndRename, Reason.SIGNATURE_MISSING),
                bent(
                        "S03 empty signature value",
                        d -> Dom.first(d, "SignatureValue").setTextContent(""),
                        Reason.SIGNATURE_INVALID),
                bent(
                        "S03 signature value of zeros",
                        d -> Dom.first(d, "SignatureValue").setTextContent("A".repeat(342) + "=="),
                        Reason.SIGNATURE_INVALID),
                usual("S04 only the response signed", f -> f.assertionBy(null), Reason.ASSERTION_SIGNATURE_REQUIRED),
                plain(
                        "S05 foreign key in KeyInfo",
                        f -> f.assertionBy(Signer.by(Keys.ATTACKER)),
                        Reason.SIGNATURE_UNTRUSTED),
                plain("S06 cloned certificate", f -> f.assertionBy(Signer.by(Keys.CLONE)), Reason.SIGNATURE_UNTRUSTED),
                plain(
                        "S07 key of another trusted provider",
                        f -> f.assertionBy(Signer.by(Keys.OTHER_IDP)),
                        Reason.SIGNATURE_UNTRUSTED),
                plain(
                        "S08 encryption key used to sign",
                        f -> f.assertionBy(Signer.by(Keys.IDP_ENCRYPTION)),
                        Reason.SIGNATURE_UNTRUSTED),
                plain("S09 our own key", f -> f.assertionBy(Signer.by(Keys.OURS)), Reason.SIGNATURE_UNTRUSTED),
                plain(
                        "S10 HMAC with the public key",
                        f -> f.assertionBy(new Signer(
                                new SecretKeySpec(Keys.IDP.pair().getPublic().getEncoded(), "HmacSHA256"),
                                null,
                                XMLSignature.ALGO_ID_MAC_HMAC_SHA256,
                                good.digest())),
                        Reason.ALGORITHM),
                plain(
                        "S11 RSA-SHA1",
                        f -> f.assertionBy(good.with(XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA1)),
                        Reason.ALGORITHM),
                plain(
                        "S12 RSA-MD5",
                        f -> f.assertionBy(good.with(XMLSignature.ALGO_ID_SIGNATURE_NOT_RECOMMENDED_RSA_MD5)),
                        Reason.ALGORITHM),
                plain(
                        "S13 SHA-1 digest",
                        f -> f.assertionBy(good.digesting("http://www.w3.org/2000/09/xmldsig#sha1")),
                        Reason.ALGORITHM),
                bent("S15 reference to the whole document", d -> Attacks.refersTo(d, ""), Reason.SIGNATURE_PROFILE),
                bent("S16 reference to another element", d -> Attacks.refersTo(d, "#_r1"), Reason.SIGNATURE_PROFILE),
                bent("S17 two references", Attacks::secondReference, Reason.SIGNATURE_PROFILE),
                bent("S18 no reference", d -> Dom.remove(Dom.first(d, "Reference")), Reason.SIGNATURE_PROFILE),
                bent(
                        "S19 XPath transform",
                        d -> Attacks.extraTransform(d, "http://www.w3.org/TR/1999/REC-xpath-19991116"),
                        Reason.SIGNATURE_PROFILE),
                bent(
                        "S19 XSLT transform",
                        d -> Attacks.otherTransform(d, "http://www.w3.org/TR/1999/REC-xslt-19991116"),
                        Reason.SIGNATURE_PROFILE),
                bent(
                        "S20 canonicalisation with comments",
                        d -> Attacks.otherTransform(d, Forge.EXCLUSIVE + "WithComments"),
                        Reason.SIGNATURE_PROFILE),
                bent(
                        "S21 external reference",
                        d -> Attacks.refersTo(d, "http://127.0.0.1:9/x"),
                        Reason.SIGNATURE_PROFILE),
                bent("S21 file reference", d -> Attacks.refersTo(d, "file:///etc/passwd"), Reason.SIGNATURE_PROFILE),
                bent("S21 key to fetch", Attacks::retrievesKey, Reason.SIGNATURE_PROFILE),
                bent("S22 duplicate ids", Attacks::sameIdTwice, Reason.DUPLICATE_ID),
                bent(
                        "S23 two SignedInfo, original first",
                        d -> Attacks.secondSignedInfo(d, true),
                        Reason.SIGNATURE_PROFILE),
                bent(
                        "S23 two SignedInfo, original last",
                        d -> Attacks.secondSignedInfo(d, false),
                        Reason.SIGNATURE_PROFILE),
                plain("S24 comment in DigestValue", f -> f.wire(Attacks::digestComment), Reason.SIGNATURE_INVALID),
                bent(
                        "S25 signed one in StatusDetail",
                        d -> Attacks.signedElsewhere(d, "StatusDetail"),
                        Reason.SIGNATURE_MISSING),
                bent(
                        "S25 signed one in Extensions",
                        d -> Attacks.signedElsewhere(d, "Extensions"),
                        Reason.SIGNATURE_MISSING),
                bent("S25 signed one in Advice", d -> Attacks.signedElsewhere(d, "Advice"), Reason.SIGNATURE_MISSING),
                bent(
                        "S25 signed one in an attribute",
                        d -> Attacks.signedElsewhere(d, "AttributeValue"),
                        Reason.SIGNATURE_MISSING),
                plain(
                        "S26 relative namespace",
                        f -> f.wire(text -> text.replaceFirst("ID=\"_a1\"", "xmlns:q=\"1\" ID=\"_a1\"")),
                        Reason.SIGNATURE_INVALID),
                bent("S27 Id", d -> Attacks.pollutedId(d, null, "Id"), Reason.SIGNATURE_PROFILE),
                bent("S27 id", d -> Attacks.pollutedId(d, null, "id"), Reason.SIGNATURE_PROFILE),
                bent(
                        "S27 xml:id",
                        d -> Attacks.pollutedId(d, "http://www.w3.org/XML/1998/namespace", "xml:id"),
                        Reason.SIGNATURE_PROFILE),
                bent("S27 saml:ID", d -> Attacks.pollutedId(d, Dom.SAML, "saml:ID"), Reason.SIGNATURE_PROFILE),
                bent("S28 assertion of another namespace", Attacks::foreignAssertion, Reason.SCHEMA),
                bent("S28 signature of another namespace", Attacks::foreignSignature, Reason.SCHEMA),
                bent("S29 two signatures", Attacks::twoSignatures, Reason.SIGNATURE_PROFILE));
    }

    static Stream<Attack> wrapping() {
        Consumer<Forge> signedResponse = f -> f.assertionBy(null).responseBy(Signer.by(Keys.IDP));
        return Stream.of(
                plain(
                        "X1 XSW1",
                        signedResponse.andThen(f -> f.tamper(d -> Attacks.wrappedResponse(d, true))),
                        Reason.SIGNATURE_PROFILE),
                plain(
                        "X2 XSW2",
                        signedResponse.andThen(f -> f.tamper(d -> Attacks.wrappedResponse(d, false))),
                        Reason.SIGNATURE_PROFILE),
                bent("X3 XSW3", Attacks::evilBefore, Reason.ASSERTION_COUNT),
                bent("X4 XSW4", Attacks::originalInside, Reason.SCHEMA),
                bent("X5 XSW5", d -> Attacks.stolenSignature(d, "end"), Reason.SIGNATURE_PROFILE),
                bent("X6 XSW6", d -> Attacks.stolenSignature(d, "signature"), Reason.SIGNATURE_PROFILE),
                bent("X7 XSW7", Attacks::evilInExtensions, Reason.ASSERTION_COUNT),
                bent("X8 XSW8", d -> Attacks.stolenSignature(d, "object"), Reason.SIGNATURE_PROFILE),
                usual(
                        "X9 plain before encrypted",
                        f -> f.responseBy(null).tamper(d -> Attacks.evilBeside(d, true)),
                        Reason.ASSERTION_COUNT),
                usual(
                        "X9 plain after encrypted",
                        f -> f.responseBy(null).tamper(d -> Attacks.evilBeside(d, false)),
                        Reason.ASSERTION_COUNT));
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
                        at("Q09 too late", new Desk().at(NOW.plusSeconds(61 + 181)), f -> {}, Reason.TIME),
                        at("Q10 too early", new Desk().at(NOW.minusSeconds(181)), f -> {}, Reason.TIME),
                        at(
                                "Q19 an old login when a new one was asked",
                                new Desk().ask(true),
                                f -> {},
                                Reason.AUTHENTICATION),
                        at(
                                "Q17 too weak a login",
                                new Desk().demanding(new Profile(true, true, java.util.Set.of("urn:strong"))),
                                f -> {},
                                Reason.LEVEL)));
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
