package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallFilterTest {

    private final WallFilter filter = new WallFilter();

    @BeforeEach
    void somebodyStandsBeforeAClosedSite() {
        filter.me = new CurrentAccount();
        filter.site = new CurrentSite();
        enter(Site.Openness.CLOSED);
    }

    @ParameterizedTest(name = "GRD-7.1 {0} stays public")
    @ValueSource(strings = {"/", "/signin", "/signin/local", "/toegankelijkheid", "/privacy", "/look/1/css/plein.css"})
    void thisStaysPublic(String path) throws Exception {
        var exchange = Exchange.get(path);

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.wentOn()).isTrue();
    }

    @ParameterizedTest(name = "GRD-7.1 {0} lies behind the wall")
    @ValueSource(strings = {"/groups", "/group/1", "/item/1", "/document/1", "/signingroup", "/anything"})
    void thisLiesBehindTheWall(String path) throws Exception {
        var exchange = Exchange.get(path);

        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.wentOn()).isFalse();
        assertThat(exchange.answered("Location")).startsWith("/signin?to=");
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

    private void enter(Site.Openness openness) {
        filter.site.enter(new SiteRow(
                3, "00000000-0000-0000-0000-000000000003", "Gelderland", "", "g.example", "#000000", openness));
    }
}
