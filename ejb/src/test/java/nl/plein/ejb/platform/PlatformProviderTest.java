package nl.plein.ejb.platform;

import static nl.plein.ejb.platform.OnAPlatform.GELDERLAND;
import static nl.plein.ejb.platform.OnAPlatform.HAARLEM;
import static nl.plein.ejb.platform.OnAPlatform.UTRECHT;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.platform.OrganisationRepository;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.persistence.signin.SignInRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Providers of organisations: stopped, allowed again, taken off. */
class PlatformProviderTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("PLA-1.3 stopped, a provider lets nobody in and its sessions end; allowed again it lets them in")
    void aProviderIsStopped() {
        on(platform -> {
            var haarlem = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            long anna = platform.someone("Anna Haarlem");
            long bas = platform.someone("Bas Gelderland");
            platform.signedIn(anna, HAARLEM);
            platform.signedIn(bas, GELDERLAND);
            var providers = platform.beans.get(ProviderBoundary.class);

            assertThat(providers.ending(haarlem, HAARLEM)).isEqualTo(new StopDetails(HAARLEM, 1, 1));
            assertThatThrownBy(() -> providers.stop(new StopProvider(haarlem, HAARLEM, " ")))
                    .hasMessage("platform.reason.missing");
            providers.stop(new StopProvider(haarlem, HAARLEM, "Wachtwoorden gelekt."));

            assertThat(platform.sessions(anna)).isZero();
            assertThat(platform.sessions(bas)).isEqualTo(1);
            assertThat(platform.beans.get(SignInRepository.class).provider(HAARLEM))
                    .isEmpty();
            assertThat(platform.beans.get(OrganisationRepository.class).known(java.util.List.of(HAARLEM)))
                    .extracting(ProviderRow::reason, ProviderRow::stopped)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Wachtwoorden gelekt.", Beans.NOW));
            assertThatThrownBy(() -> providers.stop(new StopProvider(haarlem, HAARLEM, "Nog eens")))
                    .hasMessage("platform.provider.stopped");

            providers.allow(new AllowProvider(haarlem, HAARLEM));
            assertThat(platform.beans.get(SignInRepository.class).provider(HAARLEM))
                    .isPresent();
            assertThatThrownBy(() -> providers.allow(new AllowProvider(haarlem, HAARLEM)))
                    .hasMessage("platform.provider.allowed");
        });
    }

    @Test
    @DisplayName("PLA-1.4 nobody stops the provider by which they come in; another manager does")
    void nobodyStopsTheOwnProvider() {
        on(platform -> {
            var haarlem = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            platform.signedIn(platform.manager, HAARLEM);
            var providers = platform.beans.get(ProviderBoundary.class);

            assertThat(platform.organisations()
                            .view(haarlem, "")
                            .providers()
                            .get(0)
                            .own())
                    .isTrue();
            assertThatThrownBy(() -> providers.stop(new StopProvider(haarlem, HAARLEM, "Weg ermee")))
                    .hasMessage("platform.provider.own");
            platform.beans.as(platform.second);
            providers.stop(new StopProvider(haarlem, HAARLEM, "Op verzoek"));

            assertThat(platform.sessions(platform.manager)).isZero();
        });
    }

    @Test
    @DisplayName("PLA-1.4 nobody stops the provider by which the last manager who stays comes in")
    void nobodyStopsThatOfTheLastManager() {
        on(platform -> {
            var haarlem = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            platform.signedIn(platform.second, HAARLEM);
            platform.endsTomorrow(platform.manager);
            var providers = platform.beans.get(ProviderBoundary.class);

            assertThatThrownBy(() -> providers.stop(new StopProvider(haarlem, HAARLEM, "Op verzoek")))
                    .hasMessage("platform.provider.last");
        });
    }

    @Test
    @DisplayName("PLA-1.4 who comes in by a stopped provider only is no manager who stays")
    void whoCannotComeInDoesNotStay() {
        on(platform -> {
            var haarlem = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            platform.signedIn(platform.second, HAARLEM);
            var providers = platform.beans.get(ProviderBoundary.class);
            var managers = platform.beans.get(PlatformManagers.class);

            assertThat(managers.last(platform.manager)).isFalse();
            providers.stop(new StopProvider(haarlem, HAARLEM, "Op verzoek"));
            assertThat(managers.last(platform.manager)).isTrue();
            providers.allow(new AllowProvider(haarlem, HAARLEM));
            assertThat(managers.last(platform.manager)).isFalse();
        });
    }

    @Test
    @DisplayName(
            "PLA-1.7 a provider that was given to the wrong organisation is taken off, until somebody came in by it")
    void aProviderIsTakenOff() {
        on(platform -> {
            var wrong = platform.anOrganisation("Gemeente Haarlem", UTRECHT);
            var organisations = platform.organisations();
            organisations.give(new GiveProvider(wrong, HAARLEM));
            organisations.speak(platform.speaking(wrong, UTRECHT, "utrecht.example"));
            var providers = platform.beans.get(ProviderBoundary.class);

            providers.release(new ReleaseProvider(wrong, UTRECHT));
            assertThat(organisations.view(wrong, "").offered()).containsExactly(GELDERLAND, UTRECHT);
            assertThatThrownBy(() -> providers.release(new ReleaseProvider(wrong, UTRECHT)))
                    .hasMessage("platform.provider.unknown");
            var right = platform.anOrganisation("Provincie Utrecht", UTRECHT);
            organisations.speak(platform.speaking(right, UTRECHT, "utrecht.example"));
            organisations.give(new GiveProvider(wrong, GELDERLAND));
            assertThat(organisations.view(wrong, "").providers())
                    .as("no two are called the same")
                    .extracting(held -> held.row().name())
                    .containsExactlyInAnyOrder("Gemeente Haarlem (2)", "Gemeente Haarlem");

            platform.signedIn(platform.someone("Bas Mulder"), UTRECHT);
            assertThatThrownBy(() -> providers.release(new ReleaseProvider(right, UTRECHT)))
                    .hasMessage("platform.provider.used");
        });
    }

    private void on(Consumer<OnAPlatform> story) {
        database.doing(em -> story.accept(new OnAPlatform(em)));
    }
}
