package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site that moves to a domain of its own. */
class OwnDomainIT {

    private static NewSite site;
    private static URI own;

    @BeforeAll
    static void start() {
        var stage = Stage.shared();
        site = NewSite.started(stage, "Eigen domein", "eigendomein");
        own = URI.create("http://samen.localhost:" + stage.origin().getPort());
    }

    @Test
    @DisplayName(
            "SIT-5.1 who makes another address the main one goes on there, and everybody comes there from the old one")
    void aSiteMovesToItsOwnDomain() {
        site.caller(NewSite.MANAGER).send("/manage/addresses", "another", Map.of("host:input", own.getHost()));
        try (var manager = site.browser(NewSite.MANAGER)) {
            var page = manager.open(site.address(), "/manage/addresses").page();
            page.locator("input[value*='" + own.getHost() + "']").first().press("Enter");
            page.locator("h1:has-text('ander hoofdadres')").waitFor();
            manager.isFit("own-domain").isFitAt("own-domain", 320).isWalkable("own-domain");

            page.locator("a.button").click();
            page.waitForURL(own + "/manage/addresses");
            assertThat(page.locator("li:has(.badge)").innerText()).contains(own.getHost());
            assertThat(manager.complaints()).isEmpty();

            manager.open(site.address(), "/groups");
            assertThat(page.url()).isEqualTo(own + "/groups");
        }
        assertThat(Caller.stranger(own).get("/").words()).contains("Eigen domein");
    }
}
