package nl.plein.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLink.Part;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteWaysTest {

    private static final Viewer MEMBER = new Viewer(7L, Set.of("public", "signed-in", "site:3"));
    private static final Viewer SOMEBODY = new Viewer(8L, Set.of("public", "signed-in"));

    @Test
    @DisplayName("SIT-8.1 a way is shown to whom it is meant for, as far as the site lets them in")
    void waysFollowTheRule() {
        assertThat(shown(Site.Openness.OPEN, Viewer.ANONYMOUS)).containsExactly("PUBLIC");
        assertThat(shown(Site.Openness.OPEN, SOMEBODY)).containsExactly("PUBLIC", "SIGNED_IN");
        assertThat(shown(Site.Openness.OPEN, MEMBER)).containsExactly("PUBLIC", "SIGNED_IN", "SITE");
        assertThat(shown(Site.Openness.CLOSED, SOMEBODY)).isEmpty();
        assertThat(shown(Site.Openness.CLOSED, MEMBER)).containsExactly("PUBLIC", "SIGNED_IN", "SITE");
        assertThat(shown(Site.Openness.NETWORK, Viewer.ANONYMOUS)).isEmpty();
    }

    @Test
    @DisplayName("SIT-8.5 a way is called as the language has it, else by its first name")
    void waysHaveASecondName() {
        var way = aWay(SiteLink.Reader.PUBLIC);
        assertThat(way.in("nl")).isEqualTo("PUBLIC");
        assertThat(way.in("en")).isEqualTo("Everybody");
    }

    private static SiteLinkRow aWay(SiteLink.Reader level) {
        return new SiteLinkRow(
                3, level.ordinal(), "ref", Part.MENU, null, level.name(), "/groups", level, "Everybody", "en");
    }

    private static List<String> shown(Site.Openness openness, Viewer viewer) {
        var site = new CurrentSite();
        site.enter(new SiteRow(3, UUID.randomUUID().toString(), "Site", "", "site.example", "#21468b", openness));
        site.furnish(Stream.of(SiteLink.Reader.PUBLIC, SiteLink.Reader.SIGNED_IN, SiteLink.Reader.SITE)
                .map(level -> aWay(level))
                .toList());
        return site.links(Part.MENU, viewer).stream().map(SiteLinkRow::label).toList();
    }
}
