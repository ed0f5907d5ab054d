package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Wrong: anybody may change it into anything. */
@Entity
public class SettableThing {

    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }
}
