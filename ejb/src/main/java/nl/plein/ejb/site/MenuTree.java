package nl.plein.ejb.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.site.SiteLink;
import nl.plein.security.Refusal;

/** The ways of one part of a site, as a tree of at most three levels. */
final class MenuTree {

    /** So many levels a menu has at most. */
    static final int DEEPEST = 3;

    private final List<SiteLink> links;

    MenuTree(List<SiteLink> links) {
        this.links = links;
    }

    Optional<SiteLink> find(UUID ref) {
        return links.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /**
     * The number of the one that a way is to stand below.
     *
     * @param link the way, or null for a new one
     * @throws Refusal when it would stand below itself, or too deep
     */
    Long parent(SiteLink link, SiteLink.Part part, UUID wished) {
        if (wished == null) {
            return null;
        }
        var parent = find(wished)
                .filter(one -> one.part() == part && part == SiteLink.Part.MENU)
                .orElseThrow(() -> new Refusal("site.link.parent.unknown"));
        if (link != null && (parent.id() == link.id() || below(parent, link))) {
            throw new Refusal("site.link.parent.circle");
        }
        if (depth(parent) + (link == null ? 1 : height(link)) > DEEPEST) {
            throw new Refusal("site.link.parent.deep", DEEPEST);
        }
        return parent.id();
    }

    /** Those that stand directly below a way. */
    List<SiteLink> children(SiteLink link) {
        return links.stream()
                .filter(one -> Objects.equals(one.parentId(), link.id()))
                .toList();
    }

    /** The one that stands before or after a way, below the same one. */
    Optional<SiteLink> neighbour(SiteLink link, boolean before) {
        var beside = links.stream()
                .filter(one -> one.part() == link.part() && Objects.equals(one.parentId(), link.parentId()))
                .toList();
        int at = beside.indexOf(link) + (before ? -1 : 1);
        return at < 0 || at >= beside.size() ? Optional.empty() : Optional.of(beside.get(at));
    }

    /** How deep a way stands, from 1. */
    int depth(SiteLink link) {
        return above(link).map(parent -> depth(parent) + 1).orElse(1);
    }

    private int height(SiteLink link) {
        return 1 + children(link).stream().mapToInt(this::height).max().orElse(0);
    }

    private boolean below(SiteLink link, SiteLink top) {
        return above(link)
                .filter(parent -> parent.id() == top.id() || below(parent, top))
                .isPresent();
    }

    private Optional<SiteLink> above(SiteLink link) {
        return links.stream()
                .filter(one -> link.parentId() != null && one.id() == link.parentId())
                .findFirst();
    }
}
