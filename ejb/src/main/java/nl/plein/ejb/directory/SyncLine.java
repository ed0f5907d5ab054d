package nl.plein.ejb.directory;

import java.io.Serializable;

/**
 * What was done, or would be, about one person.
 *
 * @param id what the directory calls the person
 * @param what {@code linked}, {@code invited}, {@code placed}, {@code removed}, {@code unchanged}, or {@code refused}
 * @param why code of why it was refused, or null
 */
public record SyncLine(String id, String what, String why) implements Serializable {

    static SyncLine of(String id, String what) {
        return new SyncLine(id, what, null);
    }

    static SyncLine refused(String id, String why) {
        return new SyncLine(id, "refused", why);
    }
}
