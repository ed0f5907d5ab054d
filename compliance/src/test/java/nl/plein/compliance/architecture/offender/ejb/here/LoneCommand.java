package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;

/** Wrong: no boundary takes it, so whoever carries it out is not watched. */
public record LoneCommand(Target target, Action action) implements Command {}
