package nl.plein.web.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.plein.ejb.admission.TermsBoundary;
import nl.plein.persistence.admission.TermsRow;
import nl.plein.persistence.site.SiteRow;

/**
 * Knows whether somebody still has to accept the terms of a site, mostly without asking the database: which terms a
 * site has is kept for seconds, and what was accepted stays so.
 */
@ApplicationScoped
public class TermsGate {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 50_000;

    private record Known(Optional<TermsRow> terms, Instant read) {}

    @Inject
    TermsBoundary boundary;

    @Inject
    Clock clock;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    /** Whether the person who asks has to accept the terms of this site first. */
    public boolean shut(SiteRow site, long account) {
        var terms = terms(site);
        if (terms.isEmpty()) {
            return false;
        }
        var key = account + " " + terms.get().id();
        if (accepted.contains(key)) {
            return false;
        }
        if (!boundary.accepted(terms.get())) {
            return true;
        }
        if (accepted.size() >= MOST) {
            accepted.clear();
        }
        accepted.add(key);
        return false;
    }

    /** The terms of a site may have changed. */
    public void forget(long site) {
        known.remove(site);
    }

    private Optional<TermsRow> terms(SiteRow site) {
        var now = clock.instant();
        var found = known.get(site.id());
        if (found == null || !now.isBefore(found.read().plus(KEPT))) {
            found = new Known(boundary.current(site), now);
            known.put(site.id(), found);
        }
        return found.terms();
    }
}
