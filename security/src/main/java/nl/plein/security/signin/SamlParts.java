package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What every exchange with a provider needs, made from the settings when it is first asked for. */
@ApplicationScoped
public class SamlParts implements ResponseCheck.Partners {

    @Inject
    RequestStore requests;

    @Inject
    ReplayStore replays;

    @Inject
    ProviderDirectory directory;

    @Inject
    Clock clock;

    private SamlKeys keys;
    private Providers providers;

    ServiceProvider self() {
        return new ServiceProvider(SamlSetting.ORIGIN.value());
    }

    /** @throws IllegalStateException with a sentence for the operator when the key store is absent or wrong */
    public synchronized SamlKeys keys() {
        if (keys == null) {
            keys = SamlKeys.load(Path.of(SamlSetting.KEYSTORE.value()), SamlSetting.KEYSTORE_PASSWORD.value());
        }
        return keys;
    }

    /** Looks whether metadata came, went or changed; called in the background. */
    public void refreshMetadata() {
        OpenSaml.with(() -> {
            providers().refresh(clock.instant());
            return null;
        });
    }

    private synchronized Providers providers() {
        if (providers == null) {
            providers = new Providers(Path.of(SamlSetting.METADATA.value()), Path.of(SamlSetting.DATA.value(), "saml"));
        }
        return providers;
    }

    TimeWindow time() {
        return new TimeWindow(clock, Duration.ofSeconds(SamlSetting.skewSeconds()));
    }

    ResponseCheck.Stores stores() {
        return new ResponseCheck.Stores(requests, replays);
    }

    @Override
    public Optional<Provider> metadata(String entityId) {
        return providers().find(entityId);
    }

    /** Entity ids of all providers whose metadata are good. */
    Set<String> imported() {
        return providers().names();
    }

    @Override
    public Optional<KnownProvider> known(String entityId) {
        return directory.find(entityId);
    }
}
