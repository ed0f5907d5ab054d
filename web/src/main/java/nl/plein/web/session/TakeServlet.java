package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.people.WelcomeBoundary;
import nl.plein.ejb.session.HandOverBoundary;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.session.InnerPath;
import nl.plein.security.signin.TwoFactors;
import nl.plein.web.guard.Cookies;
import nl.plein.web.guard.CurrentSession;
import nl.plein.web.guard.CurrentSite;

/** Where the platform host posts the code that opens a site (SES-3). */
@WebServlet("/session/take")
public class TakeServlet extends HttpServlet {

    @Inject
    transient HandOverBoundary handOvers;

    @Inject
    transient SessionBoundary sessions;

    @Inject
    transient AdmissionBoundary admission;

    @Inject
    transient WelcomeBoundary newcomers;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.onSite()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var cookie = Cookies.HAND_OVER.of(request).flatMap(HandOverCookie::read);
        var nonce = cookie.map(HandOverCookie::nonce).orElse("");
        var token = handOvers.take(request.getParameter("code"), site.number(), nonce);
        var kept = cookie.filter(one -> token.isPresent() || session.row().isPresent())
                .orElseThrow(() -> new Refusal("session.hand.late"));
        Cookies.HAND_OVER.take(response);
        token.ifPresent(value -> {
            arrive(value, kept);
            Cookies.SESSION.give(response, value);
            session.row().ifPresent(handOvers::replace);
        });
        boolean welcome = token.isPresent() && InnerPath.HOME.equals(kept.path()) && newcomers.due(site.site());
        SeeOther.to(response, welcome ? "/welcome" : kept.path());
    }

    /** The first visit makes a member of whoever the site admits (ADM-1.1). */
    private void arrive(String token, HandOverCookie kept) {
        sessions.open(token, site.number()).ifPresent(row -> {
            me.become(row.accountId(), TwoFactors.shown(row.authnContext()));
            if (!site.admits(row)) {
                handOvers.replace(row);
                throw new Refusal("session.hand.factors");
            }
            if (!kept.lets(me.standing().ref())) {
                handOvers.replace(row);
                throw new Refusal("session.prove.other");
            }
            admission.arrive(site.site());
        });
    }
}
