package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where browsers report that a page wanted what the policy forbids (GRD-6.2). */
@WebServlet("/csp-report")
public class PolicyReportServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReportServlet.class);
    private static final int LONGEST = 20_000;
    private static final int LOGGED = 2_000;

    @Inject
    PolicyReports reports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        var number = reports.add();
        LOG.warn("policy report {}: {}", number, oneLine(body));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** What a browser sends is text of strangers: it must not make lines of its own in the log. */
    static String oneLine(String text) {
        var line = text.replaceAll("[^\\p{Print}]", "?");
        return line.length() <= LOGGED ? line : line.substring(0, LOGGED);
    }
}
