package nl.plein.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.item.Kind;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Exchange;
import nl.plein.web.guard.SiteLinks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class SearchEnginesTest {

    @ParameterizedTest(name = "IDX-1.1 {0} site, chosen {1}: may be listed {2}")
    @CsvSource({"OPEN, YES, true", "OPEN, NO, false", "OPEN, , false", "CLOSED, YES, false", "NETWORK, YES, false"})
    void aSiteIsListedWhenItsManagersChoseSo(Site.Openness openness, String chosen, boolean listed) throws Exception {
        var site = site(openness, chosen);
        var robots = robots(site);

        assertThat(site.indexed()).isEqualTo(listed);
        assertThat(robots.contains("Disallow: /\n")).isEqualTo(!listed);
        assertThat(robots.contains("/sitemap.xml")).isEqualTo(listed);
        assertThat(sitemap(site).status()).isEqualTo(listed ? 200 : 404);
    }

    @Test
    @DisplayName("IDX-1.1 the platform itself is not listed")
    void thePlatformIsNotListed() throws Exception {
        assertThat(new CurrentSite().indexed()).isFalse();
        assertThat(robots(new CurrentSite())).contains("Disallow: /\n");
    }

    @Test
    @DisplayName("IDX-1.2 the list of pages names the front page and what everybody may read, with whole addresses")
    void theListOfPages() throws Exception {
        var body = sitemap(site(Site.Openness.OPEN, "YES")).body();
        var xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        var places = xml.getElementsByTagName("loc");

        assertThat(places.getLength()).isEqualTo(2);
        assertThat(places.item(0).getTextContent()).matches("https?://site\\.example(:\\d+)?/");
        assertThat(places.item(1).getTextContent()).matches("https?://site\\.example(:\\d+)?/item/een");
    }

    private static CurrentSite site(Site.Openness openness, String chosen) {
        var site = new CurrentSite();
        site.enter(new SiteRow(3, UUID.randomUUID().toString(), "Site", "", "site.example", "#21468b", openness));
        site.choose(chosen == null ? Map.of() : Map.of(SiteSetting.SEARCH_ENGINES, chosen));
        return site;
    }

    private static String robots(CurrentSite site) throws Exception {
        var servlet = new RobotsServlet();
        servlet.current = site;
        servlet.links = new SiteLinks();
        var exchange = Exchange.get("/robots.txt");
        servlet.doGet(exchange.request(), exchange.response());
        return exchange.body();
    }

    private static Exchange sitemap(CurrentSite site) throws Exception {
        var servlet = new SitemapServlet();
        servlet.current = site;
        servlet.links = new SiteLinks();
        servlet.feeds = new FeedBoundary() {
            @Override
            public List<ItemRow> publicOf(long number) {
                return List.of(new ItemRow(
                        1,
                        "een",
                        Kind.BLOG,
                        "Een",
                        "",
                        Instant.EPOCH,
                        0,
                        "",
                        null,
                        null,
                        null,
                        "public",
                        "",
                        "",
                        null,
                        null,
                        null,
                        null));
            }
        };
        var exchange = Exchange.get("/sitemap.xml");
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
