package nl.plein.ejb.people;

import java.io.Serializable;
import nl.plein.persistence.people.ProfileRow;

/**
 * Somebody to write to.
 *
 * @param reachable whether the person wants mails of members, and can get any
 */
public record MessageDetails(ProfileRow person, boolean reachable) implements Serializable {}
