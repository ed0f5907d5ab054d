package nl.plein.ejb.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TagMergeTest extends TaggedSite {

    @Test
    @DisplayName("TAG-1.3 a word goes up in a tag after its number was seen, and nothing carries the tag twice")
    void aWordGoesUpInATag() {
        onASite(() -> {
            category("Thema", "Verkeer, Wonen");
            var both = blog(square.member, "een", "Verkeer", "mobiliteit", "Wonen");
            var one = blog(square.member, "twee", "Mobiliteit");
            var merging = square.beans.as(editor).get(TagMergeBoundary.class);
            var into = tag("Verkeer");
            assertThat(merging.preview(site, into, "MOBILITEIT")).contains(new TagPreview("mobiliteit", 2, 0));
            assertThat(merging.preview(site, into, "verkeer")).isEmpty();
            assertThatThrownBy(() -> merging.merge(new MergeTags(site, into, "onbekend")))
                    .hasMessage("tag.merge.word.none");
            assertThatThrownBy(() -> square.beans
                            .as(square.member)
                            .get(TagMergeBoundary.class)
                            .preview(site, into, "wonen"))
                    .hasMessage("right.missing.site_edit");

            square.beans.as(editor);
            merging.merge(new MergeTags(site, into, "mobiliteit"));

            em.flush();
            em.clear();
            assertThat(carried(both)).containsExactlyInAnyOrder("Verkeer", "Wonen");
            assertThat(carried(one)).containsExactly("Verkeer");
            assertThat(found(square.member, null, "Verkeer")).hasSize(2);
            assertThat(found(square.member, null, "Mobiliteit")).isEmpty();
            assertThat(items(square.member).version(site.id(), one, 1).tags()).containsExactly("mobiliteit");
        });
    }
}
