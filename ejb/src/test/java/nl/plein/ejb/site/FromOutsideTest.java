package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteCard;
import nl.plein.persistence.site.SiteFilter;
import nl.plein.persistence.site.SiteFilter.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FromOutsideTest {

    private final Database database = anEmptyDatabase();

    private ASquare square;
    private long stranger;

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "SIT-3.8 a site that is {0} tells its members how many they are, and nobody else")
    @EnumSource(
            value = Site.Openness.class,
            names = {"NETWORK", "CLOSED"})
    void onlyMembersAreToldHowManyTheyAre(Site.Openness openness) {
        on(openness, () -> {
            assertThat(listed(square.member, View.ALL))
                    .extracting(SiteCard::memberCount, card -> card.lastActive() != null)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(3, true));
            assertThat(listed(stranger, View.ALL))
                    .extracting(SiteCard::name, SiteCard::memberCount, SiteCard::lastActive)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Fietsberaad", 0, null));
        });
    }

    @Test
    @DisplayName("SIT-3.8 who reads what is public on a site for its networks is not told how many are on it either")
    void whoReadsWhatIsPublicIsNotToldEither() {
        on(Site.Openness.NETWORK, () -> {
            var sites = square.beans.as(stranger).get(SiteBoundary.class);
            sites.me.visit(square.site.id());
            assertThat(sites.directory(new SiteFilter(View.ALL, ""), null))
                    .extracting(SiteCard::memberCount)
                    .containsExactly(0);
        });
    }

    @Test
    @DisplayName("SIT-3.8 an open site tells everybody how many are on it and when it was last used")
    void anOpenSiteTellsEverybody() {
        on(Site.Openness.OPEN, () -> assertThat(listed(stranger, View.ALL))
                .allMatch(card -> card.memberCount() == 3 && card.lastActive() != null));
    }

    @Test
    @DisplayName("SIT-3.8 the list of the most active is of sites that are open or one's own")
    void theMostActive() {
        on(Site.Openness.CLOSED, () -> {
            assertThat(listed(stranger, View.ACTIVE)).isEmpty();
            assertThat(listed(square.member, View.ACTIVE)).hasSize(1);
        });
        on(Site.Openness.OPEN, () -> assertThat(listed(stranger, View.ACTIVE)).isNotEmpty());
    }

    @Test
    @DisplayName("SIT-3.8 nor does what comes after such a site in a list tell when it was used")
    void whatComesAfterIt() {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            square.site.turn(Site.Openness.CLOSED, Beans.NOW);
            em.persist(new Site("Later", "", "later.example", "#a5361b", Site.Openness.OPEN, Beans.NOW.plusSeconds(9)));
            em.flush();
            var directory = square.beans.as(somebody(em)).get(SiteBoundary.class);

            assertThat(directory.directory(
                            new SiteFilter(View.ACTIVE, ""), square.site.row().siteId()))
                    .as("as if it had been asked for after no site at all")
                    .extracting(SiteCard::name)
                    .contains("Later");
        });
    }

    private List<SiteCard> listed(long viewer, View view) {
        return square.beans.as(viewer).get(SiteBoundary.class).directory(new SiteFilter(view, ""), null);
    }

    private void on(Site.Openness openness, Runnable work) {
        database.doing(em -> {
            square = aSquare(em, Openness.OPEN);
            square.site.turn(openness, Beans.NOW);
            stranger = somebody(em);
            work.run();
        });
    }

    private static long somebody(EntityManager em) {
        var account = new Account("Stella Vreemd", null, null, Beans.NOW);
        em.persist(account);
        em.flush();
        return account.id();
    }
}
