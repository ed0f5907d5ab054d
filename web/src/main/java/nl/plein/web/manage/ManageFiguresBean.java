package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.ToIntFunction;
import nl.plein.ejb.site.SiteFigures;
import nl.plein.ejb.site.SiteFiguresBoundary;
import nl.plein.persistence.site.SiteMonthRow;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;

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

    /** What was written in each month, oldest first, for a chart. */
    public String getWriting() {
        return chart("manage.figures.items", SiteMonthRow::items, "manage.figures.remarks", SiteMonthRow::remarks);
    }

    /** Who came and left in each month, oldest first, for a chart. */
    public String getPeople() {
        return chart("manage.figures.came", SiteMonthRow::came, "manage.figures.gone", SiteMonthRow::gone);
    }

    private String chart(
            String one, ToIntFunction<SiteMonthRow> oneOf, String other, ToIntFunction<SiteMonthRow> otherOf) {
        var words = Texts.in(Language.of(request));
        return new MonthChart(getFigures().months())
                .with(words.say(one), oneOf)
                .with(words.say(other), otherOf)
                .json();
    }
}
