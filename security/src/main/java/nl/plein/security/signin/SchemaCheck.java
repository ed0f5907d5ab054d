package nl.plein.security.signin;

import java.io.IOException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import org.opensaml.saml.common.xml.SAMLSchemaBuilder;
import org.opensaml.saml.common.xml.SAMLSchemaBuilder.SAML1Version;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The published schemas of SAML 2.0, from the library's own copy: built once, without network. */
final class SchemaCheck {

    private static final class Built {
        static final Schema SCHEMA = build();

        private static Schema build() {
            try {
                return new SAMLSchemaBuilder(SAML1Version.SAML_11).getSAMLSchema();
            } catch (SAXException broken) {
                throw new IllegalStateException("the schemas of SAML cannot be read", broken);
            }
        }
    }

    private SchemaCheck() {}

    static void check(Element root) {
        try {
            Built.SCHEMA.newValidator().validate(new DOMSource(root));
        } catch (SAXException invalid) {
            throw new SignInRefused(Reason.SCHEMA, invalid);
        } catch (IOException broken) {
            throw new IllegalStateException("a document in memory cannot be read", broken);
        }
    }
}
