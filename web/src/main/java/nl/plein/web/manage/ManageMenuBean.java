package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.plein.ejb.site.AddLink;
import nl.plein.ejb.site.ChangeLink;
import nl.plein.ejb.site.DropLink;
import nl.plein.ejb.site.LinkDraft;
import nl.plein.ejb.site.MoveLink;
import nl.plein.ejb.site.SiteLinkBoundary;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.Hosts;

/**
 * Menu and foot of a site, and ways on its front page: put a way there, change it, move it with buttons, take it away.
 */
@Named
@RequestScoped
public class ManageMenuBean {

    /** A way and how deep it stands, from 1. */
    public record Line(SiteLinkRow link, int depth) {}

    @Inject
    SiteLinkBoundary links;

    @Inject
    CurrentSite current;

    @Inject
    Hosts hosts;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private final TypedLink typed = new TypedLink();
    private List<SiteLinkRow> all;

    /** For who edits the site: whoever comes here by its address is told so. */
    public void load() {
        getAll();
        if (getChosen() != null) {
            typed.fill(getChosen(), all);
        }
    }

    public List<SiteLinkRow> getAll() {
        if (all == null) {
            all = links.links(current.site());
        }
        return all;
    }

    /** The menu, each way below the one it stands below. */
    public List<Line> getMenu() {
        List<Line> lines = new ArrayList<>();
        lay(lines, null, SiteLink.Part.MENU, 1);
        return lines;
    }

    public List<Line> getFooter() {
        List<Line> lines = new ArrayList<>();
        lay(lines, null, SiteLink.Part.FOOTER, 1);
        return lines;
    }

    public List<Line> getHome() {
        List<Line> lines = new ArrayList<>();
        lay(lines, null, SiteLink.Part.HOME, 1);
        return lines;
    }

    /** The way that is being changed, or null while one is added. */
    public SiteLinkRow getChosen() {
        var ref = chosen();
        return getAll().stream()
                .filter(one -> ref != null && one.ref().equals(ref.toString()))
                .findFirst()
                .orElse(null);
    }

    public TypedLink getTyped() {
        return typed;
    }

    public List<SiteLink.Reader> getLevels() {
        return List.of(SiteLink.Reader.values());
    }

    public List<String> getLanguages() {
        return List.of("nl", "en");
    }

    public List<SiteLink.Part> getParts() {
        return List.of(SiteLink.Part.values());
    }

    public void save() {
        var draft = new LinkDraft(
                typed.getLabel(),
                typed.getAddress(),
                typed.getLevel(),
                typed.parentRef(),
                typed.getOtherLabel(),
                typed.getOtherLanguage());
        if (chosen() == null) {
            links.add(new AddLink(current.site(), asked.once(), typed.getPart(), draft));
        } else {
            links.change(new ChangeLink(current.site(), chosen(), draft));
        }
        done("manage.menu.saved");
    }

    public void move(String link, boolean up) {
        links.move(new MoveLink(current.site(), UUID.fromString(link), up));
        done("manage.menu.moved");
    }

    public void drop(String link) {
        links.drop(new DropLink(current.site(), UUID.fromString(link)));
        done("manage.menu.dropped");
    }

    private void done(String said) {
        hosts.forget();
        Messages.afterwards(said);
        way.to("/manage/menu");
    }

    private UUID chosen() {
        return asked.refs("link").stream().findFirst().orElse(null);
    }

    private void lay(List<Line> lines, Long parent, SiteLink.Part part, int depth) {
        for (SiteLinkRow link : getAll()) {
            if (link.part() == part && Objects.equals(link.parentId(), parent)) {
                lines.add(new Line(link, depth));
                lay(lines, link.id(), part, depth + 1);
            }
        }
    }
}
