package nl.plein.compliance.architecture.offender.persistence.here;

import nl.plein.compliance.architecture.offender.security.here.Rights;

/** Wrong: what is stored knows who may see it. */
public class LooksUp {

    Rights rights;
}
