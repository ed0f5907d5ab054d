package nl.plein.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** Ending mail about what is new by a button, without signing in: only looking at the page ends nothing. */
@Named
@RequestScoped
public class NewsStopBean {

    @Inject
    NewsStops stops;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    Way way;

    private Boolean working;

    /** Whether the link works. */
    public boolean isWorking() {
        if (working == null) {
            var code = asked.words("code");
            working = !code.isEmpty() && stops.works(code, request.getRemoteAddr());
        }
        return working;
    }

    public void stop() {
        if (stops.stop(asked.words("code"), request.getRemoteAddr())) {
            way.to("/news/stopped");
        } else {
            Messages.warn(NewsStops.UNKNOWN);
        }
    }
}
