package nl.plein.audit.log;

import java.util.UUID;
import nl.plein.persistence.audit.ActorType;

/**
 * Who acted.
 *
 * @param ref public identifier of the account, or null without one
 * @param name what others call the person, kept in the erasable detail, or null
 */
public record Actor(ActorType type, UUID ref, String name) {

    /** Somebody who is not signed in. */
    public static final Actor ANONYMOUS = new Actor(ActorType.ANONYMOUS, null, null);

    /** Plein itself. */
    public static final Actor SYSTEM = new Actor(ActorType.SYSTEM, null, null);

    /** A person with an account. */
    public static Actor user(UUID ref, String name) {
        return new Actor(ActorType.USER, ref, name);
    }
}
