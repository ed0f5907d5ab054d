package nl.plein.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.move.MoveBoundary;
import nl.plein.ejb.move.MoveGroup;
import nl.plein.ejb.move.MovePlan;
import nl.plein.ejb.move.SplitOff;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Moving a group: choose where to, see what it does, ask for it. */
@Named
@RequestScoped
public class MovePlanBean {

    @Inject
    MoveBoundary moves;

    @Inject
    CurrentSite current;

    @Inject
    Hosts hosts;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private MovePlan plan;
    private String name;
    private String host;
    private Site.Openness openness = Site.Openness.CLOSED;

    /** Only for managers of the site. */
    public void load() {
        getPlan();
    }

    public MovePlan getPlan() {
        if (plan == null) {
            plan = moves.plan(current.site(), id(), to(), asked.words("words"));
        }
        return plan;
    }

    public List<Site.Openness> getKinds() {
        return List.of(Site.Openness.OPEN, Site.Openness.CLOSED);
    }

    public void move() {
        moves.move(new MoveGroup(current.site(), id(), to(), asked.once()));
        done();
    }

    public void splitOff() {
        moves.splitOff(new SplitOff(current.site(), id(), asked.once(), name, host, openness));
        hosts.forget();
        done();
    }

    public String getName() {
        return name == null ? getPlan().group().name() : name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String typed) {
        host = typed;
    }

    public Site.Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Site.Openness chosen) {
        openness = chosen;
    }

    private void done() {
        Messages.afterwards("move.asked");
        way.to("/manage/moves");
    }

    private SiteId to() {
        return asked.refs("to").stream().findFirst().map(SiteId::new).orElse(null);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
