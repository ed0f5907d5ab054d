package nl.plein.web.theme;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Style, script, font and pictures at {@code /look/<edition>/<folder>/<file>}, to be kept by the browser for ever. */
@WebServlet("/look/*")
public class LookServlet extends HttpServlet {

    private static final Pattern NAME =
            Pattern.compile("/[0-9a-f]{1,8}(/(?:css|js|font|img|editor)/[a-z0-9-]+\\.([a-z0-9]+))");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches() || !TYPES.containsKey(name.group(2))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = getServletContext().getResourceAsStream("/resources" + name.group(1))) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.get(name.group(2)));
            response.setHeader("Cache-Control", LookFiles.FOR_EVER);
            file.transferTo(response.getOutputStream());
        }
    }
}
