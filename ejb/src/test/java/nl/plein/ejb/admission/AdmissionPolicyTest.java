package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.plein.ejb.admission.AdmissionPolicy.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionPolicyTest {

    private static final String SPEAKER = "https://idp.gelderland.nl/saml";
    private static final List<String> DOMAINS = List.of("gelderland.nl");
    private static final Predicate<String> NOBODY = domain -> false;

    @BeforeEach
    void speakers() {
        System.setProperty(
                "plein.admission.speakers", "gelderland.nl=" + SPEAKER + "  haarlem.nl=https://idp.haarlem.nl");
    }

    @AfterEach
    void clear() {
        System.clearProperty("plein.admission.speakers");
    }

    @Test
    @DisplayName("ADM-1.1 an open site and an admitted organisation need no mail address")
    void openAndOrganisationNeedNoMail() {
        assertThat(AdmissionPolicy.way(true, false, List.of(), null, NOBODY)).contains(Way.OPEN);
        assertThat(AdmissionPolicy.way(false, true, List.of(), null, NOBODY)).contains(Way.ORGANISATION);
        assertThat(AdmissionPolicy.way(false, false, List.of(), null, NOBODY)).isEmpty();
    }

    @ParameterizedTest(name = "ADM-1.2 {0} is admitted")
    @CsvSource({"anna@gelderland.nl", "anna@GELDERLAND.nl", "anna+plein@gelderland.nl", "a.n.n.a@gelderland.nl"})
    void theDomainIsAdmitted(String mail) {
        assertThat(way(mail, SPEAKER)).contains(Way.DOMAIN);
    }

    @ParameterizedTest(name = "ADM-1.2 {0} is not admitted")
    @CsvSource({
        "anna@sub.gelderland.nl",
        "anna@gelderland.nl.example.org",
        "anna@evilgelderland.nl",
        "anna@gelderl\u0430nd.nl",
        "anna@xn--gelderlnd-6yh.nl",
        "anna@gelderland.nl@example.org",
        "gelderland.nl",
        "'anna@example.org,anna@gelderland.nl'",
        "anna@gelderland.nl."
    })
    void aLookAlikeIsNotAdmitted(String mail) {
        assertThat(way(mail, SPEAKER)).isEmpty();
    }

    @Test
    @DisplayName("ADM-1.2 a provider that may not speak for the domain admits nobody, nor does no provider at all")
    void aStrangeProviderAdmitsNobody() {
        assertThat(way("anna@gelderland.nl", "https://idp.haarlem.nl")).isEmpty();
        assertThat(way("anna@gelderland.nl", "https://idp.example.org")).isEmpty();
        assertThat(AdmissionPolicy.way(false, false, DOMAINS, "anna@gelderland.nl", NOBODY))
                .isEmpty();
    }

    private static Optional<Way> way(String mail, String provider) {
        return AdmissionPolicy.way(false, false, DOMAINS, mail, domain -> AdmissionSetting.speakersFor(domain)
                .contains(provider));
    }
}
