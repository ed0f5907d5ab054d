package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.security.permission.Boundary;

/** Wrong: the interceptor sees the first command only, and nobody the second. */
@Boundary
public class TwoCommandsBoundary {

    public String act(LoneCommand first, LoneCommand second) {
        return first.action().dotted() + second.action().dotted();
    }
}
