package nl.plein.web.index;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** {@code /robots.txt}: what search engines may read (RFC 9309). */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final String NOTHING = "User-agent: *\nDisallow: /\n";
    private static final String PUBLIC =
            "User-agent: *\nDisallow: /signin\nDisallow: /manage\nDisallow: /tagged\nSitemap: ";

    @Inject
    transient CurrentSite current;

    @Inject
    transient SiteLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        var words = current.indexed() ? PUBLIC + links.whole(current.site().host(), "/sitemap.xml") + '\n' : NOTHING;
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
