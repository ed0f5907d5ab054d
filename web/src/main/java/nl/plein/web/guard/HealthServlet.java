package nl.plein.web.guard;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.site.SiteBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a load balancer whether this node can serve (GRD-6.1). */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);

    @Inject
    SiteBoundary sites;

    @Inject
    PolicyReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = databaseAnswers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"status\":\"" + (up ? "up" : "down") + "\"" + demo() + "}\n");
    }

    private String demo() {
        return Boolean.parseBoolean(GuardSetting.DEMO.value()) ? ",\"policyReports\":" + reports.count() : "";
    }

    private boolean databaseAnswers() {
        try {
            sites.addresses();
            return true;
        } catch (EJBException broken) {
            LOG.warn("the database does not answer", broken);
            return false;
        }
    }
}
