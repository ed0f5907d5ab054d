package nl.plein.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoFactorsTest {

    private static final String MFA = "https://refeds.org/profile/mfa";

    @AfterEach
    void forget() {
        System.clearProperty("plein.saml.two-factors");
    }

    @Test
    @DisplayName("SIG-1.13 what the installation names counts as two factors, and nothing else does")
    void whatIsNamedCounts() {
        assertThat(TwoFactors.shown(MFA)).isTrue();
        assertThat(TwoFactors.shown("urn:oasis:names:tc:SAML:2.0:ac:classes:Password"))
                .isFalse();
        assertThat(TwoFactors.shown(null)).isFalse();
    }

    @Test
    @DisplayName(
            "SIG-1.13 when the installation names nothing, nothing counts, and nobody is kept from an ordinary site")
    void nothingIsNamed() {
        System.setProperty("plein.saml.two-factors", " ");

        assertThat(TwoFactors.shown(MFA)).isFalse();
        assertThat(TwoFactors.shown("")).isFalse();
    }
}
