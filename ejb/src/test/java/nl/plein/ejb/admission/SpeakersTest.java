package nl.plein.ejb.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.AdmissionDetails.Standing;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountIdentity;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.platform.DomainRepository;
import nl.plein.persistence.signin.IdentityProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpeakersTest extends OnASite {

    private static final String PROVIDER = "https://idp.example/haarlem";

    @AfterEach
    void clear() {
        System.clearProperty("plein.admission.speakers");
    }

    @Test
    @DisplayName("ADM-1.2 PLA-1.5 a domain admits when managers of the platform let the person's provider speak for it")
    void theProviderOfThePersonSpeaks() {
        onASite(beans -> {
            var provider = aProvider();
            long anna = comesBy(PROVIDER, "anna@haarlem.nl");
            long fake = comesBy("https://idp.example/elsewhere", "fake@haarlem.nl");
            rules(false, false, "haarlem.nl");
            assertThat(standing(anna)).isEqualTo(Standing.OUTSIDE);

            beans.get(DomainRepository.class).speak(provider.id(), List.of("haarlem.nl"));
            assertThat(standing(anna)).isEqualTo(Standing.WELCOME);
            assertThat(standing(fake)).isEqualTo(Standing.OUTSIDE);

            provider.stop("Gelekt", Beans.NOW);
            em.flush();
            assertThat(standing(anna))
                    .as("a provider that is stopped speaks for nobody")
                    .isEqualTo(Standing.OUTSIDE);
        });
    }

    @Test
    @DisplayName("ADM-1.16 beside each domain stands whose people it counts for, or nobody")
    void besideEachDomainStandsWhosePeopleItCountsFor() {
        System.setProperty("plein.admission.speakers", "set.nl=" + PROVIDER + " lost.nl=https://idp.example/gone");
        onASite(beans -> {
            beans.get(DomainRepository.class).speak(aProvider().id(), List.of("haarlem.nl"));
            rules(false, false, "haarlem.nl set.nl lost.nl new.nl");

            assertThat(beans.as(manager).get(OrganisationBoundary.class).domains(site))
                    .containsExactly(
                            new DomainState("haarlem.nl", List.of("Gemeente Haarlem")),
                            new DomainState("set.nl", List.of("Gemeente Haarlem")),
                            new DomainState("lost.nl", List.of()),
                            new DomainState("new.nl", List.of()));
        });
    }

    private IdentityProvider aProvider() {
        var haarlem = new Organisation("Gemeente Haarlem", null, null);
        em.persist(haarlem);
        em.flush();
        var provider = new IdentityProvider(PROVIDER, "Gemeente Haarlem", haarlem.id());
        em.persist(provider);
        em.flush();
        return provider;
    }

    private long comesBy(String provider, String mail) {
        var account = new Account("Anna Visser", mail, null, Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new AccountIdentity(account.id(), provider, mail, Beans.NOW));
        em.flush();
        return account.id();
    }
}
