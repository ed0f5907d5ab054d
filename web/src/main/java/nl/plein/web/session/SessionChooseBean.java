package nl.plein.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.security.password.PasswordSetting;
import nl.plein.security.session.InnerPath;
import nl.plein.security.session.Token;
import nl.plein.web.guard.Cookies;
import nl.plein.web.guard.Hosts;

/** The page on which a person says which organisation vouches for him or her. */
@Named
@RequestScoped
public class SessionChooseBean {

    /** An organisation with the link that goes to its provider. */
    public record Choice(String name, String link) {}

    @Inject
    SignInBoundary providers;

    @Inject
    AdmissionBoundary admission;

    @Inject
    Hosts hosts;

    @Inject
    HttpServletRequest request;

    private List<ProviderChoice> all;
    private String last;
    private String target;
    private String intro;

    @PostConstruct
    void load() {
        all = providers.choices();
        last = Cookies.ORGANISATION.of(request).orElse("");
        target = InnerPath.of((String) request.getAttribute(Wanted.TARGET));
    }

    /** The one that was chosen last in this browser, or nothing. */
    public List<Choice> getLast() {
        return all.stream().filter(this::chosenLast).map(this::choice).toList();
    }

    /** All others, by name. */
    public List<Choice> getOthers() {
        return all.stream().filter(one -> !chosenLast(one)).map(this::choice).toList();
    }

    /** What the site that sent the person here says, as cleaned HTML; empty when it says nothing. */
    public String getIntro() {
        if (intro == null) {
            intro = Hosts.named(request.getParameter("site"))
                    .flatMap(hosts::site)
                    .map(admission::intro)
                    .orElse("");
        }
        return intro;
    }

    public boolean isDemo() {
        return PasswordSetting.DEMO.on();
    }

    public String getLocalLink() {
        return "/signin/local?target=" + encoded(target);
    }

    private boolean chosenLast(ProviderChoice one) {
        return Token.hash(one.entityId()).equals(last);
    }

    private Choice choice(ProviderChoice one) {
        return new Choice(one.name(), "/signin/go?provider=" + encoded(one.entityId()) + "&target=" + encoded(target));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
