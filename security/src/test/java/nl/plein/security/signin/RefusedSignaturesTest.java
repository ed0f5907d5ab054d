package nl.plein.security.signin;

import static nl.plein.security.signin.Attack.bent;
import static nl.plein.security.signin.Attack.plain;
import static nl.plein.security.signin.Attack.usual;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import nl.plein.security.signin.Forge.Keys;
import nl.plein.security.signin.Forge.Signer;
import org.apache.xml.security.signature.XMLSignature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of attacks on signatures, as far as it is about posted responses; the numbers are those of the
 * catalogue.
 */
class RefusedSignaturesTest {

    @ParameterizedTest(name = "SIG-1.3 {0}")
    @MethodSource({"signatures", "wrapping"})
    void refused(Attack attack) {
        attack.isRefused();
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
}
