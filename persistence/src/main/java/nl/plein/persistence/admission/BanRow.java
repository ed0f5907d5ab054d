package nl.plein.persistence.admission;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ban as managers see it.
 *
 * @param organisation name of the organisation the person works for, or null
 */
public record BanRow(long id, String ref, String name, String organisation, String reason, Instant since)
        implements Serializable {}
