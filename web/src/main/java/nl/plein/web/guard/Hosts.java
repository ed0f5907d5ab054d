package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;

/** The hosts that are ours, and addresses on them. The table of sites is looked at every five seconds. */
@ApplicationScoped
public class Hosts {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Pattern HEADER = Pattern.compile("([a-z0-9-]+(?:\\.[a-z0-9-]+)*)(?::\\d{1,5})?");

    private record Known(Map<String, ServedHost> sites, List<FencedSite> fenced, Instant read) {

        static final Known NOTHING = new Known(Map.of(), List.of(), Instant.EPOCH);
    }

    private volatile Known known = Known.NOTHING;

    @Inject
    SiteBoundary boundary;

    @Inject
    Clock clock;

    /** The host that a request names, without port, lower case; empty when it is not a plain host name. */
    public static Optional<String> named(String header) {
        if (header == null || header.length() > 260) {
            return Optional.empty();
        }
        var matcher = HEADER.matcher(header.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether this is the host where people sign in. */
    public boolean platform(String host) {
        return host.equals(platform().getHost());
    }

    /** The site that lives at this host. */
    public Optional<SiteRow> site(String host) {
        return served(host).map(ServedHost::site);
    }

    /** Looks at the table again with the next request: something in it was changed here. */
    public void forget() {
        known = Known.NOTHING;
    }

    /** The site that lives at this host, with what its managers chose. */
    public Optional<ServedHost> served(String host) {
        return Optional.ofNullable(now().sites().get(host));
    }

    /** The sites that are for their own networks, each once. */
    List<FencedSite> fenced() {
        return now().fenced();
    }

    /** Origin of the platform host, for example {@code https://plein.example}. */
    public String platformOrigin() {
        return origin(platform().getHost());
    }

    /** Origin of a host of ours: scheme and port are those of the platform. */
    public String origin(String host) {
        var platform = platform();
        return platform.getScheme() + "://" + host + (platform.getPort() < 0 ? "" : ":" + platform.getPort());
    }

    private Known now() {
        var found = known;
        if (!clock.instant().isBefore(found.read().plus(KEPT))) {
            found = read(clock.instant());
            known = found;
        }
        return found;
    }

    private Known read(Instant moment) {
        var all = boundary.addresses();
        return new Known(
                all.stream().collect(Collectors.toUnmodifiableMap(ServedHost::host, Function.identity())),
                all.stream()
                        .filter(one -> one.primary() && one.site().openness() == Site.Openness.NETWORK)
                        .map(FencedSite::of)
                        .toList(),
                moment);
    }

    private static URI platform() {
        return URI.create(GuardSetting.ORIGIN.value());
    }
}
