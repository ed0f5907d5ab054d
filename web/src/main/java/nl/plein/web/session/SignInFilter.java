package nl.plein.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.session.HandOverBoundary;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.password.PasswordSetting;
import nl.plein.security.session.Token;
import nl.plein.web.guard.Cookies;
import nl.plein.web.guard.CurrentSession;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Doorway;
import nl.plein.web.guard.Hosts;

/** The address {@code /signin}: on a site the way to the platform host, there the choice or the way back (SES-5). */
public class SignInFilter extends HttpFilter {

    private static final String CHOOSE = "choose";

    @Inject
    transient Hosts hosts;

    @Inject
    transient CurrentSite site;

    @Inject
    transient CurrentSession session;

    @Inject
    transient HandOverBoundary handOvers;

    @Inject
    transient SignInBoundary providers;

    @Inject
    transient AdmissionBoundary admission;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (site.onSite()) {
            fromSite(request, response);
        } else if (!onPlatform(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private void fromSite(HttpServletRequest request, HttpServletResponse response) {
        var path = Wanted.path(request, hosts.origin(site.host()));
        if (session.row().isPresent()) {
            SeeOther.to(response, path);
            return;
        }
        var cookie = HandOverCookie.to(path);
        Cookies.HAND_OVER.give(response, cookie.value());
        var choosing = chooses(request) ? "&" + CHOOSE + "=1" : "";
        SeeOther.to(response, hosts.platformOrigin() + way(site.host(), Token.hash(cookie.nonce())) + choosing);
    }

    private boolean onPlatform(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wantedSite = wantedSite(request);
        var nonceHash = Wanted.nonceHash(request);
        var back = wantedSite.isPresent() && nonceHash != null;
        var target = back ? way(wantedSite.get().host(), nonceHash) : Wanted.path(request, hosts.platformOrigin());
        if (session.row().isEmpty()) {
            var only = chooses(request) ? Optional.<String>empty() : only(wantedSite);
            only.ifPresent(provider -> SeeOther.to(response, GoServlet.way(provider, target)));
            request.setAttribute(Wanted.TARGET, target);
            return only.isPresent();
        }
        if (back && tooWeak(session.row().get(), wantedSite.get())) {
            SeeOther.to(response, stronger(session.row().get(), wantedSite.get().host(), nonceHash));
        } else if (back) {
            handOver(session.row().get(), wantedSite.get(), nonceHash, request, response);
        } else {
            SeeOther.to(response, target);
        }
        return true;
    }

    /** Whether the person wants to see the choice, although there may be nothing to choose. */
    private static boolean chooses(HttpServletRequest request) {
        return request.getParameter(CHOOSE) != null;
    }

    /** The one provider there is, where there is no other way in and nothing to read first (SES-6.3). */
    private Optional<String> only(Optional<SiteRow> wanted) {
        var all = PasswordSetting.DEMO.on() ? List.<ProviderChoice>of() : providers.choices();
        boolean silent = wanted.map(admission::intro).orElse("").isEmpty();
        return all.size() == 1 && silent ? Optional.of(all.get(0).entityId()) : Optional.empty();
    }

    private void handOver(
            SessionRow central, SiteRow to, String nonceHash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var code = handOvers.give(central, to.id(), nonceHash);
        HandOverPage.write(request, response, hosts.origin(to.host()), code);
    }

    private boolean tooWeak(SessionRow central, SiteRow to) {
        return hosts.served(to.host())
                .filter(found -> !Doorway.admits(found.choices(), central))
                .isPresent();
    }

    /** Where two factors are shown: at the provider once more; an account with a password has none to show. */
    private static String stronger(SessionRow central, String host, String nonceHash) {
        if (central.provider() == null) {
            return "/signin/refused?factors=1";
        }
        var after = "/prove?site=" + host + "&nonce=" + nonceHash + "&was=" + central.ref();
        return "/saml/start?factors=1&provider=" + encoded(central.provider()) + "&target=" + encoded(after);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Optional<SiteRow> wantedSite(HttpServletRequest request) {
        return Hosts.named(request.getParameter("site")).flatMap(hosts::site);
    }

    private static String way(String host, String nonceHash) {
        return "/signin?site=" + host + "&nonce=" + nonceHash;
    }
}
