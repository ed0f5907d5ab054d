package nl.plein.web.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.move.AskOwnSite;
import nl.plein.ejb.move.MoveBoundary;
import nl.plein.ejb.move.MoveGroup;
import nl.plein.ejb.move.MovePlan;
import nl.plein.ejb.move.OwnSite;
import nl.plein.ejb.move.SplitBoundary;
import nl.plein.ejb.move.SplitOff;
import nl.plein.ejb.move.SplitPlan;
import nl.plein.ejb.site.SiteStartBoundary;
import nl.plein.ejb.site.WithdrawSiteRequest;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteId;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/** Moving a group: choose where to or say what site of its own it gets, see what it does, ask for it. */
@Named
@RequestScoped
public class MovePlanBean {

    @Inject
    MoveBoundary moves;

    @Inject
    SplitBoundary splits;

    @Inject
    SiteStartBoundary starts;

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
    private Site.Openness openness;
    private String motivation;
    private SplitPlan own;

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

    /** What a site of its own would do, when the address of the page says which; else null. */
    public SplitPlan getOwn() {
        if (own == null && !asked.words("own").isEmpty() && wish().openness() != null) {
            own = splits.plan(current.site(), id(), wish());
        }
        return own;
    }

    /** Goes on to what it would do; what cannot be had is refused here, where it was typed. */
    public void look() {
        var typed = new OwnSite(name, host, openness);
        splits.judge(current.site(), id(), typed);
        way.to(address(typed) + "&own=yes");
    }

    /** Back to what was typed. */
    public String getChange() {
        return address(wish());
    }

    public void splitOff() {
        splits.splitOff(new SplitOff(current.site(), id(), asked.once(), wish()));
        hosts.forget();
        done();
    }

    /** Asks who runs the platform for the site. */
    public void ask() {
        splits.ask(new AskOwnSite(current.site(), id(), asked.once(), wish(), motivation));
        Messages.afterwards("move.split.asked");
        way.to(address());
    }

    /** Takes back that a site was asked for. */
    public void withdraw(String request) {
        starts.withdraw(new WithdrawSiteRequest(UUID.fromString(request)));
        Messages.afterwards("site.withdrawn");
        way.to(address());
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String typed) {
        motivation = typed;
    }

    public String getName() {
        if (name != null) {
            return name;
        }
        return wish().name().isEmpty() ? getPlan().group().name() : wish().name();
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getHost() {
        return host == null ? wish().host() : host;
    }

    public void setHost(String typed) {
        host = typed;
    }

    public Site.Openness getOpenness() {
        if (openness != null) {
            return openness;
        }
        return wish().openness() == null ? Site.Openness.CLOSED : wish().openness();
    }

    public void setOpenness(Site.Openness chosen) {
        openness = chosen;
    }

    private void done() {
        Messages.afterwards("move.asked");
        way.to("/manage/moves");
    }

    /** The site that the address of the page says. */
    private OwnSite wish() {
        var chosen = getKinds().stream()
                .filter(one -> one.name().equals(asked.words("openness")))
                .findFirst()
                .orElse(null);
        return new OwnSite(asked.words("name"), asked.words("host"), chosen);
    }

    private String address() {
        return "/manage/move/" + id().value();
    }

    private String address(OwnSite wish) {
        return "%s?name=%s&host=%s&openness=%s"
                .formatted(address(), encoded(wish.name()), encoded(wish.host()), wish.openness());
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private SiteId to() {
        return asked.refs("to").stream().findFirst().map(SiteId::new).orElse(null);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
