package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.access.EmergencyBoundary;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.GroupId;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/**
 * The wall around a closed site (GRD-7.1), and around one for its own networks (GRD-7.2). What {@link StaysPublic}
 * names is all that stays public there.
 */
public class WallFilter extends HttpFilter {

    private static final String REF = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Says who may read something and why, and nothing of what it says. */
    private static final Pattern EXPLAINING = Pattern.compile("/(item|group)/" + REF + "/access");

    private static final Pattern EMERGENCY = Pattern.compile("/group/" + REF + "/emergency");
    private static final Pattern GROUP = Pattern.compile("/group/(" + REF + ")");

    /** Read by the keys of the viewer and by nothing else, whatever the site. */
    private static final Pattern KEPT = Pattern.compile("/(item|document)/" + REF);

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient EmergencyBoundary emergencies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!site.walled(me.viewer())
                || StaysPublic.reaches(request.getRequestURI())
                || watching(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (me.signedIn() || !"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var wanted = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/signin?to=" + wanted);
        }
    }

    /**
     * Whether somebody watches over the site without being its member, and asks why who may read what, opens a group in
     * an emergency, or reads in the one that was opened.
     */
    private boolean watching(String path) {
        var here = new Place(site.number(), null, null, null);
        return EXPLAINING.matcher(path).matches() && me.may(Right.ACCESS_EXPLAIN, here)
                || me.may(Right.ACCESS_EMERGENCY, here)
                        && (EMERGENCY.matcher(path).matches() || opened(path));
    }

    private boolean opened(String path) {
        var group = GROUP.matcher(path);
        if (group.matches()) {
            return emergencies.opened(site.number(), new GroupId(UUID.fromString(group.group(1))));
        }
        boolean anything =
                !me.standing().ranks().keySet().containsAll(me.viewer().groups());
        return anything && KEPT.matcher(path).matches();
    }
}
