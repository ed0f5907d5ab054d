package nl.plein.compliance.architecture.offender.ejb.here;

import java.util.List;
import nl.plein.compliance.architecture.offender.persistence.here.StoredThing;

/** Wrong: hands entities to whoever asks, hidden in a list. */
public class EntityBoundary {

    public List<StoredThing> everything() {
        return List.of();
    }
}
