package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Every sidecar is valid by both schemas of MDTO, 1.0.1 and the older 1.0 that some receivers still ask for. They lie
 * in this jar; nothing is fetched.
 */
final class SchemaRule {

    private static final Map<String, Schema> MDTO = Map.of(
            "1.0.1", schema("MDTO-XML1.0.1.xsd"),
            "1.0", schema("MDTO-XML1.0.xsd"));

    private SchemaRule() {}

    static void valid(Evidence evidence) throws IOException {
        for (var sidecar : evidence.all().toList()) {
            for (var version : MDTO.entrySet()) {
                valid(evidence, sidecar.path(), version.getKey(), version.getValue());
            }
        }
    }

    private static void valid(Evidence evidence, String path, String version, Schema schema) throws IOException {
        try (var in = evidence.container().open(path)) {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(in));
        } catch (SAXException invalid) {
            evidence.report("XSD", path, version + ": " + invalid.getMessage());
        }
    }

    private static Schema schema(String file) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(new ByteArrayInputStream(Tables.bytes(file))));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
