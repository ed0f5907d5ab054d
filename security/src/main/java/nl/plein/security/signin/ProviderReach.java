package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether providers answer, as seen from this server. It only goes to addresses of metadata that an operator put there.
 * What it saw counts for five seconds, so that however many people sign in, a provider is asked once in that time.
 */
@ApplicationScoped
public class ProviderReach {

    static final Duration KEPT = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(ProviderReach.class.getName());

    private record Look(Instant at, Instant awaySince) {}

    private final Map<String, Look> looks = new ConcurrentHashMap<>();
    Knock knock = new HttpKnock();

    @Inject
    SamlParts parts;

    @Inject
    ProviderDirectory directory;

    @Inject
    Clock clock;

    /** Since when this provider does not answer; empty when it does, or when the operator wants no such looks. */
    public Optional<Instant> awaySince(String entityId) {
        var door = SamlSetting.knocks() ? door(entityId) : Optional.<URI>empty();
        return door.map(address -> looks.compute(entityId, (id, last) -> fresh(last) ? last : look(id, address, last)))
                .map(Look::awaySince);
    }

    /** Looks at all admitted providers at once; called in the background. */
    public void lookAround() {
        if (!SamlSetting.knocks()) {
            return;
        }
        Map<String, CompletableFuture<Boolean>> answers = new HashMap<>();
        for (KnownProvider known : directory.enabled()) {
            door(known.entityId()).ifPresent(address -> answers.put(known.entityId(), knock.at(address)));
        }
        answers.forEach((entityId, answer) -> looks.compute(entityId, (id, last) -> seen(id, last, answer.join())));
    }

    /** The admitted providers that did not answer when they were looked at last, with the time since when. */
    public Map<String, Instant> away() {
        Map<String, Instant> found = new HashMap<>();
        List<KnownProvider> known = directory.enabled();
        known.forEach(one -> Optional.ofNullable(looks.get(one.entityId()))
                .map(Look::awaySince)
                .ifPresent(since -> found.put(one.entityId(), since)));
        return found;
    }

    private Look look(String entityId, URI address, Look last) {
        return seen(entityId, last, knock.at(address).join());
    }

    private Look seen(String entityId, Look last, boolean there) {
        var now = clock.instant();
        boolean wasAway = last != null && last.awaySince() != null;
        if (there && wasAway) {
            LOG.log(Level.INFO, "The provider {0} answers again", entityId);
        } else if (!there && !wasAway) {
            LOG.log(Level.WARNING, "The provider {0} does not answer: nobody can sign in by it", entityId);
        }
        return new Look(now, there ? null : wasAway ? last.awaySince() : now);
    }

    private boolean fresh(Look last) {
        return last != null && clock.instant().isBefore(last.at().plus(KEPT));
    }

    private Optional<URI> door(String entityId) {
        return parts.metadata(entityId).map(Provider::signIn).map(URI::create);
    }
}
