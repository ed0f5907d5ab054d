package nl.plein.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteFurnitureRepository;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Menu and foot of a site, for who edits it. */
@Stateless
@Boundary
public class SiteLinkBoundary {

    /** So many ways a site has at most. */
    static final int MOST = 100;

    private static final int LONGEST_LABEL = 60;
    private static final List<String> LANGUAGES = List.of("nl", "en");

    @Inject
    SiteFurnitureRepository furniture;

    @Inject
    ManagedSite managed;

    @Inject
    CurrentAccount me;

    /** All ways of the site in their order, whoever they are meant for. */
    @Open("checks the right of an editor on the site itself")
    public List<SiteLinkRow> links(SiteRow site) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        return furniture.links(site.id()).stream().map(SiteLink::row).toList();
    }

    /** Adds a way, after those that stand there. */
    @Requires(Right.SITE_EDIT)
    public void add(AddLink command) {
        var tree = locked(command.site());
        var all = furniture.links(command.site().id());
        if (all.size() >= MOST) {
            throw new Refusal("site.link.many", MOST);
        }
        int place =
                all.stream().map(SiteLink::place).max(Comparator.naturalOrder()).orElse(0) + 1;
        var link = new SiteLink(command.link(), command.site().id(), command.part(), place);
        say(
                link,
                command.draft(),
                tree.parent(null, command.part(), command.draft().parent()));
        furniture.add(link);
    }

    /** Changes a way, also where it stands. */
    @Requires(Right.SITE_EDIT)
    public void change(ChangeLink command) {
        var tree = locked(command.site());
        var link = find(tree, command.link());
        say(
                link,
                command.draft(),
                tree.parent(link, link.part(), command.draft().parent()));
    }

    /** Lets a way change place with its neighbour; at the end it stays where it is. */
    @Requires(Right.SITE_EDIT)
    public void move(MoveLink command) {
        var tree = locked(command.site());
        var link = find(tree, command.link());
        link.swap(tree.neighbour(link, command.up()).orElseThrow(() -> new Refusal("site.link.end")));
    }

    /** Takes a way away, once nothing stands below it. */
    @Requires(Right.SITE_EDIT)
    public void drop(DropLink command) {
        var tree = locked(command.site());
        var link = find(tree, command.link());
        if (!tree.children(link).isEmpty()) {
            throw new Refusal("site.link.children");
        }
        furniture.remove(link);
    }

    private MenuTree locked(SiteRow site) {
        managed.locked(site.siteId());
        return new MenuTree(furniture.links(site.id()));
    }

    private static SiteLink find(MenuTree tree, UUID ref) {
        return tree.find(ref).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, ref)));
    }

    private static void say(SiteLink link, LinkDraft draft, Long parent) {
        var label = plain(draft.label());
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new Refusal("site.link.label.length", LONGEST_LABEL);
        }
        if (draft.level() == null) {
            throw new Refusal("site.link.level.empty");
        }
        link.say(label, WebAddress.any(draft.address(), "site.link.address.wrong"), draft.level(), parent);
        translate(link, plain(draft.otherLabel()), draft.otherLanguage());
    }

    private static void translate(SiteLink link, String label, String language) {
        if (label.length() > LONGEST_LABEL) {
            throw new Refusal("site.link.other.length", LONGEST_LABEL);
        }
        if (!label.isEmpty() && (language == null || !LANGUAGES.contains(language))) {
            throw new Refusal("site.link.language.missing");
        }
        link.translate(language, label.isEmpty() ? null : label);
    }

    private static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
