package nl.plein.ejb.tag;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.persistence.tag.TagRepository;
import nl.plein.persistence.tag.TagWord;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** One word goes up in another: seeing what that does, and doing it. */
@Stateless
@Boundary
public class TagMergeBoundary {

    @Inject
    TagRepository tags;

    @Inject
    GroupTagRepository groups;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** The word that would go, and how many items carry it; nothing when it is not there, or is the tag itself. */
    @Open("checks the right of an editor on the site itself")
    public Optional<TagPreview> preview(SiteRow site, UUID tag, String word) {
        me.check(Right.SITE_EDIT, new Target(ObjectType.SITE, site.siteId().value()));
        return other(site, tag(site, tag), word)
                .map(one -> new TagPreview(one.label(), tags.carried(one), groups.carried(one)));
    }

    /** Lets what carries the word carry the tag, once; the word is gone then. */
    @Requires(Right.SITE_EDIT)
    public void merge(MergeTags command) {
        var site = command.site();
        sites.locked(site.id());
        var tag = tag(site, command.tag());
        var other =
                other(site, tag, command.word()).orElseThrow(() -> new Refusal("tag.merge.word.none", command.word()));
        tags.held(site.id(), Set.of(tag.spoken(), other.spoken()));
        tags.merge(other, tag);
    }

    private Tag tag(SiteRow site, UUID ref) {
        return new TagOrder(tags.categories(site.id()), tags.tags(site.id())).tag(ref);
    }

    private Optional<Tag> other(SiteRow site, Tag tag, String word) {
        return tags.spoken(site.id(), Set.of(TagWord.spoken(word))).stream()
                .filter(one -> one.id() != tag.id())
                .findFirst();
    }
}
