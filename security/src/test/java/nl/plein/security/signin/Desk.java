package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plein.security.session.Token;

/** The desk at which messages are handed in: two providers, one waiting question {@code _q}, stores in memory. */
final class Desk implements ResponseCheck.Partners, RequestStore, ReplayStore {

    static final String IDP = "https://idp.example/a";
    static final String OTHER = "https://idp.example/b";
    static final String BROWSER = "browser";
    static final Instant ASKED = NOW.minusSeconds(60);
    static final ServiceProvider SELF = new ServiceProvider("https://plein.example");

    static final Profile PLAIN = new Profile(true, false, Set.of());
    static final Profile RESPONSE_WILL_DO = new Profile(false, false, Set.of());

    final Map<String, PendingRequest> waiting = new HashMap<>();
    final Set<String> accepted = new HashSet<>();
    private final Map<String, Provider> metadata = new HashMap<>();
    private final Set<String> admitted = new HashSet<>(Set.of(IDP, OTHER));
    private Profile profile = Profile.STRICT;
    private Instant now = NOW.plusSeconds(1);

    Desk() {
        OpenSaml.with(() -> {
            for (String xml : List.of(MetadataText.ofFirst(), MetadataText.ofOther())) {
                ProviderMetadata.read(xml.getBytes(StandardCharsets.UTF_8), NOW)
                        .forEach(one -> metadata.put(one.entityId(), one));
            }
            return null;
        });
        ask(Demand.NOTHING);
    }

    Desk ask(Demand demand) {
        keep(new PendingRequest(
                "_q", PendingRequest.Kind.SIGN_IN, IDP, "relay", "/group/1", Token.hash(BROWSER), demand, ASKED));
        return this;
    }

    Desk demanding(Profile other) {
        profile = other;
        return this;
    }

    Desk at(Instant other) {
        now = other;
        return this;
    }

    Desk without(String entityId) {
        admitted.remove(entityId);
        return this;
    }

    SignedIn read(Forge forge) {
        return read(forge.message().getBytes(StandardCharsets.UTF_8));
    }

    SignedIn read(byte[] message) {
        return read(message, BROWSER, "relay");
    }

    SignedIn read(byte[] message, String browser, String relay) {
        PostedMessage posted = new PostedMessage(
                "POST",
                "application/x-www-form-urlencoded",
                null,
                Map.of(
                        "SAMLResponse", List.of(Base64.getEncoder().encodeToString(message)),
                        "RelayState", List.of(relay)));
        return OpenSaml.with(() -> check().read(posted, browser));
    }

    ResponseCheck check() {
        SamlKeys keys = new SamlKeys(List.of(Forge.Keys.OURS.asPair()), List.of(Forge.Keys.OURS.asPair()));
        return new ResponseCheck(SELF, keys, this, new ResponseCheck.Stores(this, this), time());
    }

    LogoutCheck logout() {
        return new LogoutCheck(SELF, this, new ResponseCheck.Stores(this, this), time());
    }

    private TimeWindow time() {
        return new TimeWindow(Clock.fixed(now, ZoneOffset.UTC), Duration.ofSeconds(180));
    }

    @Override
    public Optional<Provider> metadata(String entityId) {
        return Optional.ofNullable(metadata.get(entityId));
    }

    @Override
    public Optional<KnownProvider> known(String entityId) {
        return admitted.contains(entityId)
                ? Optional.of(new KnownProvider(entityId, "Provincie Gelderland", 1, profile))
                : Optional.empty();
    }

    @Override
    public void keep(PendingRequest request) {
        waiting.put(request.id(), request);
    }

    @Override
    public Optional<PendingRequest> take(PendingRequest.Kind kind, String id, String browserHash, Instant at) {
        return Optional.ofNullable(waiting.get(id))
                .filter(one -> one.kind() == kind && one.browserHash().equals(browserHash))
                .filter(one -> at.isBefore(one.madeAt().plusSeconds(LIFE)))
                .filter(one -> waiting.remove(id, one));
    }

    @Override
    public boolean firstTime(String issuer, String id, Instant until) {
        return accepted.add(issuer + " " + id);
    }
}
