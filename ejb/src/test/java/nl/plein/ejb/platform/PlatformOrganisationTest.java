package nl.plein.ejb.platform;

import static nl.plein.ejb.platform.OnAPlatform.GELDERLAND;
import static nl.plein.ejb.platform.OnAPlatform.HAARLEM;
import static nl.plein.ejb.platform.OnAPlatform.UTRECHT;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformOrganisationTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("PLA-1.1 PLA-1.2 an organisation is added and given a provider, which people choose from then on")
    void anOrganisationIsAdded() {
        on(platform -> {
            var ref = platform.anOrganisation("Gemeente  Haarlem ", HAARLEM);

            assertThat(platform.organisations().list("haarlem", ""))
                    .singleElement()
                    .satisfies(card -> {
                        assertThat(card.ref()).isEqualTo(ref.toString());
                        assertThat(card.name()).isEqualTo("Gemeente Haarlem");
                        assertThat(card.providers())
                                .extracting(ProviderRow::entityId)
                                .containsExactly(HAARLEM);
                    });
            assertThat(platform.beans.get(SignInRepository.class).providers())
                    .extracting(IdentityProvider::name)
                    .containsExactly("Gemeente Haarlem");
            assertThat(platform.organisations().view(ref, "").offered()).containsExactly(GELDERLAND, UTRECHT);
            assertThat(platform.organisations().view(ref, "utr").offered()).containsExactly(UTRECHT);
        });
    }

    @ParameterizedTest(name = "PLA-1.1 {0}: {1}")
    @CsvSource({
        "Provincie Gelderland, platform.organisation.taken",
        "provincie gelder1and, platform.organisation.taken",
        "Provincie-Gelderland, platform.organisation.taken",
        "Provincіe Utrecht, platform.organisation.letters",
        "'!!!', platform.organisation.letters",
        "' ab ', platform.organisation.length",
        "'', platform.organisation.length"
    })
    void aNameThatCouldBeMistakenIsRefused(String name, String refusal) {
        on(platform -> {
            assertThatThrownBy(() -> platform.organisations().add(new AddOrganisation(UUID.randomUUID(), name)))
                    .hasMessage(refusal);
            assertThat(platform.organisations().list("", "")).hasSize(1);
        });
    }

    @Test
    @DisplayName("PLA-1.1 an organisation gets another name, and its provider with it; never that of another")
    void anOrganisationIsRenamed() {
        on(platform -> {
            var ref = platform.anOrganisation("Gemeente Haarlem", HAARLEM);

            assertThatThrownBy(
                            () -> platform.organisations().rename(new RenameOrganisation(ref, "provincie gelderland")))
                    .hasMessage("platform.organisation.taken");
            platform.organisations().rename(new RenameOrganisation(ref, "GEMEENTE HAARLEM"));
            platform.organisations().rename(new RenameOrganisation(ref, "Haarlem aan Zee"));

            assertThat(platform.organisations().view(ref, "").name()).isEqualTo("Haarlem aan Zee");
            assertThat(platform.beans.get(SignInRepository.class).providers())
                    .extracting(IdentityProvider::name)
                    .containsExactly("Haarlem aan Zee");
        });
    }

    @Test
    @DisplayName(
            "PLA-1.2 a provider belongs to one organisation, and needs metadata; a second one has a name of its own")
    void aProviderBelongsToOneOrganisation() {
        on(platform -> {
            var ref = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            var organisations = platform.organisations();

            assertThatThrownBy(() -> organisations.give(new GiveProvider(platform.gelderland.ref(), HAARLEM)))
                    .hasMessage("platform.provider.taken");
            assertThatThrownBy(() -> organisations.give(new GiveProvider(ref, "https://elsewhere.example")))
                    .hasMessage("platform.provider.unknown");
            assertThatThrownBy(() -> organisations.give(new GiveProvider(ref, null)))
                    .hasMessage("platform.provider.unknown");
            organisations.give(new GiveProvider(ref, UTRECHT));

            assertThat(platform.beans.get(SignInRepository.class).providers())
                    .extracting(IdentityProvider::name)
                    .containsExactly("Gemeente Haarlem", "Gemeente Haarlem (2)");
        });
    }

    @Test
    @DisplayName("PLA-1.1 organisations come in pages, each of them once, found by a part of the name taken literally")
    void organisationsComeInPages() {
        on(platform -> {
            var accounts = platform.beans.get(AccountRepository.class);
            for (int number = 0; number < 45; number++) {
                accounts.add(new Organisation("Gemeente " + (char) ('A' + number % 26) + number, null, null));
            }
            var seen = new LinkedHashSet<String>();
            var after = "";
            var page = platform.organisations().list("", after);
            while (!page.isEmpty()) {
                var shown =
                        page.stream().limit(PlatformOrganisationBoundary.PAGE).toList();
                shown.forEach(card -> assertThat(seen.add(card.name())).isTrue());
                after = shown.get(shown.size() - 1).name();
                page = page.size() > shown.size() ? platform.organisations().list("", after) : java.util.List.of();
            }

            assertThat(seen).hasSize(46);
            assertThat(platform.organisations().list("%", "")).isEmpty();
            assertThat(platform.organisations().list("x".repeat(5000), "")).isEmpty();
        });
    }

    @Test
    @DisplayName("PLA-1.5 a mail domain belongs to one provider until it is taken off; the second of two is told")
    void aDomainBelongsToOneProvider() {
        on(platform -> {
            var haarlem = platform.anOrganisation("Gemeente Haarlem", HAARLEM);
            var utrecht = platform.anOrganisation("Gemeente Utrecht", UTRECHT);
            var organisations = platform.organisations();

            organisations.speak(platform.speaking(haarlem, HAARLEM, "Haarlem.nl\n@zandvoort.nl haarlem.nl"));
            assertThat(organisations.view(haarlem, "").providers().get(0).domains())
                    .containsExactly("haarlem.nl", "zandvoort.nl");
            assertThatThrownBy(() -> organisations.speak(platform.speaking(utrecht, UTRECHT, "utrecht.nl HAARLEM.NL")))
                    .hasMessage("platform.domains.taken");
            assertThatThrownBy(() -> organisations.speak(platform.speaking(utrecht, UTRECHT, "geen domein!")))
                    .hasMessage("admission.rules.domain");
            assertThatThrownBy(() -> organisations.speak(platform.speaking(utrecht, UTRECHT, "a".repeat(2001))))
                    .hasMessage("platform.domains.long");
            assertThatThrownBy(() -> organisations.speak(platform.speaking(utrecht, HAARLEM, "utrecht.nl")))
                    .hasMessage("platform.provider.unknown");

            var late = platform.speaking(haarlem, HAARLEM, "haarlem.nl spaarndam.nl");
            organisations.speak(platform.speaking(haarlem, HAARLEM, "haarlem.nl"));
            assertThatThrownBy(() -> organisations.speak(late)).hasMessage("shared.overtaken");
            organisations.speak(platform.speaking(utrecht, UTRECHT, "zandvoort.nl"));
            assertThat(organisations.view(utrecht, "").providers().get(0).lines())
                    .isEqualTo("zandvoort.nl");
        });
    }

    @Test
    @DisplayName("PLA-1.7 an organisation is removed when nobody and nothing belongs to it")
    void anOrganisationIsRemoved() {
        on(platform -> {
            var organisations = platform.organisations();
            var empty = UUID.randomUUID();
            organisations.add(new AddOrganisation(empty, "Gemeente Vergist"));
            var given = platform.anOrganisation("Gemeente Haarlem", HAARLEM);

            assertThat(organisations.view(empty, "").unused()).isTrue();
            organisations.remove(new RemoveOrganisation(empty));
            assertThat(organisations.list("vergist", "")).isEmpty();
            assertThatThrownBy(() -> organisations.remove(new RemoveOrganisation(empty)))
                    .isInstanceOf(NoSuchThing.class);
            for (var used : List.of(given, platform.gelderland.ref())) {
                assertThatThrownBy(() -> organisations.remove(new RemoveOrganisation(used)))
                        .hasMessage("platform.organisation.used");
            }
        });
    }

    private void on(Consumer<OnAPlatform> story) {
        database.doing(em -> story.accept(new OnAPlatform(em)));
    }
}
