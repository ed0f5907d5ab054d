package nl.plein.persistence.platform;

import java.io.Serializable;

/**
 * A provider that speaks for a mail domain.
 *
 * @param organisation name of the organisation whose people it vouches for
 */
public record SpeakerRow(String domain, String entityId, String organisation) implements Serializable {}
