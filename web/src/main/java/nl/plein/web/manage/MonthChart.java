package nl.plein.web.manage;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.plein.persistence.site.SiteMonthRow;

/** Months as bars, oldest first, in the words of Chart.js; how they look is said in {@code figures.js}. */
final class MonthChart {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM-uuuu");

    private final List<SiteMonthRow> months;
    private final JsonArrayBuilder labels = Json.createArrayBuilder();
    private final JsonArrayBuilder sets = Json.createArrayBuilder();

    /** @param newestFirst as the figures of a site come */
    MonthChart(List<SiteMonthRow> newestFirst) {
        months = new ArrayList<>(newestFirst);
        Collections.reverse(months);
        months.forEach(row -> labels.add(MONTH.format(row.month())));
    }

    /** One more bar for each month. */
    MonthChart with(String label, ToIntFunction<SiteMonthRow> figure) {
        var values = Json.createArrayBuilder();
        months.forEach(row -> values.add(figure.applyAsInt(row)));
        sets.add(Json.createObjectBuilder().add("label", label).add("data", values));
        return this;
    }

    String json() {
        var data = Json.createObjectBuilder().add("labels", labels).add("datasets", sets);
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .build()
                .toString();
    }
}
