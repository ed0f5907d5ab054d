package nl.plein.ejb.copy;

import java.time.Instant;
import java.util.UUID;

/**
 * What a job of copying must know, as it is kept with the job.
 *
 * @param from public identifier of the group that is copied
 * @param before what was published later stays behind: nobody saw it counted
 */
record CopyNote(UUID from, boolean items, boolean invites, Instant before) {

    private static final String BETWEEN = " ";

    static CopyNote read(String written) {
        var parts = written.split(BETWEEN);
        return new CopyNote(
                UUID.fromString(parts[0]),
                Boolean.parseBoolean(parts[1]),
                Boolean.parseBoolean(parts[2]),
                Instant.parse(parts[3]));
    }

    String written() {
        return String.join(BETWEEN, from.toString(), String.valueOf(items), String.valueOf(invites), before.toString());
    }
}
