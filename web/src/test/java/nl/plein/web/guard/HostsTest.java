package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final List<SiteRow> rows = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Hosts hosts = new Hosts();
    private final HostFilter filter = new HostFilter();
    private final List<String> events = new ArrayList<>();
    private int reads;

    @BeforeEach
    void thereIsOneSite() {
        System.setProperty("plein.origin", "https://plein.example:8443");
        rows.add(new SiteRow(
                3,
                "00000000-0000-0000-0000-000000000003",
                "Gelderland",
                "",
                "gelderland.example",
                "#000000",
                Site.Openness.OPEN));
        hosts.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        hosts.boundary = new SiteBoundary() {
            @Override
            public List<ServedHost> addresses() {
                reads++;
                var served = new ArrayList<ServedHost>();
                rows.forEach(row -> served.add(new ServedHost(row.host(), row, Map.of(), List.of())));
                others.forEach(host -> served.add(new ServedHost(host, rows.get(0), Map.of(), List.of())));
                return served;
            }
        };
        filter.hosts = hosts;
        filter.site = new CurrentSite();
        filter.origin = new Origin();
        filter.strangers = new Strangers();
        filter.strangers.clock = hosts.clock;
        filter.faults = new FaultBoundary() {
            @Override
            public void strangeHost(String host, long unrecorded) {
                events.add(host + '+' + unrecorded);
            }
        };
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.origin");
    }

    @Test
    @DisplayName("GRD-1.1 the platform and its sites are known, with any port and in any case")
    void ourHostsAreKnown() throws Exception {
        var platform = Exchange.get("/").header("Host", "Plein.Example:8443");
        var site = Exchange.get("/").header("Host", "gelderland.example");

        filter.doFilter(platform.request(), platform.response(), platform.chain());
        assertThat(filter.site.onSite()).isFalse();
        filter.doFilter(site.request(), site.response(), site.chain());

        assertThat(platform.wentOn()).isTrue();
        assertThat(site.wentOn()).isTrue();
        assertThat(filter.site.number()).isEqualTo(3);
        assertThat(filter.site.host()).isEqualTo("gelderland.example");
    }

    @Test
    @DisplayName(
            "GRD-1.4 GRD-2.1 another host of a site leads to its main one, with path and the headers of every answer")
    void anotherHostLeadsToTheMainOne() throws Exception {
        others.add("oud.example");
        var exchange = Exchange.get("/group/1").header("Host", "oud.example:8443");

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.status()).isEqualTo(308);
        assertThat(exchange.answered("Location")).isEqualTo("https://gelderland.example:8443/group/1");
        assertThat(exchange.answered("Content-Security-Policy")).contains("nonce-");
        assertThat(exchange.answered("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(exchange.wentOn()).isFalse();
    }

    @NullSource
    @ParameterizedTest(name = "GRD-1.1 an unknown host is misdirected: {0}")
    @ValueSource(
            strings = {
                "evil.example",
                "",
                "plein.example.",
                "plein.example@evil.example",
                "plein.example evil",
                "plein.example:8443:1",
                "gelderland.example/",
                "127.0.0.1"
            })
    void anUnknownHostIsMisdirected(String host) throws Exception {
        var exchange = Exchange.get("/").header("Host", host);

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.status()).isEqualTo(421);
        assertThat(exchange.wentOn()).isFalse();
        assertThat(events).hasSize(1);
        assertThat(exchange.body()).contains("https://plein.example:8443/").doesNotContain("evil");
    }

    @Test
    @DisplayName("GRD-1.3 a strange host leaves one event in an hour, and the next one says how many there were")
    void aStrangeHostLeavesOneEventInAnHour() throws Exception {
        askTimes(3, "evil.example");
        assertThat(events).containsExactly("evil.example+0");

        filter.strangers.clock = Clock.fixed(NOON.plus(Strangers.QUIET), ZoneOffset.UTC);
        askTimes(1, "Evil.example:80");

        assertThat(events).containsExactly("evil.example+0", "evil.example+2");
    }

    @Test
    @DisplayName("GRD-1.3 whoever makes up hosts leaves sixty events in an hour and no more")
    void madeUpHostsDoNotFillTheLog() throws Exception {
        for (int i = 0; i < 200; i++) {
            askTimes(1, "h" + i + ".example");
        }
        assertThat(events).hasSize(Strangers.MOST);

        filter.strangers.clock = Clock.fixed(NOON.plus(Strangers.QUIET), ZoneOffset.UTC);
        askTimes(1, "later.example");

        assertThat(events).last().isEqualTo("later.example+140");
    }

    private void askTimes(int times, String host) throws Exception {
        for (int i = 0; i < times; i++) {
            var exchange = Exchange.get("/").header("Host", host);
            filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        }
    }

    @Test
    @DisplayName("GRD-1.1 the table is read again after five seconds, and not for each request")
    void theTableIsReadAgainAfterFiveSeconds() {
        hosts.site("gelderland.example");
        hosts.site("nobody.example");
        rows.clear();
        assertThat(hosts.site("gelderland.example")).isPresent();
        assertThat(reads).isEqualTo(1);

        hosts.clock = Clock.fixed(NOON.plusSeconds(5), ZoneOffset.UTC);

        assertThat(hosts.site("gelderland.example")).isEmpty();
    }

    @Test
    @DisplayName("GRD-1.2 addresses have the scheme and port of the platform")
    void addressesHaveTheSchemeAndPortOfThePlatform() {
        assertThat(hosts.platformOrigin()).isEqualTo("https://plein.example:8443");
        assertThat(hosts.origin("gelderland.example")).isEqualTo("https://gelderland.example:8443");
    }
}
