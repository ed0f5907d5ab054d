package nl.plein.compliance.architecture.offender.persistence.here;

import jakarta.persistence.EntityManager;

/** Wrong: asks the database and is no repository. */
public class StrayQuestion {

    EntityManager em;
}
