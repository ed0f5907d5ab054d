package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.site.AddRedirect;
import nl.plein.ejb.site.DropRedirect;
import nl.plein.ejb.site.SiteRedirectBoundary;
import nl.plein.persistence.site.SiteRedirectRow;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Address;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Old addresses of a site, and where they lead. */
@Named
@RequestScoped
public class ManageRedirectsBean {

    @Inject
    SiteRedirectBoundary redirects;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<SiteRedirectRow> rows;
    private String from;
    private String to;
    private boolean outside;

    /** For who edits the site: whoever comes here by its address is told so. */
    public void load() {
        getRows();
    }

    public List<SiteRedirectRow> getRows() {
        if (rows == null) {
            rows = redirects.redirects(current.site(), asked.words("after"));
        }
        return rows;
    }

    /** The rest of the list, or null. */
    public String getMore() {
        return rows.size() < SiteRedirectBoundary.PAGE
                ? null
                : "/manage/redirects?after="
                        + URLEncoder.encode(rows.get(rows.size() - 1).from(), StandardCharsets.UTF_8);
    }

    public void add() {
        if (from != null && Address.ours(from.strip())) {
            throw new Refusal("site.redirect.from.ours");
        }
        redirects.add(new AddRedirect(current.site(), from, to, outside));
        Messages.afterwards("manage.redirects.added");
        way.to("/manage/redirects");
    }

    public void drop(String redirect) {
        redirects.drop(new DropRedirect(current.site(), UUID.fromString(redirect)));
        Messages.afterwards("manage.redirects.dropped");
        way.to("/manage/redirects");
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String typed) {
        to = typed;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean chosen) {
        outside = chosen;
    }
}
