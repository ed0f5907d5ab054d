package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.plein.ejb.access.EmergencyBoundary;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallFilterTest {

    private static final String OPENED = "00000000-0000-0000-0000-000000000042";
    private static final String OTHER = "00000000-0000-0000-0000-000000000043";

    private final WallFilter filter = new WallFilter();

    @BeforeEach
    void somebodyStandsBeforeAClosedSite() {
        filter.me = new CurrentAccount();
        filter.site = new CurrentSite();
        enter(Site.Openness.CLOSED);
    }

    @ParameterizedTest(name = "GRD-7.1 {0} stays public")
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/signin/local",
                "/toegankelijkheid",
                "/privacy",
                "/look/1/css/plein.css",
                "/owners.csv",
                "/portraits.zip"
            })
    void thisStaysPublic(String path) throws Exception {
        var exchange = Exchange.get(path);

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.wentOn()).isTrue();
    }

    @ParameterizedTest(name = "GRD-7.1 {0} lies behind the wall")
    @ValueSource(
            strings = {
                "/groups",
                "/group/1",
                "/item/1",
                "/document/1",
                "/signingroup",
                "/anything",
                "//groups",
                "//item/1"
            })
    void thisLiesBehindTheWall(String path) throws Exception {
        var exchange = Exchange.get(path);

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.wentOn()).isFalse();
        assertThat(exchange.answered("Location")).startsWith("/signin?to=");
    }

    @ParameterizedTest(name = "GRD-7.1 the wall lets anybody pass to {0}, as the page of access says")
    @EnumSource(StaysPublic.class)
    void whatThePageSaysIsReached(StaysPublic part) {
        assertThat(part.addresses()).allMatch(StaysPublic::reaches);
    }

    @Test
    @DisplayName("GRD-7.1 an open site has no wall")
    void anOpenSiteHasNoWall() throws Exception {
        enter(Site.Openness.OPEN);
        var exchange = Exchange.get("/groups");

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.wentOn()).isTrue();
    }

    @Test
    @DisplayName("GRD-7.2 a site for its own networks has a wall for who neither signed in nor comes from there")
    void aSiteForItsNetworksHasAWall() throws Exception {
        enter(Site.Openness.NETWORK);
        var elsewhere = Exchange.get("/group/1");
        filter.doFilter(elsewhere.request(), elsewhere.response(), elsewhere.chain());
        assertThat(elsewhere.wentOn()).isFalse();
        assertThat(elsewhere.answered("Location")).startsWith("/signin?to=");

        filter.me.visit(3);
        var near = Exchange.get("/group/1");
        filter.doFilter(near.request(), near.response(), near.chain());
        assertThat(near.wentOn()).isTrue();
    }

    @ParameterizedTest(name = "GRD-7.1 who runs a site from outside comes to {0}: {1} in an emergency, else {2}")
    @CsvSource({
        "/group/" + OPENED + "/emergency, true, true",
        "/group/" + OPENED + ", true, false",
        "/item/" + OTHER + ", true, false",
        "/document/" + OTHER + ", true, false",
        "/group/" + OTHER + ", false, false",
        "/group/" + OPENED + "/members, false, false",
        "/item/" + OTHER + "/edit, false, false",
        "/groups, false, false",
    })
    void whoRunsASiteReadsWhatWasOpened(String path, boolean during, boolean otherwise) throws Exception {
        assertThat(passes(path, Set.of(ReachKey.group(42)))).isEqualTo(during);
        assertThat(passes(path, Set.of())).isEqualTo(otherwise);
    }

    /** Whether who runs the platform, and holds these keys by an emergency, passes the wall. */
    private boolean passes(String path, Set<String> keys) throws Exception {
        var viewer = new Viewer(7L, keys);
        filter.me = new CurrentAccount() {
            @Override
            public boolean signedIn() {
                return true;
            }

            @Override
            public Viewer viewer() {
                return viewer;
            }

            @Override
            public boolean may(Right right, Place place) {
                return right == Right.ACCESS_EMERGENCY && place.siteId() == 3;
            }
        };
        filter.emergencies = new EmergencyBoundary() {
            @Override
            public boolean opened(long site, GroupId group) {
                return !keys.isEmpty()
                        && site == 3
                        && OPENED.equals(group.value().toString());
            }
        };
        var exchange = Exchange.get(path);
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange.wentOn();
    }

    private void enter(Site.Openness openness) {
        filter.site.enter(new SiteRow(
                3, "00000000-0000-0000-0000-000000000003", "Gelderland", "", "g.example", "#000000", openness));
    }
}
