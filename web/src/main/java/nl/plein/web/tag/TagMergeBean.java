package nl.plein.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.tag.MergeTags;
import nl.plein.ejb.tag.SplitTag;
import nl.plein.ejb.tag.TagMergeBoundary;
import nl.plein.ejb.tag.TagPreview;
import nl.plein.ejb.tag.TagSynonym;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Other words for the tag that the address names: which there are, what another one does, and the two changes. */
@Named
@RequestScoped
public class TagMergeBean {

    @Inject
    TagMergeBoundary tags;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private TagPreview preview;
    private List<TagSynonym> synonyms;

    /** The word that is meant, empty when none is. */
    public String getWord() {
        return asked.words("word");
    }

    /** Whether a word is meant. */
    public boolean isAsked() {
        return tag() != null && !getWord().isEmpty();
    }

    /** What it would do, or null when no word is meant that is there. */
    public TagPreview getPreview() {
        if (preview == null && isAsked()) {
            preview = tags.preview(current.site(), tag(), getWord()).orElse(null);
        }
        return preview;
    }

    /** The other words that are there. */
    public List<TagSynonym> getSynonyms() {
        if (synonyms == null) {
            synonyms = tags.synonyms(current.site(), tag());
        }
        return synonyms;
    }

    public void split(UUID word) {
        tags.split(new SplitTag(current.site(), word));
        Messages.afterwards("tag.split.done");
        way.to("/manage/tags?tag=" + tag());
    }

    public void merge() {
        tags.merge(new MergeTags(current.site(), tag(), getWord()));
        Messages.afterwards("tag.merged");
        way.to("/manage/tags?tag=" + tag());
    }

    private UUID tag() {
        return asked.refs("tag").stream().findFirst().orElse(null);
    }
}
