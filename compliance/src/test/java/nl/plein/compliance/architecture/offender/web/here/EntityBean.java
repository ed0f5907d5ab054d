package nl.plein.compliance.architecture.offender.web.here;

import nl.plein.compliance.architecture.offender.persistence.here.StoredThing;

/** Wrong: a page that can change what is stored by showing it. */
public class EntityBean {

    StoredThing thing;
}
