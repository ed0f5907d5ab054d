package nl.plein.web.theme;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.persistence.shared.Colour;

/** The colours of a site at {@code /theme/<rrggbb>-<edition>.css}. */
@WebServlet("/theme/*")
public class ThemeServlet extends HttpServlet {

    /** Letters besides our own: those of the device, which load nothing. */
    private static final Map<String, String> FONTS = Map.of(
            "system", "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif",
            "serif", "Charter,\"Bitstream Charter\",Cambria,Georgia,serif");

    private static final Colour PLEIN = new Colour(0x21, 0x46, 0x8b);
    private static final Pattern NAME =
            Pattern.compile("/([0-9a-f]{6})(?:-([0-9a-f]{6})-([a-z]{5,7}))?-[0-9a-f]{1,16}\\.css");

    /** Changes when what is computed changes, so that no browser keeps the colours of an earlier version. */
    private static final String EDITION =
            Integer.toHexString(new Palette(new Colour(0x33, 0x66, 0x99)).css().hashCode());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        var colour = name.matches() ? Colour.parse(name.group(1)) : Colour.parse("");
        if (colour.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", LookFiles.FOR_EVER);
        response.getWriter().write(css(colour.get(), name.group(2), name.group(3)));
    }

    private static String css(Colour main, String accent, String font) {
        var palette = new Palette(main, Colour.parse(accent).orElse(main)).css();
        return FONTS.containsKey(font == null ? "" : font)
                ? palette + ":root{--font:" + FONTS.get(font) + "}\n"
                : palette;
    }

    /** Address of the stylesheet of a site that chose an accent or a letter as well. */
    public static String address(String colour, String accent, String font) {
        var main = Colour.parse(colour).orElse(PLEIN);
        var second = Colour.parse(accent).orElse(main);
        return "/theme/" + main.toString().substring(1) + "-"
                + second.toString().substring(1) + "-" + font.toLowerCase(Locale.ROOT) + "-" + EDITION + ".css";
    }

    /**
     * Address of the stylesheet of a colour given as {@code #rrggbb}; anything else gives the colours of Plein itself.
     */
    public static String address(String colour) {
        var known = Colour.parse(colour).orElse(PLEIN);
        return "/theme/" + known.toString().substring(1) + "-" + EDITION + ".css";
    }
}
