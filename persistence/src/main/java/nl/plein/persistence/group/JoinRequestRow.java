package nl.plein.persistence.group;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to join, as an owner of the group sees it.
 *
 * @param organisation name of the organisation the person works for, or null
 */
public record JoinRequestRow(String ref, String name, String organisation, String motivation, Instant asked)
        implements Serializable {}
