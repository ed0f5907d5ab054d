package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.persistence.audit.Action;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Command;
import nl.plein.security.Refusal;

/** Refuses before any boundary is asked: no event tells of it. */
public record JudgingCommand(String words) implements Command {

    public JudgingCommand {
        if (words.isEmpty()) {
            throw new Refusal("words.empty");
        }
    }

    @Override
    public Target target() {
        return null;
    }

    @Override
    public Action action() {
        return null;
    }
}
