package nl.plein.security.signin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.KeyException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.metadata.EntitiesDescriptor;
import org.opensaml.saml.saml2.metadata.EntityDescriptor;
import org.opensaml.saml.saml2.metadata.IDPSSODescriptor;
import org.opensaml.saml.saml2.metadata.KeyDescriptor;
import org.opensaml.saml.saml2.metadata.SingleLogoutService;
import org.opensaml.saml.saml2.metadata.SingleSignOnService;
import org.opensaml.security.credential.UsageType;
import org.opensaml.xmlsec.keyinfo.KeyInfoSupport;

/**
 * Reads one file of metadata; one wrong provider in it refuses the whole file. One that is good but has run out is left
 * out, so that it takes none of the others along. Certificates are only carriers of keys.
 */
final class ProviderMetadata {

    private static final Logger LOG = System.getLogger(ProviderMetadata.class.getName());
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final int LONGEST_NAME = 256;

    private ProviderMetadata() {}

    /**
     * The providers that count now.
     *
     * @throws SignInRefused when anything in the file is wrong, or when all that it describes ran out
     */
    static List<Provider> read(byte[] file, Instant now) {
        XMLObject root = OpenSaml.read(StrictParser.read(file).getDocumentElement());
        List<EntityDescriptor> entities = new ArrayList<>();
        Instant until = null;
        if (root instanceof EntityDescriptor one) {
            entities.add(one);
        } else if (root instanceof EntitiesDescriptor many) {
            until = many.getValidUntil();
            entities.addAll(many.getEntityDescriptors());
        }
        SignInRefused.unless(!entities.isEmpty(), Reason.METADATA_CONTENT);
        Set<String> names = new HashSet<>();
        entities.forEach(one -> SignInRefused.unless(names.add(one.getEntityID()), Reason.METADATA_CONTENT));
        List<Provider> providers = new ArrayList<>();
        for (EntityDescriptor one : entities) {
            if (one.getIDPSSODescriptor(SAMLConstants.SAML20P_NS) != null) {
                providers.add(provider(one, earliest(until, one.getValidUntil())));
            }
        }
        return inTime(providers, now);
    }

    private static List<Provider> inTime(List<Provider> providers, Instant now) {
        List<Provider> good = providers.stream().filter(one -> one.good(now)).toList();
        SignInRefused.unless(providers.isEmpty() || !good.isEmpty(), Reason.METADATA_VALIDITY);
        providers.stream()
                .filter(one -> !one.good(now))
                .forEach(one ->
                        LOG.log(Level.ERROR, "Metadata of {0} ran out: this provider does not count", one.entityId()));
        return good;
    }

    private static Optional<Instant> earliest(Instant one, Instant other) {
        return Stream.of(one, other).filter(Objects::nonNull).min(Instant::compareTo);
    }

    private static Provider provider(EntityDescriptor entity, Optional<Instant> until) {
        String name = entity.getEntityID();
        SignInRefused.unless(name != null && !name.isBlank() && name.length() <= LONGEST_NAME, Reason.METADATA_CONTENT);
        IDPSSODescriptor role = entity.getIDPSSODescriptor(SAMLConstants.SAML20P_NS);
        List<PublicKey> keys = keys(role);
        SignInRefused.unless(!keys.isEmpty(), Reason.METADATA_CONTENT);
        keys.forEach(key -> SignInRefused.unless(Algorithms.strong(key), Reason.METADATA_WEAK_KEY));
        String signIn = role.getSingleSignOnServices().stream()
                .filter(one -> SAMLConstants.SAML2_REDIRECT_BINDING_URI.equals(one.getBinding()))
                .map(SingleSignOnService::getLocation)
                .findFirst()
                .orElseThrow(() -> new SignInRefused(Reason.METADATA_CONTENT));
        Optional<SingleLogoutService> logout = role.getSingleLogoutServices().stream()
                .filter(one -> SAMLConstants.SAML2_REDIRECT_BINDING_URI.equals(one.getBinding()))
                .findFirst();
        return new Provider(
                name,
                keys,
                address(signIn),
                logout.map(one -> address(one.getLocation())),
                logout.map(one ->
                        address(one.getResponseLocation() == null ? one.getLocation() : one.getResponseLocation())),
                until);
    }

    private static List<PublicKey> keys(IDPSSODescriptor role) {
        List<PublicKey> keys = new ArrayList<>();
        for (KeyDescriptor descriptor : role.getKeyDescriptors()) {
            if (descriptor.getUse() != UsageType.ENCRYPTION && descriptor.getKeyInfo() != null) {
                try {
                    keys.addAll(KeyInfoSupport.getPublicKeys(descriptor.getKeyInfo()));
                    KeyInfoSupport.getCertificates(descriptor.getKeyInfo()).stream()
                            .map(X509Certificate::getPublicKey)
                            .forEach(keys::add);
                } catch (KeyException | CertificateException broken) {
                    throw new SignInRefused(Reason.METADATA_CONTENT, broken);
                }
            }
        }
        return keys;
    }

    /** An address a browser may be sent to: https, or http on this machine. */
    private static String address(String location) {
        try {
            URI uri = new URI(location == null ? "" : location);
            boolean secure = "https".equals(uri.getScheme());
            boolean here = "http".equals(uri.getScheme())
                    && uri.getHost() != null
                    && (LOOPBACK.contains(uri.getHost()) || uri.getHost().endsWith(".localhost"));
            SignInRefused.unless((secure || here) && uri.getHost() != null, Reason.METADATA_CONTENT);
            return location;
        } catch (URISyntaxException broken) {
            throw new SignInRefused(Reason.METADATA_CONTENT, broken);
        }
    }
}
