package nl.plein.compliance.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.plein.compliance.stage.Answer;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** What an identity provider gets when it asks the running server who it is; judged with the JDK alone. */
class MetadataIT {

    private static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    private static final String BINDINGS = "urn:oasis:names:tc:SAML:2.0:bindings:";
    private static final Path MODULES = Path.of(System.getProperty("wildfly"), "modules/system/layers/base");

    private static Stage stage;
    private static Answer answer;
    private static Document document;

    @BeforeAll
    static void ask() throws Exception {
        stage = Stage.shared();
        answer = Answer.get(stage.origin().resolve("/saml/metadata"));
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        document = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
    }

    @Test
    @DisplayName("SIG-1.8 our metadata are public, of their own type, and valid by the schema of SAML")
    void theyAreValid() throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/samlmetadata+xml");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src");

        schema().newValidator().validate(new DOMSource(document));
    }

    @Test
    @DisplayName("SIG-1.8 our metadata name us, and the addresses at which we listen")
    void theyNameOurAddresses() {
        assertThat(document.getDocumentElement().getAttribute("entityID"))
                .isEqualTo(stage.origin().resolve("/saml/metadata").toString());
        assertThat(all("AssertionConsumerService"))
                .extracting(one -> one.getAttribute("Binding"), one -> one.getAttribute("Location"))
                .containsExactly(tuple(
                        BINDINGS + "HTTP-POST",
                        stage.origin().resolve("/saml/acs").toString()));
        assertThat(all("SingleLogoutService"))
                .extracting(one -> one.getAttribute("Binding"))
                .containsExactlyInAnyOrder(BINDINGS + "HTTP-POST", BINDINGS + "HTTP-Redirect");
        assertThat(all("SingleLogoutService"))
                .extracting(one -> one.getAttribute("Location"))
                .containsOnly(stage.origin().resolve("/saml/logout").toString());
    }

    @Test
    @DisplayName("SIG-1.8 our metadata carry keys to sign and to encrypt, and one of those to sign has signed them")
    void theyAreSigned() throws Exception {
        assertThat(all("KeyDescriptor"))
                .extracting(one -> one.getAttribute("use"))
                .contains("signing", "encryption");
        document.getDocumentElement().setIdAttribute("ID", true);
        var signature = document.getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
                .item(0);
        boolean signed = false;
        for (var key : all("KeyDescriptor")) {
            if (key.getAttribute("use").equals("signing")) {
                var certificate = CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(Base64.getMimeDecoder()
                                .decode(key.getTextContent().strip())));
                var context = new DOMValidateContext(certificate.getPublicKey(), signature);
                signed |= XMLSignatureFactory.getInstance("DOM")
                        .unmarshalXMLSignature(context)
                        .validate(context);
            }
        }

        assertThat(signed).isTrue();
    }

    private static List<Element> all(String name) {
        var found = document.getElementsByTagNameNS(METADATA, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** As OpenSAML has it; what a schema imports lies beside it under its last name. */
    private static Schema schema() throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var load = (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        schemas.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = load.createLSInput();
            input.setByteStream(new ByteArrayInputStream(file(systemId.replaceAll(".*/", ""))));
            input.setSystemId(systemId);
            return input;
        });
        // One of those files of the server has a DOCTYPE of its own.
        schemas.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        return schemas.newSchema(
                new StreamSource(new ByteArrayInputStream(file("saml-schema-metadata-2.0.xsd")), "metadata.xsd"));
    }

    private static byte[] file(String name) {
        try (var jars = Files.list(MODULES.resolve("org/opensaml/main"))) {
            for (File jar : jars.filter(one -> one.toString().endsWith(".jar"))
                    .map(Path::toFile)
                    .toList()) {
                try (var opened = new JarFile(jar)) {
                    var entry = opened.getEntry("schema/" + name);
                    if (entry != null) {
                        return opened.getInputStream(entry).readAllBytes();
                    }
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        throw new IllegalStateException("no schema " + name);
    }
}
