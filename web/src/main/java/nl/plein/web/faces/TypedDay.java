package nl.plein.web.faces;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.plein.security.Refusal;

/** A day as a form sends it. */
public final class TypedDay {

    private TypedDay() {}

    /**
     * The day, or null when nothing was typed.
     *
     * @throws Refusal when it is no day
     */
    public static LocalDate of(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refusal("site.role.day", typed);
        }
    }
}
