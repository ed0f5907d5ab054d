package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteCard;
import nl.plein.persistence.site.SiteFilter;
import nl.plein.persistence.site.SiteFilter.View;
import nl.plein.persistence.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteStartTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        System.clearProperty("plein.sites.start");
        database.close();
    }

    @Test
    @DisplayName("SIT-2.1 SIT-2.2 SIT-2.4 a request waits, is answered once, and makes its asker manager and member")
    void aRequestIsAnsweredOnce() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var starts = square.beans.as(square.neighbour).get(SiteStartBoundary.class);
            var wish = aSite("Waterberaad", "waterberaad");
            starts.start(wish);
            square.beans.as(square.owner);

            assertThat(starts.waiting(0)).extracting(row -> row.asker()).containsExactly("Niek Buur");
            starts.answer(new AnswerSiteRequest(wish.ref(), true, ""));

            assertThatThrownBy(() -> starts.answer(new AnswerSiteRequest(wish.ref(), false, "te laat")))
                    .hasMessage("site.answer.late");
            square.beans.as(square.neighbour);
            assertThat(square.beans.get(SiteBoundary.class).directory(new SiteFilter(View.MINE, "water"), null))
                    .extracting(SiteCard::name, SiteCard::memberCount)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Waterberaad", 1));
            var roles = em.createQuery("select r from RoleGrant r where r.accountId = :me", RoleGrant.class)
                    .setParameter("me", square.neighbour)
                    .getResultList();
            assertThat(roles).extracting(RoleGrant::role).containsExactly(Role.SITE_MANAGER);
        });
    }

    @Test
    @DisplayName("SIT-2.1 managers of the platform hear by mail of a site that is asked for; managers of sites do not")
    void managersHear() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.persist(new RoleGrant(square.owner, null, Role.PLATFORM_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(square.member, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();

            square.beans.as(square.neighbour).get(SiteStartBoundary.class).start(aSite("Waterberaad", "waterberaad"));

            assertThat(em.createQuery("select m.subject, m.address from Mail m", Object[].class)
                            .getResultList())
                    .containsExactly(new Object[] {"Niek Buur vraagt om de site Waterberaad", "olga@example.org"});
        });
    }

    @Test
    @DisplayName("SIT-2.4 a no says why, and nothing comes of it")
    void aNoSaysWhy() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var starts = square.beans.as(square.neighbour).get(SiteStartBoundary.class);
            var wish = aSite("Waterberaad", "waterberaad");
            starts.start(wish);

            assertThatThrownBy(() -> starts.answer(new AnswerSiteRequest(wish.ref(), false, " ")))
                    .hasMessage("site.decline.why");
            starts.answer(new AnswerSiteRequest(wish.ref(), false, "Sluit aan bij het Fietsberaad."));

            assertThat(starts.mine()).extracting(row -> row.answer()).containsExactly("Sluit aan bij het Fietsberaad.");
            assertThat(starts.hostOf(wish.ref())).isNull();
        });
    }

    @Test
    @DisplayName("SIT-2.1 when the platform is set so a site is there at once, or nobody starts one")
    void thePlatformIsSet() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var starts = square.beans.as(square.neighbour).get(SiteStartBoundary.class);
            System.setProperty("plein.sites.start", "everybody");
            var wish = aSite("Waterberaad", "waterberaad");

            starts.start(wish);

            assertThat(starts.hostOf(wish.ref())).startsWith("waterberaad.");
            System.setProperty("plein.sites.start", "nobody");
            assertThatThrownBy(() -> starts.start(aSite("Natuurberaad", "natuurberaad")))
                    .hasMessage("site.start.nobody");
        });
    }

    @ParameterizedTest(name = "SIT-2.3 {0} at {1}: {2}")
    @CsvSource({
        "F1etsberaad, fietsen, site.name.taken",
        "Fiets beraad, fietsen, site.name.taken",
        "Fіetsberaad, fietsen, site.name.letters",
        "ab, fietsen, site.name.length",
        "Fietsen, -fietsen, site.host.letters",
        "Fietsen, xn--fitsen-pva, site.host.letters",
        "Fietsen, fïetsen, site.host.letters",
        "Fietsen, fietsen.org, site.host.letters",
        "Fietsen, fi, site.host.length",
        "Fietsen, 2026, site.host.number",
        "Fietsen, adm1n, site.host.reserved",
        "Fietsen, beheer, site.host.reserved",
        "Fietsen, b0sberaad, site.host.asked",
        "Bosberaad, fietsen, site.name.asked"
    })
    void whatCouldBeMistakenIsRefused(String name, String label, String refusal) {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var starts = square.beans.as(square.neighbour).get(SiteStartBoundary.class);
            starts.start(aSite("Bosberaad", "bosberaad"));

            assertThatThrownBy(() -> starts.start(aSite(name, label))).hasMessage(refusal);
            assertThat(starts.mine()).hasSize(1);
        });
    }

    @Test
    @DisplayName("SIT-1.1 SIT-2.5 the directory goes page by page, in each of its orders")
    void theDirectoryGoesPageByPage() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            for (int i = 0; i < 45; i++) {
                var at = ASquare.class.getName().length() + i;
                em.persist(new Site(
                        "Site " + i,
                        "",
                        "site" + i + ".example",
                        "#336699",
                        i % 2 == 0 ? Site.Openness.OPEN : Site.Openness.CLOSED,
                        nl.plein.ejb.Beans.NOW.plusSeconds(at)));
            }
            em.flush();
            var sites = square.beans.as(square.neighbour).get(SiteBoundary.class);

            for (View view : View.values()) {
                var filter = new SiteFilter(view, "");
                var seen = new java.util.LinkedHashSet<String>();
                SiteId after = null;
                var page = sites.directory(filter, null);
                while (!page.isEmpty()) {
                    page.forEach(row -> assertThat(seen.add(row.ref())).isTrue());
                    after = new SiteId(UUID.fromString(page.get(page.size() - 1).ref()));
                    page = sites.directory(filter, after);
                }
                assertThat(seen)
                        .as(view.name())
                        .hasSize(
                                switch (view) {
                                    case MINE -> 1;
                                    case FEATURED -> 0;
                                    case OPEN, ACTIVE -> 24;
                                    default -> 46;
                                });
            }
            assertThat(sites.directory(new SiteFilter(View.ALL, "100%"), null)).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "SIT-2.7 a site is found by its name and purpose of now, capitals or not, and no longer by earlier ones")
    void foundByWhatItIsCalledNow() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            square.site.describe("ÉÉN Waterberaad", "Over dijken_en sluizen");
            em.flush();
            var sites = square.beans.as(square.neighbour).get(SiteBoundary.class);

            for (String words : List.of("één water", "WATERBERAAD", "Dijken_EN", " sluizen ")) {
                assertThat(sites.directory(new SiteFilter(View.ALL, words), null))
                        .as(words)
                        .hasSize(1);
            }
            for (String words : List.of("Fietsberaad", "dijken%en", "dijkenxen")) {
                assertThat(sites.directory(new SiteFilter(View.ALL, words), null))
                        .as(words)
                        .isEmpty();
            }
        });
    }

    private static StartSite aSite(String name, String label) {
        return new StartSite(UUID.randomUUID(), name, "Samen werken", Site.Openness.OPEN, label, "graag");
    }
}
