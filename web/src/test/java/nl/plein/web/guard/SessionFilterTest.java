package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.ejb.site.SiteBoundary;
import nl.plein.persistence.session.SessionKind;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.ServedHost;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.SiteGate;
import nl.plein.security.session.Proof;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionFilterTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final long ANNA = 7;

    private final SessionFilter filter = new SessionFilter();
    private Optional<SessionRow> row = Optional.of(aSession("password"));
    private boolean watched;
    private Long acting;
    private Long during;
    private final List<Long> visited = new ArrayList<>();

    SessionFilterTest() {
        filter.site = new CurrentSite();
        filter.gate = new SiteGate();
        filter.proof = new Proof();
        filter.moment = new OneMoment();
        filter.current = new CurrentSession();
        filter.sessions = new SessionBoundary() {
            @Override
            public Optional<SessionRow> open(String token, Long site) {
                return row;
            }

            @Override
            public Optional<SessionRow> watch(String token, Long site) {
                watched = true;
                return row;
            }
        };
        filter.hosts = hosts();
        filter.me = new CurrentAccount() {
            @Override
            public void become(long account, boolean twoFactors) {
                acting = account;
            }

            @Override
            public void visit(long site) {
                visited.add(site);
            }

            @Override
            public void leave() {
                acting = null;
            }
        };
    }

    private static Hosts hosts() {
        var hosts = new Hosts();
        hosts.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        hosts.boundary = new SiteBoundary() {
            @Override
            public List<ServedHost> addresses() {
                return List.of(
                        served(3, Site.Openness.NETWORK, "192.0.2.0/24"),
                        served(4, Site.Openness.NETWORK, "198.51.100.0/24"),
                        served(5, Site.Openness.CLOSED, "192.0.2.0/24"),
                        strict(served(6, Site.Openness.NETWORK, "198.51.100.0/24")));
            }
        };
        return hosts;
    }

    @Test
    @DisplayName("GRD-5.1 whoever has a session acts during the request, and nobody does after it")
    void whoeverHasASessionActsDuringTheRequest() throws Exception {
        pass(Exchange.get("/groups").cookie("__Host-plein", "token"));

        assertThat(during).isEqualTo(ANNA);
        assertThat(acting).isNull();
        assertThat(filter.current.row()).isEmpty();
    }

    @Test
    @DisplayName(
            "GRD-5.1 the row is asked at each request: a session that ended meanwhile is nobody's, and its cookie goes")
    void theRowIsAskedAtEachRequest() throws Exception {
        pass(Exchange.get("/groups").cookie("__Host-plein", "token"));
        row = Optional.empty();
        var second = Exchange.get("/groups").cookie("__Host-plein", "token");
        pass(second);

        assertThat(during).isNull();
        assertThat(second.given("__Host-plein").getMaxAge()).isZero();
    }

    @Test
    @DisplayName("SES-5.8 where two factors are demanded, a session without them is nobody's")
    void aSessionWithoutTwoFactorsIsNobodys() throws Exception {
        filter.site.choose(Map.of(SiteSetting.SIGN_IN_PROOF, SiteSetting.TWO_FACTORS));
        pass(Exchange.get("/groups").cookie("__Host-plein", "token"));
        assertThat(during).isNull();

        row = Optional.of(aSession("https://refeds.org/profile/mfa"));
        pass(Exchange.get("/groups").cookie("__Host-plein", "token"));
        assertThat(during).isEqualTo(ANNA);
    }

    @Test
    @DisplayName("SES-1.7 a page that looks by itself acts as who opened it, and uses no session")
    void aPageThatLooksByItself() throws Exception {
        pass(Exchange.get("/archive/job/x").cookie("__Host-plein", "token"));
        assertThat(watched).isFalse();

        pass(Exchange.get("/archive/job/x").cookie("__Host-plein", "token").header("X-Plein-Watching", "job"));
        assertThat(watched).isTrue();
        assertThat(during).isEqualTo(ANNA);
    }

    @Test
    @DisplayName("GRD-7.2 on the platform a site for its networks is listed for who comes from there, and no other one")
    void onThePlatformEachSiteShowsItself() throws Exception {
        pass(Exchange.get("/").from("192.0.2.7"));
        assertThat(visited).containsExactly(3L);

        visited.clear();
        pass(Exchange.get("/").from("203.0.113.7"));
        assertThat(visited).isEmpty();

        pass(Exchange.get("/").from("203.0.113.7").cookie("__Host-plein", "token"));
        assertThat(visited).containsExactly(3L, 4L);

        visited.clear();
        row = Optional.of(aSession("https://refeds.org/profile/mfa"));
        pass(Exchange.get("/").from("203.0.113.7").cookie("__Host-plein", "token"));
        assertThat(visited).containsExactly(3L, 4L, 6L);
    }

    @Test
    @DisplayName("GRD-7.2 on a site no other one is listed")
    void onASiteNoOtherShowsItself() throws Exception {
        filter.site.enter(served(4, Site.Openness.NETWORK, "").site());
        pass(Exchange.get("/").from("192.0.2.7"));
        assertThat(visited).isEmpty();

        pass(Exchange.get("/").from("192.0.2.7").cookie("__Host-plein", "token"));
        assertThat(visited).containsExactly(4L);
    }

    private static ServedHost served(long number, Site.Openness openness, String networks) {
        var ref = "00000000-0000-0000-0000-00000000000" + number;
        var host = "site-" + number + ".example";
        var row = new SiteRow(number, ref, "Site " + number, "", host, "#000000", openness);
        return new ServedHost(host, row, Map.of(SiteSetting.READER_NETWORKS, networks), List.of());
    }

    /** The same, where two factors are demanded. */
    private static ServedHost strict(ServedHost one) {
        var choices = Map.of(
                SiteSetting.READER_NETWORKS,
                one.choices().get(SiteSetting.READER_NETWORKS),
                SiteSetting.SIGN_IN_PROOF,
                SiteSetting.TWO_FACTORS);
        return new ServedHost(one.host(), one.site(), choices, List.of());
    }

    private void pass(Exchange exchange) throws Exception {
        filter.doFilter(exchange.request(), exchange.response(), (asked, answered) -> during = acting);
    }

    private static SessionRow aSession(String way) {
        return new SessionRow(
                1,
                UUID.randomUUID().toString(),
                SessionKind.CENTRAL,
                null,
                ANNA,
                null,
                null,
                null,
                null,
                way,
                NOON,
                NOON,
                NOON.plusSeconds(60),
                NOON.plusSeconds(60),
                null,
                null,
                NOON);
    }
}
