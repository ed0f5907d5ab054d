package nl.plein.web.news;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.security.session.Token;

/**
 * The address that a mail carries. A person who follows it is led to a page with a button; a mail program that posts to
 * it (RFC 8058) is done, without cookies, without a page in between.
 */
@WebServlet("/news/stop/*")
public class NewsStopServlet extends HttpServlet {

    @Inject
    transient NewsStops stops;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var code = code(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Token.wellFormed(code) ? "/news/stop?code=" + code : "/news/stop");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (stops.stop(code(request), request.getRemoteAddr())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String code(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
