package nl.plein.compliance.architecture.offender.ejb.here;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.security.permission.Boundary;

/** Wrong: what it keeps leaves no event. */
@Boundary
public class SilentBoundary {

    EntityManager em;

    public void keep(List<String> things) {
        things.forEach(thing -> keep(thing));
    }

    private void keep(String thing) {
        em.persist(thing);
    }
}
