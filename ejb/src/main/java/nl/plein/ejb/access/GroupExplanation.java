package nl.plein.ejb.access;

import java.io.Serializable;
import java.time.Instant;
import nl.plein.persistence.access.Verdict;

/**
 * The answer about one person, a group and one moment.
 *
 * @param person whom it is about
 * @param at the moment
 * @param find whether the person could find the name and the purpose of the group
 * @param read whether the person could read what was in it for everybody
 */
public record GroupExplanation(PersonRow person, Instant at, Verdict find, Verdict read) implements Serializable {}
