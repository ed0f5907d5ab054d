package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.plein.ejb.site.SiteFigures;
import nl.plein.ejb.site.SiteFiguresBoundary;
import nl.plein.persistence.site.SiteMonthRow;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.Language;

/** What happens on a site, in figures. */
@Named
@RequestScoped
public class ManageFiguresBean {

    @Inject
    SiteFiguresBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    HttpServletRequest request;

    private SiteFigures figures;

    /** Only for managers of the site. */
    public void load() {
        getFigures();
    }

    public SiteFigures getFigures() {
        if (figures == null) {
            figures = boundary.figures(current.site().siteId());
        }
        return figures;
    }

    /** The name of a month in the language of the page. */
    public String name(SiteMonthRow row) {
        var language = Locale.forLanguageTag(Language.of(request).tag());
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(row.month());
    }
}
