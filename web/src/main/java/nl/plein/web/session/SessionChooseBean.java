package nl.plein.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plein.ejb.admission.AdmissionBoundary;
import nl.plein.ejb.admission.OrganisationBoundary;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.site.SiteRow;
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
    OrganisationBoundary organisations;

    @Inject
    Hosts hosts;

    @Inject
    HttpServletRequest request;

    private List<ProviderChoice> all;
    private Set<Long> admitted;
    private Optional<SiteRow> site;
    private String last;
    private String target;
    private String intro;

    @PostConstruct
    void load() {
        all = providers.choices();
        site = Hosts.named(request.getParameter("site")).flatMap(hosts::site);
        admitted = site.map(organisations::admitted).orElse(Set.of());
        last = Cookies.ORGANISATION.of(request).orElse("");
        target = InnerPath.of((String) request.getAttribute(Wanted.TARGET));
    }

    /** The one that was chosen last in this browser, or nothing. */
    public List<Choice> getLast() {
        return all.stream().filter(this::chosenLast).map(this::choice).toList();
    }

    /** Those whose people the site admits that the person comes from, by name. */
    public List<Choice> getOwn() {
        return all.stream()
                .filter(one -> !chosenLast(one) && own(one))
                .map(this::choice)
                .toList();
    }

    /** All others, by name. */
    public List<Choice> getOthers() {
        return all.stream()
                .filter(one -> !chosenLast(one) && !own(one))
                .map(this::choice)
                .toList();
    }

    /** Name of the site that says of which organisations it admits people, or empty. */
    public String getAdmitting() {
        return all.stream().anyMatch(this::own) ? site.map(SiteRow::name).orElse("") : "";
    }

    /** What the site that sent the person here says, as cleaned HTML; empty when it says nothing. */
    public String getIntro() {
        if (intro == null) {
            intro = site.map(admission::intro).orElse("");
        }
        return intro;
    }

    public boolean isDemo() {
        return PasswordSetting.DEMO.on();
    }

    public String getLocalLink() {
        return "/signin/local?target=" + encoded(target);
    }

    private boolean own(ProviderChoice one) {
        return admitted.contains(one.organisation());
    }

    private boolean chosenLast(ProviderChoice one) {
        return Token.hash(one.entityId()).equals(last);
    }

    private Choice choice(ProviderChoice one) {
        return new Choice(one.name(), GoServlet.way(one.entityId(), target));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
