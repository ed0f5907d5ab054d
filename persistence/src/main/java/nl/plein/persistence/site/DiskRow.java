package nl.plein.persistence.site;

import java.io.Serializable;
import java.time.Instant;

/**
 * How much files take.
 *
 * @param files how many there are; one that is there twice counts twice
 */
public record DiskRow(long files, long bytes, Instant counted) implements Serializable {

    DiskRow plus(DiskRow other) {
        return new DiskRow(files + other.files, bytes + other.bytes, counted);
    }
}
