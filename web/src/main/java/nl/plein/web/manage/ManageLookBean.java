package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.site.ChangeLook;
import nl.plein.ejb.site.ChangePicture;
import nl.plein.ejb.site.LookDetails;
import nl.plein.ejb.site.SiteLookBoundary;
import nl.plein.security.Seen;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** The colours, logo and icon of a site. */
@Named
@RequestScoped
public class ManageLookBean {

    @Inject
    CurrentSite current;

    @Inject
    SiteLookBoundary looks;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private LookDetails details;
    private String main;
    private String seen;
    private String accent;
    private String logoText;

    /** Fills the form with what was chosen before. */
    public void load() {
        main = getDetails().main();
        accent = details.accent();
        logoText = details.logoText();
        seen = details.seen().mark();
    }

    public LookDetails getDetails() {
        if (details == null) {
            details = looks.look(current.site().siteId());
        }
        return details;
    }

    public void save() {
        looks.change(new ChangeLook(current.site().siteId(), new Seen(seen), main, accent, logoText));
        done();
    }

    public void drop(ChangePicture.Kind kind) {
        looks.picture(new ChangePicture(current.site().siteId(), kind, null));
        done();
    }

    private void done() {
        hosts.forget();
        Messages.afterwards("manage.look.saved");
        way.to("/manage/look");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String typed) {
        main = typed;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String typed) {
        accent = typed;
    }

    public String getLogoText() {
        return logoText;
    }

    public void setLogoText(String typed) {
        logoText = typed;
    }
}
