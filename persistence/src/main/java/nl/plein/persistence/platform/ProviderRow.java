package nl.plein.persistence.platform;

import java.io.Serializable;
import java.time.Instant;

/**
 * A provider of an organisation, whether people come in by it or not.
 *
 * @param entityId its name among providers
 * @param name what people choose it by
 * @param stopped since when nobody comes in by it, or null
 * @param reason why nobody does, or null
 */
public record ProviderRow(
        long id,
        String entityId,
        String name,
        long organisationId,
        String organisation,
        boolean enabled,
        Instant stopped,
        String reason)
        implements Serializable {}
