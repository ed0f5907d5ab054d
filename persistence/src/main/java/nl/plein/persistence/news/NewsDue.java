package nl.plein.persistence.news;

import java.time.Instant;
import nl.plein.persistence.people.Rhythm;

/**
 * Somebody whose turn it is to be told what is new.
 *
 * @param account number of the account
 * @param due since when
 * @param told until when the person was told, or null for somebody who was never told
 * @param stopNo how often the person stopped mail by a link
 * @param rhythm how often mail comes
 */
public record NewsDue(long account, Instant due, Instant told, int stopNo, Rhythm rhythm) {

    /** Who chose nothing is told once a day, as {@code AccountChoice} says. */
    public NewsDue {
        rhythm = rhythm == null ? Rhythm.DAILY : rhythm;
    }
}
