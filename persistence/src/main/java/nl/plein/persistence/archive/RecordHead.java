package nl.plein.persistence.archive;

import java.io.Serializable;
import nl.plein.persistence.item.Kind;

/** A record of a group by name: enough to list it, not what it says. */
public record RecordHead(long id, String ref, Kind kind, String title) implements Serializable {}
