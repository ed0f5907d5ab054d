package nl.plein.ejb.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The days around today, by their month and day. */
final class AnniversaryDays {

    private static final int BEFORE = 2;
    private static final int AHEAD = 14;
    private static final int LEAP_DAY = 229;
    private static final int DAY_BEFORE_IT = 228;

    private AnniversaryDays() {}

    /**
     * From two days ago until in two weeks, in their order, a map for each year in which they fall. In a year without
     * 29 February that day is kept on the 28th.
     */
    static List<Map<Integer, LocalDate>> around(LocalDate today) {
        List<Map<Integer, LocalDate>> years = new ArrayList<>();
        IntStream.rangeClosed(-BEFORE, AHEAD).mapToObj(today::plusDays).forEach(day -> {
            if (years.isEmpty() || day.getDayOfYear() == 1) {
                years.add(new LinkedHashMap<>());
            }
            var year = years.get(years.size() - 1);
            year.put(number(day), day);
            if (number(day) == DAY_BEFORE_IT && !day.isLeapYear()) {
                year.put(LEAP_DAY, day);
            }
        });
        return years;
    }

    private static int number(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
