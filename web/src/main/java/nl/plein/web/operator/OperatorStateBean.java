package nl.plein.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.operator.OperatorBoundary;
import nl.plein.ejb.operator.OperatorState;
import nl.plein.web.guard.SiteLinks;

/** How the platform is doing. */
@Named
@RequestScoped
public class OperatorStateBean {

    @Inject
    OperatorBoundary operator;

    @Inject
    SiteLinks links;

    private OperatorState state;

    public void load() {
        state = operator.state();
    }

    /** An address on the platform, from whichever host this page is read on. */
    public String platform(String path) {
        return links.platform(path);
    }

    public OperatorState getState() {
        return state;
    }
}
