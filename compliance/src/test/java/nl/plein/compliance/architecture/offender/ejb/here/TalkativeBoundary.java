package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.security.permission.Boundary;

/** Wrong: says itself what the interceptor says too. */
@Boundary
public class TalkativeBoundary {

    AuditTrail trail;

    public void act(LoneCommand command) {
        trail.record(Entry.success(command.action(), command.target()));
    }
}
