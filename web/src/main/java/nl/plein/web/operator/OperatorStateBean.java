package nl.plein.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.operator.OperatorBoundary;
import nl.plein.ejb.operator.OperatorState;

/** How the platform is doing. */
@Named
@RequestScoped
public class OperatorStateBean {

    @Inject
    OperatorBoundary operator;

    private OperatorState state;

    public void load() {
        state = operator.state();
    }

    public OperatorState getState() {
        return state;
    }
}
