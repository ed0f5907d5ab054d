package nl.plein.ejb.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.people.Problem;

/**
 * What was done, or would be, about one person.
 *
 * @param id what the directory calls the person
 * @param what {@code linked}, {@code invited}, {@code placed}, {@code removed}, {@code filled}, {@code unchanged}, or
 *     {@code refused}
 * @param why code of why it was refused, or null
 * @param profile what becomes of each answer, by name of the field: {@code new}, {@code changed}, {@code same},
 *     {@code own}, {@code given}, {@code wrong} or {@code later}
 * @param problems why answers do not fit
 */
public record SyncLine(String id, String what, String why, Map<String, String> profile, List<Problem> problems)
        implements Serializable {

    static SyncLine of(String id, String what) {
        return new SyncLine(id, what, null, Map.of(), List.of());
    }

    static SyncLine refused(String id, String why) {
        return new SyncLine(id, "refused", why, Map.of(), List.of());
    }

    /** The same, with what becomes of answers. */
    SyncLine telling(Map<String, String> fates) {
        return new SyncLine(id, what, why, fates, problems);
    }
}
