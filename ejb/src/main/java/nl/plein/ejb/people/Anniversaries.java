package nl.plein.ejb.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.plein.persistence.people.AnniversaryRow;

/**
 * Days that come round again about now, in their order.
 *
 * @param name name of the field in which people told them, or null when the site shows none
 */
public record Anniversaries(String name, List<Day> days) implements Serializable {

    /** None are shown. */
    static final Anniversaries NONE = new Anniversaries(null, List.of());

    /** @param on when it is this time */
    public record Day(AnniversaryRow person, LocalDate on, boolean today) implements Serializable {}
}
