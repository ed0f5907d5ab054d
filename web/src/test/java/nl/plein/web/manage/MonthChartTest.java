package nl.plein.web.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.plein.persistence.site.SiteMonthRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    private static final Instant COUNTED = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<SiteMonthRow> MONTHS = List.of(
            new SiteMonthRow("2026-11", 3, 1, 7, 20, 4, COUNTED), new SiteMonthRow("2026-10", 5, 0, 2, 9, 2, COUNTED));

    @Test
    @DisplayName("SIT-8.3 a chart shows the months from left to right")
    void monthsFromLeftToRight() {
        var chart = new MonthChart(MONTHS)
                .with("Stukken", SiteMonthRow::items)
                .with("Reacties", SiteMonthRow::remarks)
                .json();

        assertThat(chart)
                .isEqualTo("{\"type\":\"bar\",\"data\":{\"labels\":[\"10-2026\",\"11-2026\"],\"datasets\":["
                        + "{\"label\":\"Stukken\",\"data\":[2,7]},{\"label\":\"Reacties\",\"data\":[9,20]}]}}");
    }
}
