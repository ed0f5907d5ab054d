package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.Language;
import nl.plein.web.theme.LookFiles;
import nl.plein.web.theme.ThemeServlet;

/** What the template needs to know of the look: language, colours, addresses of files. */
@Named("look")
@RequestScoped
public class LookBean {

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext context;

    @Inject
    CurrentSite site;

    /** Address of a file of the look, for example {@code css/plein.css}. */
    public String file(String name) {
        return LookFiles.address(context, name);
    }

    /** Address of a stylesheet with the colours of the site. */
    public String theme(String colour) {
        var accent = site.choice(SiteSetting.ACCENT);
        var font = site.choice(SiteSetting.FONT);
        return accent.equals(SiteSetting.ACCENT.preset()) && font.equals(SiteSetting.FONT.preset())
                ? ThemeServlet.address(colour)
                : ThemeServlet.address(colour, accent, font);
    }

    /** Address of a picture of the site: its logo or its icon; null when it has none. */
    public String picture(String name) {
        var hash = site.choice(SiteSetting.valueOf(name));
        return hash.isEmpty() ? null : "/brand/" + name.toLowerCase(java.util.Locale.ROOT) + "/" + hash + ".png";
    }

    /** What the logo shows, in words. */
    public String getLogoText() {
        return site.choice(SiteSetting.LOGO_TEXT);
    }

    /** Language of the page, as in {@code <html lang>}. */
    public String getLanguage() {
        return Language.of(request).tag();
    }

    /** Language in which people write here: that of the site, and Dutch where its managers chose none (FACE-1.25). */
    public String getWritten() {
        return "EN".equals(site.choice(SiteSetting.LANGUAGE)) ? Language.ENGLISH.tag() : Language.DUTCH.tag();
    }

    /** Whether the managers of the site let people choose. */
    public boolean isMayChooseLanguage() {
        return site.wants(SiteSetting.OTHER_LANGUAGES);
    }

    public String getOtherLanguage() {
        return Language.of(request).other().tag();
    }

    public String getOtherLanguageLink() {
        return here(Preference.LANGUAGE, getOtherLanguage());
    }

    /** {@code light}, {@code dark}, or empty for as the device has it. */
    public String getChoice() {
        return Preference.look(request);
    }

    public boolean isMayFollowSystem() {
        return !getChoice().isEmpty();
    }

    public String getDarkLink() {
        return here(Preference.LOOK, "dark");
    }

    public String getLightLink() {
        return here(Preference.LOOK, "light");
    }

    public String getSystemLink() {
        return here(Preference.LOOK, "system");
    }

    /** The mark of this showing of a form; the same form sent twice carries the same mark. */
    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    public String getVersion() {
        String version = LookBean.class.getPackage().getImplementationVersion();
        return version == null ? "1.0" : version;
    }

    /** The path the person sees in the address bar. */
    String path() {
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded;
    }

    private String here(String name, String value) {
        String rest = Preference.rest((String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        return path() + (rest.isEmpty() ? "?" : rest + "&") + name + "=" + value;
    }
}
