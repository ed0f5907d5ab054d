package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.SiteFurnitureRepository;
import nl.plein.persistence.site.SiteRedirect;
import nl.plein.persistence.site.SiteRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRedirectTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long editor;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.2 old addresses lead on, once, not in a circle, and outside only when that is said")
    void oldAddressesLeadOn() {
        onASite(() -> {
            var redirects = square.beans.as(editor).get(SiteRedirectBoundary.class);
            redirects.add(new AddRedirect(site, "/oud/", "/nieuw", false));
            redirects.add(new AddRedirect(site, "/nieuw", "/groups?view=all", false));
            assertThat(redirects.leads(site, "/oud")).contains("/nieuw");
            assertThat(redirects.leads(site, "/elders")).isEmpty();
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/oud", "/x", false)))
                    .hasMessage("site.redirect.from.taken");
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/groups", "/oud", false)))
                    .hasMessage("site.redirect.to.circle");
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/zelf", "/zelf/", false)))
                    .hasMessage("site.redirect.to.circle");
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/weg", "https://elders.example/x", false)))
                    .hasMessage("site.redirect.to.outside");
            redirects.add(new AddRedirect(site, "/weg", "https://elders.example/x", true));
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/a?b", "/x", false)))
                    .hasMessage("site.redirect.from.wrong");
            var row = redirects.redirects(site, "").get(0);
            redirects.drop(new DropRedirect(site, UUID.fromString(row.ref())));
            assertThat(redirects.leads(site, row.from())).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://HOST/oud",
        "https://HOST:8443/oud/",
        "https://UPPER/oud?vraag=1#punt",
        "https://HOST./oud",
        "https://andere.example/oud",
        "https://HOST/x/../%6Fud;v=1",
        "/./oud",
        "https://HOST/tussen"
    })
    @DisplayName("SIT-8.2 no circle goes round by way of an address of the site itself")
    void noCircleByAnOwnAddress(String goal) {
        onASite(() -> {
            square.site.reachAt("andere.example", Beans.NOW);
            em.flush();
            var redirects = square.beans.as(editor).get(SiteRedirectBoundary.class);
            var host = site.host();
            redirects.add(new AddRedirect(site, "/tussen", "https://" + host + "/oud", false));
            var to = goal.replace("HOST", host).replace("UPPER", host.toUpperCase(Locale.ROOT));
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/oud", to, true)))
                    .hasMessage("site.redirect.to.circle");
        });
    }

    @Test
    @DisplayName("SIT-8.2 a circle that was there before stops nobody who leads an address into it")
    void anOldCircleIsNoTrap() {
        onASite(() -> {
            var furniture = square.beans.get(SiteFurnitureRepository.class);
            furniture.add(new SiteRedirect(site.id(), "/rond", "https://" + site.host() + "/rond", editor, Beans.NOW));
            var redirects = square.beans.as(editor).get(SiteRedirectBoundary.class);
            assertThatThrownBy(() -> redirects.add(new AddRedirect(site, "/erheen", "/rond", false)))
                    .hasMessage("site.redirect.to.circle");
        });
    }

    private void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            editor = square.someone("Els Redacteur", null);
            em.persist(new RoleGrant(editor, site.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            work.run();
        });
    }
}
