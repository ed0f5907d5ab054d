package nl.plein.security.signin;

/** Metadata of the providers of the tests. */
final class MetadataText {

    private MetadataText() {}

    /** A provider in the middle of a change of keys, with a key for encryption too. */
    static String ofFirst() {
        return of(
                Desk.IDP,
                key("signing", Forge.Keys.IDP)
                        + key("signing", Forge.Keys.NEXT)
                        + key("signing", Forge.Keys.CURVE)
                        + key("encryption", Forge.Keys.IDP_ENCRYPTION));
    }

    static String ofOther() {
        return of(Desk.OTHER, key("signing", Forge.Keys.OTHER_IDP));
    }

    static String of(String entityId, String keys) {
        return """
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s" ID="_m1">\
                <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">\
                %s<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" \
                Location="https://idp.example/slo"/>\
                <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" \
                Location="https://idp.example/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>"""
                .formatted(entityId, keys);
    }

    static String key(String use, TestKey key) {
        return """
                <md:KeyDescriptor use="%s"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>\
                <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"""
                .formatted(use, key.base64());
    }
}
