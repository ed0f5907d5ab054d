package nl.plein.security.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.shibboleth.utilities.java.support.xml.SerializeSupport;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.core.NameIDType;
import org.opensaml.saml.saml2.metadata.AssertionConsumerService;
import org.opensaml.saml.saml2.metadata.EntityDescriptor;
import org.opensaml.saml.saml2.metadata.KeyDescriptor;
import org.opensaml.saml.saml2.metadata.NameIDFormat;
import org.opensaml.saml.saml2.metadata.SPSSODescriptor;
import org.opensaml.saml.saml2.metadata.SingleLogoutService;
import org.opensaml.security.SecurityException;
import org.opensaml.security.credential.UsageType;
import org.opensaml.security.x509.BasicX509Credential;
import org.opensaml.xmlsec.SignatureSigningParameters;
import org.opensaml.xmlsec.keyinfo.KeyInfoGenerator;
import org.opensaml.xmlsec.keyinfo.impl.X509KeyInfoGeneratorFactory;
import org.opensaml.xmlsec.signature.SignableXMLObject;
import org.opensaml.xmlsec.signature.support.SignatureConstants;
import org.opensaml.xmlsec.signature.support.SignatureSupport;

/** Our side for providers to read: name, addresses, keys of both generations. Made anew for each reader, and signed. */
record OwnMetadata(ServiceProvider self, SamlKeys keys) {

    private static final Duration VALID = Duration.ofDays(14);

    String xml(Instant now) {
        EntityDescriptor entity = OpenSaml.make(EntityDescriptor.DEFAULT_ELEMENT_NAME);
        entity.setID("_" + Random160.next());
        entity.setEntityID(self.entityId());
        entity.setValidUntil(now.plus(VALID));
        entity.getRoleDescriptors().add(role());
        sign(entity, keys.signing().get(0));
        return SerializeSupport.nodeToString(entity.getDOM());
    }

    private SPSSODescriptor role() {
        SPSSODescriptor role = OpenSaml.make(SPSSODescriptor.DEFAULT_ELEMENT_NAME);
        role.addSupportedProtocol(SAMLConstants.SAML20P_NS);
        role.setAuthnRequestsSigned(true);
        role.setWantAssertionsSigned(true);
        describe(role, keys.signing(), UsageType.SIGNING);
        describe(role, keys.encryption(), UsageType.ENCRYPTION);
        for (String binding : List.of(SAMLConstants.SAML2_REDIRECT_BINDING_URI, SAMLConstants.SAML2_POST_BINDING_URI)) {
            SingleLogoutService logout = OpenSaml.make(SingleLogoutService.DEFAULT_ELEMENT_NAME);
            logout.setBinding(binding);
            logout.setLocation(self.logout());
            role.getSingleLogoutServices().add(logout);
        }
        NameIDFormat format = OpenSaml.make(NameIDFormat.DEFAULT_ELEMENT_NAME);
        format.setURI(NameIDType.PERSISTENT);
        role.getNameIDFormats().add(format);
        AssertionConsumerService consumer = OpenSaml.make(AssertionConsumerService.DEFAULT_ELEMENT_NAME);
        consumer.setBinding(SAMLConstants.SAML2_POST_BINDING_URI);
        consumer.setLocation(self.consumer());
        consumer.setIndex(0);
        consumer.setIsDefault(true);
        role.getAssertionConsumerServices().add(consumer);
        return role;
    }

    private static void describe(SPSSODescriptor role, List<SamlKeys.Pair> pairs, UsageType use) {
        for (SamlKeys.Pair pair : pairs) {
            KeyDescriptor descriptor = OpenSaml.make(KeyDescriptor.DEFAULT_ELEMENT_NAME);
            descriptor.setUse(use);
            try {
                descriptor.setKeyInfo(certificates().generate(new BasicX509Credential(pair.certificate())));
            } catch (SecurityException broken) {
                throw new IllegalStateException("a certificate of Plein cannot be written", broken);
            }
            role.getKeyDescriptors().add(descriptor);
        }
    }

    private static KeyInfoGenerator certificates() {
        X509KeyInfoGeneratorFactory factory = new X509KeyInfoGeneratorFactory();
        factory.setEmitEntityCertificate(true);
        return factory.newInstance();
    }

    static void sign(SignableXMLObject object, SamlKeys.Pair pair) {
        SignatureSigningParameters how = new SignatureSigningParameters();
        how.setSigningCredential(new BasicX509Credential(pair.certificate(), pair.key()));
        how.setSignatureAlgorithm(Algorithms.forKey(pair.certificate().getPublicKey()));
        how.setSignatureReferenceDigestMethod(SignatureConstants.ALGO_ID_DIGEST_SHA256);
        how.setSignatureCanonicalizationAlgorithm(SignatureConstants.ALGO_ID_C14N_EXCL_OMIT_COMMENTS);
        how.setKeyInfoGenerator(certificates());
        try {
            SignatureSupport.signObject(object, how);
        } catch (Exception broken) {
            throw new IllegalStateException("the key of Plein cannot sign", broken);
        }
    }
}
