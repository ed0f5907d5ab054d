package nl.plein.persistence.access;

import nl.plein.persistence.audience.Audience;

/**
 * How far an item reached at some moment.
 *
 * @param audience for whom it was meant
 * @param key the key of those who could read it, within what group and site allowed then; nobody's while the site was
 *     off
 */
public record Reach(Audience audience, String key) {

    /** What one had to be to read it. */
    public Ground ground() {
        return Ground.of(key);
    }
}
