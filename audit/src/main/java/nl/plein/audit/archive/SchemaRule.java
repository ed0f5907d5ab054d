package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Every sidecar is valid by the schema of MDTO 1.0.1, which lies in this jar; nothing is fetched. */
final class SchemaRule {

    private static final Schema MDTO = schema();

    private SchemaRule() {}

    static void valid(Evidence evidence) throws IOException {
        for (var sidecar : evidence.all().toList()) {
            try (var in = evidence.container().open(sidecar.path())) {
                var validator = MDTO.newValidator();
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                validator.validate(new StreamSource(in));
            } catch (SAXException invalid) {
                evidence.report("XSD", sidecar.path(), invalid.getMessage());
            }
        }
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(new ByteArrayInputStream(Tables.bytes("MDTO-XML1.0.1.xsd"))));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
