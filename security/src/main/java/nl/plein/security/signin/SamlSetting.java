package nl.plein.security.signin;

/**
 * What an operator may set about signing in. A value is a system property; the server reads all of them from one file.
 */
public enum SamlSetting {
    /** Address of the platform host as browsers see it, without a slash at the end. */
    ORIGIN("plein.origin", "http://plein.localhost:8080"),
    /**
     * PKCS12 file with the entries {@code signing} and {@code encryption}, and {@code -next} of each during a change.
     */
    KEYSTORE("plein.saml.keystore", null),
    /** Password of that file. */
    KEYSTORE_PASSWORD("plein.saml.keystore.password", null),
    /** Folder with the metadata of the identity providers, one or more in each {@code .xml} file. */
    METADATA("plein.saml.metadata", null),
    /** Folder of the application; the last good metadata are kept in its folder {@code saml}. */
    DATA("plein.data", null),
    /** Seconds that a provider's clock may differ from ours; 180 at most. */
    SKEW("plein.saml.skew", "180"),
    /**
     * Whether this server looks if a provider answers before it sends somebody there; {@code false} where only browsers
     * can reach the providers.
     */
    KNOCK("plein.saml.knock", "true"),
    /**
     * What providers call signing in with two factors, with commas between: the authentication context classes that let
     * a person into a site that demands them.
     */
    TWO_FACTORS(
            "plein.saml.two-factors",
            "https://refeds.org/profile/mfa,http://schemas.microsoft.com/claims/multipleauthn,"
                    + "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract,"
                    + "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI");

    private static final long MOST_SKEW = 180;

    private final String property;
    private final String fallback;

    SamlSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** @throws IllegalStateException when the operator set nothing and no value is safe to assume */
    public String value() {
        String value = System.getProperty(property, fallback);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + property + " in plein.properties: signing in needs it.");
        }
        return value;
    }

    /** May be blank: then no way of signing in counts as two factors. */
    static String twoFactors() {
        return System.getProperty(TWO_FACTORS.property, TWO_FACTORS.fallback);
    }

    static boolean knocks() {
        return Boolean.parseBoolean(KNOCK.value());
    }

    static long skewSeconds() {
        return Math.min(MOST_SKEW, Long.parseLong(SKEW.value()));
    }
}
