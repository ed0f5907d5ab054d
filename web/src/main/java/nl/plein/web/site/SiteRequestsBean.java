package nl.plein.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.site.AnswerSiteRequest;
import nl.plein.ejb.site.ChangeState;
import nl.plein.ejb.site.SiteStartBoundary;
import nl.plein.ejb.site.SiteStateBoundary;
import nl.plein.persistence.site.SiteRequestRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Seen;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Requests for sites, for who decides about them. */
@Named
@RequestScoped
public class SiteRequestsBean {

    @Inject
    SiteStartBoundary starts;

    @Inject
    SiteStateBoundary states;

    @Inject
    Hosts hosts;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private final Map<String, String> answers = new HashMap<>();
    private List<SiteRequestRow> rows;
    private List<SiteRow> off;

    public void load() {
        current.demandPlatform();
        getRows();
    }

    public List<SiteRequestRow> getRows() {
        if (rows == null) {
            rows = starts.waiting(asked.number("after"));
        }
        return rows;
    }

    /** Sites that are switched off. */
    public List<SiteRow> getOff() {
        if (off == null) {
            off = states.off();
        }
        return off;
    }

    public void switchOn(SiteRow site) {
        states.change(new ChangeState(site.siteId(), Seen.of(SiteState.DISABLED), SiteState.ACTIVE));
        hosts.forget();
        Messages.afterwards("site.off.done");
        way.to("/platform/sites");
    }

    /** What the asker of each request is told. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public void approve(SiteRequestRow request) {
        answer(request.ref(), true);
        Messages.afterwards(request.splitsOff() ? "site.approved.split" : "site.approved");
        way.to("/platform/sites");
    }

    public void decline(String request) {
        answer(request, false);
        Messages.afterwards("site.declined");
        way.to("/platform/sites");
    }

    public String getMore() {
        return rows.size() < SiteStartBoundary.PAGE
                ? null
                : "/platform/sites?after=" + rows.get(rows.size() - 1).id();
    }

    private void answer(String request, boolean approve) {
        starts.answer(new AnswerSiteRequest(UUID.fromString(request), approve, answers.get(request)));
        hosts.forget();
    }
}
