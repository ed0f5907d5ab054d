package nl.plein.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.SiteGate;
import nl.plein.security.session.Proof;
import nl.plein.security.signin.TwoFactors;

/** Reads who asks from the session's row, for this request only (GRD-5.1). */
public class SessionFilter extends HttpFilter {

    private static final List<String> FOR_EVERYBODY =
            List.of("/jakarta.faces.resource/", "/look/", "/theme/", "/health", "/csp-report");

    @Inject
    transient SessionBoundary sessions;

    /** What a page says when it looks by itself whether something changed. */
    static final String WATCHING = "X-Plein-Watching";

    @Inject
    transient Hosts hosts;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentSession current;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient SiteGate gate;

    @Inject
    transient Proof proof;

    @Inject
    transient OneMoment moment;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        gate.enter(site.numberOrNone());
        if (FOR_EVERYBODY.stream().noneMatch(request.getRequestURI()::startsWith)) {
            Cookies.SESSION
                    .of(request)
                    .ifPresent(token -> moment.read(() -> recognise(token, watching(request), response)));
            welcome(request);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            current.become(null);
            me.leave();
        }
    }

    /**
     * A site for its own networks lets in who is signed in, and who comes from there; on the platform each of them
     * does, for what is listed of it there.
     */
    private void welcome(HttpServletRequest request) {
        hosts.fenced().stream()
                .filter(one -> !site.onSite() || one.number() == site.number())
                .filter(one -> one.admits(current.row(), request.getRemoteAddr()))
                .forEach(one -> me.visit(one.number()));
    }

    /** Whether the page asks by itself, and not the person. */
    private static boolean watching(HttpServletRequest request) {
        return request.getHeader(WATCHING) != null;
    }

    private void recognise(String token, boolean watching, HttpServletResponse response) {
        var here = site.numberOrNone();
        var found = (watching ? sessions.watch(token, here) : sessions.open(token, here)).filter(site::admits);
        if (found.isEmpty()) {
            Cookies.SESSION.take(response);
            return;
        }
        current.become(found.get());
        me.become(found.get().accountId(), TwoFactors.shown(found.get().authnContext()));
        proof.since(found.get().proven());
    }
}
