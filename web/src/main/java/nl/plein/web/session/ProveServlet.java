package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.ejb.session.ProofBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Proof;
import nl.plein.security.session.Token;
import nl.plein.security.signin.TwoFactors;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.Cookies;
import nl.plein.web.guard.CurrentSession;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/**
 * {@code /prove?to=/path}: who is signed in proves anew who they are and comes back. A site leads to the platform host,
 * which asks the provider, or the password in the demo, and hands the new session to the site.
 */
@WebServlet("/prove")
public class ProveServlet extends HttpServlet {

    private static final Pattern REF = Pattern.compile(Asked.REF);

    @Inject
    transient ProofBoundary proofs;

    @Inject
    transient Proof proof;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient CurrentSession session;

    @Inject
    transient CurrentSite site;

    @Inject
    transient Hosts hosts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var path = InnerPath.of(request.getParameter("to"));
        if (!site.onSite()) {
            onPlatform(request, response, path);
        } else if (session.row().isEmpty()) {
            SeeOther.to(response, "/signin?to=" + encoded(path));
        } else if (proof.old()) {
            var cookie = HandOverCookie.to(path).by(me.standing().ref());
            Cookies.HAND_OVER.give(response, cookie.value());
            SeeOther.to(response, hosts.platformOrigin() + "/prove?" + back(site.host(), Token.hash(cookie.nonce())));
        } else {
            SeeOther.to(response, path);
        }
    }

    private void onPlatform(HttpServletRequest request, HttpServletResponse response, String path) {
        var back = back(request);
        var here = "/prove?" + back.orElseGet(() -> "to=" + encoded(path));
        if (session.row().isEmpty()) {
            SeeOther.to(response, "/signin?to=" + encoded(here));
            return;
        }
        var row = session.row().get();
        was(request).ifPresent(older -> proofs.renew(row, older));
        SeeOther.to(
                response,
                proof.old() ? ask(row, here) : back.map("/signin?"::concat).orElse(path));
    }

    private static String ask(SessionRow row, String here) {
        var way = "again=1&target=" + encoded(here + "&was=" + row.ref());
        return row.provider() == null
                ? "/signin/local?" + way
                : "/saml/start?provider=" + encoded(row.provider()) + "&" + way
                        + (TwoFactors.shown(row.authnContext()) ? "&factors=1" : "");
    }

    /** The site that sent the person here, and the hash of what it gave to the browser. */
    private Optional<String> back(HttpServletRequest request) {
        var nonce = Wanted.nonceHash(request);
        return Hosts.named(request.getParameter("site"))
                .filter(host -> nonce != null && hosts.site(host).isPresent())
                .map(host -> back(host, nonce));
    }

    private static String back(String host, String nonceHash) {
        return "site=" + host + "&nonce=" + nonceHash;
    }

    private static Optional<UUID> was(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("was"))
                .filter(one -> REF.matcher(one).matches())
                .map(UUID::fromString);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
