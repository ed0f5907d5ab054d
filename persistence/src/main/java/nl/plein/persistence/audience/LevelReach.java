package nl.plein.persistence.audience;

import java.io.Serializable;

/**
 * How many items of a group are meant for a level, and who reads them at this moment.
 *
 * @param reachKey key of those who read them
 */
public record LevelReach(Level level, String reachKey, long items) implements Serializable {}
