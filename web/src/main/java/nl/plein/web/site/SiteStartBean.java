package nl.plein.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.site.SiteStartBoundary;
import nl.plein.ejb.site.StartRules;
import nl.plein.ejb.site.StartSite;
import nl.plein.ejb.site.WithdrawSiteRequest;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRequestRow;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.FrameBean;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Starting a site, or asking for one; and what became of earlier requests. */
@Named
@RequestScoped
public class SiteStartBean {

    @Inject
    SiteStartBoundary starts;

    @Inject
    CurrentSite current;

    @Inject
    FrameBean frame;

    @Inject
    Hosts hosts;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private StartRules rules;
    private List<SiteRequestRow> mine;
    private String name;
    private String purpose;
    private String label;
    private String motivation;
    private Site.Openness openness;

    /** Only on the platform, and only for who is signed in. */
    public void load() {
        current.demandPlatform();
        if (!frame.isSignedIn()) {
            throw new Refusal("signin.needed");
        }
    }

    public StartRules getRules() {
        if (rules == null) {
            rules = starts.rules();
        }
        return rules;
    }

    public List<SiteRequestRow> getMine() {
        if (mine == null) {
            mine = starts.mine();
        }
        return mine;
    }

    public void save() {
        starts.start(new StartSite(asked.once(), name, purpose, openness, label, motivation));
        hosts.forget();
        Messages.afterwards(getRules().atOnce() ? "site.started" : "site.asked");
        way.to(getRules().atOnce() ? "/sites?view=mine" : "/sites/start");
    }

    /** Takes back what was asked for. */
    public void withdraw(String request) {
        starts.withdraw(new WithdrawSiteRequest(UUID.fromString(request)));
        Messages.afterwards("site.withdrawn");
        way.to("/sites/start");
    }

    public List<Site.Openness> getOpennesses() {
        return List.of(Site.Openness.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String typed) {
        motivation = typed;
    }

    public Site.Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Site.Openness chosen) {
        openness = chosen;
    }
}
