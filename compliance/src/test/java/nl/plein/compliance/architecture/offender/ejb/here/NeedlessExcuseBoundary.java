package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Unrecorded;

/** Wrong: it changes nothing that could be recorded. */
@Boundary
public class NeedlessExcuseBoundary {

    @Unrecorded("no reason at all")
    public String look() {
        return "";
    }
}
