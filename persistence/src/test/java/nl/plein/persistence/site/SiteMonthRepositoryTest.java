package nl.plein.persistence.site;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aBlog;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import nl.plein.persistence.Database;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteMonthRepositoryTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-30T23:59:59Z");
    private static final Instant IN_DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

    private final Database database = anEmptyDatabase();
    private Group busy;
    private Group calm;
    private Group still;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.3 what happened in a month is counted for each site by itself, also for one where nothing did")
    void eachSiteByItself() {
        threeSites();

        database.doing(em -> months(em).count(NOVEMBER, IN_NOVEMBER));

        assertThat(inNovember(busy))
                .extracting(SiteMonthRow::items, SiteMonthRow::writers)
                .containsExactly(2, 2);
        assertThat(inNovember(calm))
                .extracting(SiteMonthRow::items, SiteMonthRow::writers)
                .containsExactly(1, 1);
        assertThat(inNovember(still))
                .extracting(SiteMonthRow::items, SiteMonthRow::writers)
                .containsExactly(0, 0);
    }

    @Test
    @DisplayName("SIT-8.3 a month is settled by a count after its end, which takes the place of the earlier one")
    void settledAfterItsEnd() {
        threeSites();

        database.doing(em -> months(em).count(NOVEMBER, IN_NOVEMBER));
        database.doing(em -> assertThat(months(em).settled(NOVEMBER)).isFalse());
        database.doing(em -> em.persist(aBlog(em, calm, "Nog een")));
        database.doing(em -> months(em).count(NOVEMBER, IN_DECEMBER));

        database.doing(em -> assertThat(months(em).settled(NOVEMBER)).isTrue());
        assertThat(inNovember(calm).items()).isEqualTo(2);
    }

    private void threeSites() {
        database.doing(em -> {
            busy = aGroup(em, Openness.OPEN);
            calm = aGroup(em, Openness.OPEN);
            still = aGroup(em, Openness.OPEN);
            em.persist(aBlog(em, busy, "Een"));
            em.persist(aBlog(em, busy, "Twee"));
            em.persist(aBlog(em, calm, "Drie"));
        });
    }

    private SiteMonthRow inNovember(Group group) {
        var rows = new SiteMonthRow[1];
        database.doing(em -> rows[0] = months(em).months(group.siteId(), 2).get(0));
        return rows[0];
    }

    private static SiteMonthRepository months(EntityManager em) {
        var months = new SiteMonthRepository();
        months.em = em;
        return months;
    }
}
