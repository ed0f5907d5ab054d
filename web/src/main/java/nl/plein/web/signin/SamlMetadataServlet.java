package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.plein.security.signin.SamlSignIn;
import nl.plein.web.guard.FileAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our metadata for providers to read; they are public. */
@WebServlet("/saml/metadata")
public class SamlMetadataServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(SamlMetadataServlet.class);

    @Inject
    transient SamlSignIn saml;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] xml;
        try {
            xml = saml.metadata().getBytes(StandardCharsets.UTF_8);
        } catch (IllegalStateException missing) {
            LOG.error("No metadata to show. {}", missing.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        new FileAnswer("plein-metadata.xml", "application/samlmetadata+xml", true).head(response);
        response.getOutputStream().write(xml);
    }
}
