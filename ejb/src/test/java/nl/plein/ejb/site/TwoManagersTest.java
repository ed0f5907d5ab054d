package nl.plein.ejb.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TwoManagersTest extends OnAManagedSite {

    @Test
    @DisplayName("SIT-3.4 of two managers who choose at once, the second is told; what only one chose is kept")
    void twoManagersChoose() {
        managed(() -> {
            var access = square.beans.get(SiteAccessBoundary.class);
            var seen = Map.of(SiteSetting.FONT, Seen.of("FIGTREE"));
            access.choose(new ChangeSettings(site, seen, Map.of(SiteSetting.FONT, "SERIF")));

            assertThatThrownBy(() -> access.choose(new ChangeSettings(site, seen, Map.of(SiteSetting.FONT, "SYSTEM"))))
                    .hasMessage("shared.overtaken");
            var words = Map.of(SiteSetting.FOOTER_TEXT, "Een\nTwee");
            access.choose(new ChangeSettings(site, Map.of(SiteSetting.FOOTER_TEXT, Seen.of("")), words));
            access.choose(new ChangeSettings(
                    site,
                    Map.of(SiteSetting.FOOTER_TEXT, Seen.of("Een\r\nTwee")),
                    Map.of(SiteSetting.FOOTER_TEXT, "Drie")));

            assertThat(access.settings(site))
                    .isEqualTo(Map.of(SiteSetting.FONT, "SERIF", SiteSetting.FOOTER_TEXT, "Drie"));
        });
    }

    @Test
    @DisplayName("SIT-3.7 of two managers who turn a site at once, the second is told, and what the first did stays")
    void twoManagersTurn() {
        managed(() -> {
            choose(SiteSetting.READER_NETWORKS, "192.0.2.0/24");
            var access = square.beans.get(SiteAccessBoundary.class);
            var seen = access.access(site).seen();
            access.turn(new TurnSite(site, seen, Site.Openness.NETWORK));

            assertThatThrownBy(() -> access.turn(new TurnSite(site, seen, Site.Openness.CLOSED)))
                    .hasMessage("shared.overtaken");
            assertThat(access.access(site).openness()).isEqualTo(Site.Openness.NETWORK);
            assertThat(access.access(site).history()).hasSize(2);
        });
    }

    @Test
    @DisplayName("SIT-3.7 of two managers who change how far a site may be used at once, the second is told")
    void twoManagersChangeTheState() {
        managed(() -> {
            var states = square.beans.get(SiteStateBoundary.class);
            var seen = states.state(site).seen();
            states.change(new ChangeState(site, seen, SiteState.READ_ONLY));

            assertThatThrownBy(() -> states.change(new ChangeState(site, seen, SiteState.DISABLED)))
                    .hasMessage("shared.overtaken");
            assertThat(states.state(site).state()).isEqualTo(SiteState.READ_ONLY);
        });
    }

    @Test
    @DisplayName("SIT-6.1 of two managers who choose colours at once, the second is told")
    void twoManagersPaint() {
        managed(() -> {
            var looks = square.beans.get(SiteLookBoundary.class);
            var seen = looks.look(site).seen();
            looks.change(new ChangeLook(site, seen, "#336699", "#224466", ""));

            assertThatThrownBy(() -> looks.change(new ChangeLook(site, seen, "#663399", "", "")))
                    .hasMessage("shared.overtaken");
            assertThat(looks.look(site).accent()).isEqualTo("#224466");
        });
    }
}
