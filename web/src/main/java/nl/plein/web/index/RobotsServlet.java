package nl.plein.web.index;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** {@code /robots.txt}: what search engines may read (RFC 9309). */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final String NOTHING = "User-agent: *\nDisallow: /\n";
    private static final String PUBLIC =
            """
            User-agent: *
            Disallow: /signin
            Disallow: /manage
            Disallow: /tagged
            Sitemap: %s
            """;

    @Inject
    transient CurrentSite current;

    @Inject
    transient SiteLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        current.indexed()
                                ? PUBLIC.formatted(links.whole(current.site().host(), "/sitemap.xml"))
                                : NOTHING);
    }
}
