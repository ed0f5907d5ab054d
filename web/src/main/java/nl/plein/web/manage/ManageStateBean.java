package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.site.ChangeState;
import nl.plein.ejb.site.RemoveSite;
import nl.plein.ejb.site.SiteStateBoundary;
import nl.plein.ejb.site.StateDetails;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import nl.plein.security.permission.Right;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.OnwardPage;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;
import nl.plein.web.guard.SiteLinks;

/** How far a site may be used, and its end. */
@Named
@RequestScoped
public class ManageStateBean {

    private static final String HERE = "/manage/state";
    private static final String OFF = SiteState.DISABLED.name();

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    SiteStateBoundary states;

    @Inject
    CurrentAccount me;

    @Inject
    Hosts hosts;

    @Inject
    SiteLinks links;

    @Inject
    Way way;

    private StateDetails details;
    private SiteState wished;
    private String shown;
    private String name;

    public void load() {
        getDetails();
    }

    public StateDetails getDetails() {
        if (details == null) {
            details = states.state(current.site().siteId());
        }
        return details;
    }

    /** What it could become. */
    public List<SiteState> getOthers() {
        return Stream.of(SiteState.ACTIVE, SiteState.READ_ONLY, SiteState.DISABLED)
                .filter(one -> one != getDetails().state())
                .toList();
    }

    /** Whether it is about to be switched off, of which the page says first what that does. */
    public boolean isLeaving() {
        return OFF.equals(asked.words("to")) && getOthers().contains(SiteState.DISABLED);
    }

    /** Switching off shuts out who does it: that is looked at first. */
    public void change() {
        if (wished == SiteState.DISABLED) {
            way.to(HERE + "?to=" + OFF);
        } else {
            become(wished);
        }
    }

    /** No page of the site is left then: the answer says so and leads to the platform. */
    public void switchOff() {
        boolean decides = me.may(Right.PLATFORM_MANAGE, Place.PLATFORM);
        turn(SiteState.DISABLED);
        way.end(new OnwardPage(
                "manage.off.done",
                decides ? "manage.off.done.yours" : "manage.off.done.text",
                "manage.off.done.go",
                links.platform(decides ? "/platform/sites" : "/sites")));
    }

    private void become(SiteState state) {
        turn(state);
        Messages.afterwards("manage.state.changed");
        way.to(HERE);
    }

    private void turn(SiteState state) {
        states.change(new ChangeState(current.site().siteId(), new Seen(shown), state));
        hosts.forget();
    }

    /** Asks for deletion, once the name of the site was typed. */
    public void ask() {
        if (!getDetails().name().equalsIgnoreCase(name == null ? "" : name.strip())) {
            throw new Refusal("site.removal.name");
        }
        remove(RemoveSite.Step.ASK);
    }

    public void confirm() {
        remove(RemoveSite.Step.CONFIRM);
    }

    public void stop() {
        remove(RemoveSite.Step.STOP);
    }

    private void remove(RemoveSite.Step step) {
        states.remove(new RemoveSite(current.site().siteId(), step));
        Messages.afterwards("manage.removal." + step.name().toLowerCase(java.util.Locale.ROOT));
        way.to(HERE);
    }

    /** How far the site may be used, as the page shows it. */
    public String getSeen() {
        return getDetails().seen().mark();
    }

    public void setSeen(String sent) {
        shown = sent;
    }

    public SiteState getWished() {
        return wished;
    }

    public void setWished(SiteState chosen) {
        wished = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }
}
