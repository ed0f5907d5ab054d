package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open invitation, as an owner sees it.
 *
 * @param name of the person it is for, or null
 * @param mail address it was sent to, or null
 */
public record InvitationRow(long id, String ref, String name, String mail, Instant made, Instant expires)
        implements Serializable {

    /** Whom it is for. */
    public String whom() {
        return name == null ? mail : name;
    }
}
