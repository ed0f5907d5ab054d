package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The last change of a group.
 *
 * @param number how many changes there were; a form sends back the number that it was shown with
 * @param by number of the account that made it, or null when nothing was changed yet
 * @param at when, or null
 * @param what names of what was changed
 */
public record GroupChange(int number, Long by, Instant at, List<String> what) implements Serializable {}
