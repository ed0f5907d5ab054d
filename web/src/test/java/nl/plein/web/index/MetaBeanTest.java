package nl.plein.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaBeanTest {

    @ParameterizedTest(name = "IDX-1.3 a {1} group on a site that is {0} is told of: {2}")
    @CsvSource({
        "OPEN, OPEN, true",
        "OPEN, CLOSED, false",
        "OPEN, HIDDEN, false",
        "CLOSED, OPEN, false",
        "NETWORK, OPEN, false"
    })
    void onlyWhatEverybodyReadsIsToldOf(Site.Openness site, Openness group, boolean told) {
        var row = new GroupRow(1, "een", "Een", "", group, 1, null, null, null);

        assertThat(meta(site).group(row)).isEqualTo(told);
    }

    @Test
    @DisplayName("IDX-1.3 the platform is not told of, and the address is that of the site")
    void theAddressIsThatOfTheSite() {
        var platform = new MetaBean();
        platform.current = new CurrentSite();

        assertThat(platform.isOpen()).isFalse();
        assertThat(meta(Site.Openness.OPEN).address("/item/een")).matches("https?://site\\.example(:\\d+)?/item/een");
    }

    @Test
    @DisplayName("IDX-1.3 at most 160 characters, in whole words")
    void theFirstWords() {
        var meta = meta(Site.Openness.OPEN);

        assertThat(meta.words("kort")).isEqualTo("kort");
        assertThat(meta.words("woord ".repeat(100)))
                .hasSizeLessThanOrEqualTo(160)
                .endsWith("woord…");
        assertThat(meta.words("x".repeat(200))).hasSize(160);
        assertThat(meta.words(null)).isNull();
    }

    private static MetaBean meta(Site.Openness openness) {
        var meta = new MetaBean();
        meta.current = new CurrentSite();
        meta.current.enter(
                new SiteRow(3, UUID.randomUUID().toString(), "Site", "", "site.example", "#21468b", openness));
        meta.links = new SiteLinks();
        return meta;
    }
}
