package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A wall for the offenders to lean on: an entity that does nothing wrong. */
@Entity
public class StoredThing {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
