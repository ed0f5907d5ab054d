package nl.plein.ejb.tag;

import static nl.plein.ejb.ASquare.aSquare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
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
            assertThat(merging.preview(site, into, "ver,keer")).isEmpty();
            assertThatThrownBy(() -> merging.merge(new MergeTags(site, into, "verkeer")))
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
            assertThat(found(square.member, null, "Mobiliteit")).hasSize(2);
            assertThat(found(square.member, null, "Mobiliteit", "Verkeer")).hasSize(2);
            assertThat(items(square.member).version(site.id(), one, 1).tags()).containsExactly("mobiliteit");
        });
    }

    @Test
    @DisplayName("TAG-1.4 who types another word means the tag, until an editor lets the word mean itself again")
    void anotherWordMeansTheTag() {
        onASite(() -> {
            category("Thema", "Verkeer, Wonen");
            var merging = square.beans.as(editor).get(TagMergeBoundary.class);
            var into = tag("Verkeer");
            assertThat(merging.preview(site, into, "Fietsen")).contains(new TagPreview("Fietsen", 0, 0));
            merging.merge(new MergeTags(site, into, "Fietsen"));
            square.beans.get(SiteRepository.class).choose(site.id(), SiteSetting.FREE_TAGS, "NO");
            var item = blog(square.member, "een", "fietsen", "verkeer");

            assertThat(carried(item)).containsExactly("Verkeer");
            assertThat(found(square.member, null, "FIETSEN")).hasSize(1);
            square.beans.as(editor);
            var word = merging.synonyms(site, into);
            assertThat(word).extracting(TagSynonym::label).containsExactly("Fietsen");
            assertThatThrownBy(() -> merging.merge(new MergeTags(site, into, "fietsen")))
                    .hasMessage("tag.merge.word.none");

            merging.split(new SplitTag(site, word.get(0).ref()));
            em.flush();
            em.clear();

            assertThat(merging.synonyms(site, into)).isEmpty();
            assertThatThrownBy(
                            () -> merging.split(new SplitTag(site, word.get(0).ref())))
                    .isInstanceOf(NoSuchThing.class);
            assertThat(carried(item)).containsExactly("Verkeer");
            assertThat(found(square.member, null, "Fietsen")).isEmpty();
        });
    }

    @Test
    @DisplayName("TAG-1.4 words of a group that mean the same on the site where it goes are one tag there, once")
    void wordsThatMeanTheSameElsewhere() {
        onASite(() -> {
            var all = blog(square.member, "alle", "Fiets", "Wonen", "Verkeer", "Rijwiel");
            var two = blog(square.member, "twee", "Fiets", "Rijwiel");
            for (Part part : Part.values()) {
                hang(part, "Fiets", "Verkeer");
            }
            var there = aSquare(em, Openness.OPEN);
            var other = there.site.row();
            long ria = there.someone("Ria", null);
            em.persist(new RoleGrant(ria, other.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            var elsewhere = square.beans.as(ria).get(TagBoundary.class);
            elsewhere.addCategory(new AddTagCategory(other, UUID.randomUUID(), "Thema", "VERKEER"));
            var into = UUID.fromString(
                    elsewhere.offered(other.id()).get(0).tags().get(0).ref());
            for (String word : List.of("fiets", "rijwiel")) {
                square.beans.get(TagMergeBoundary.class).merge(new MergeTags(other, into, word));
            }

            square.beans.get(Tagging.class).takeAlong(square.group.id(), other.id());

            em.flush();
            em.clear();
            assertThat(carried(all)).containsExactlyInAnyOrder("VERKEER", "Wonen");
            assertThat(carried(two)).containsExactly("VERKEER");
            assertThat(em.find(Group.class, square.group.id()).face().tags()).containsExactly("VERKEER");
            assertThat(square.beans.get(GroupTagRepository.class).of(square.group.id(), Part.PRESET))
                    .extracting(Tag::label)
                    .containsExactly("VERKEER");
        });
    }

    @Test
    @DisplayName("TAG-1.4 a tag with other words goes up in another one while there are fifty for it at most")
    void fiftyAtMost() {
        onASite(() -> {
            category("Thema", "Verkeer, Mobiliteit");
            var merging = square.beans.as(editor).get(TagMergeBoundary.class);
            for (int i = 0; i < TagPolicy.MOST_SYNONYMS / 2; i++) {
                merging.merge(new MergeTags(site, tag("Verkeer"), "een " + i));
                merging.merge(new MergeTags(site, tag("Mobiliteit"), "twee " + i));
            }

            assertThatThrownBy(() -> merging.merge(new MergeTags(site, tag("Verkeer"), "Mobiliteit")))
                    .hasMessage("tag.merge.many");
            merging.merge(new MergeTags(site, tag("Verkeer"), "twee 0"));
        });
    }

    @Test
    @DisplayName("TAG-1.4 the other words of a tag that goes up in another one go along, and go away with the tag")
    void otherWordsGoAlong() {
        onASite(() -> {
            category("Thema", "Verkeer, Mobiliteit, Wonen");
            var merging = square.beans.as(editor).get(TagMergeBoundary.class);
            merging.merge(new MergeTags(site, tag("Mobiliteit"), "Fietsen"));
            merging.merge(new MergeTags(site, tag("Verkeer"), "Mobiliteit"));
            em.clear();

            assertThat(merging.synonyms(site, tag("Verkeer")))
                    .extracting(TagSynonym::label)
                    .containsExactly("Fietsen", "Mobiliteit");
            assertThat(sheets()).containsExactly("Thema [Verkeer, Wonen]");
            tags().add(new AddTags(site, category("Vervoer", ""), "Fietsen"));
            em.flush();
            em.clear();
            assertThat(merging.synonyms(site, tag("Verkeer")))
                    .extracting(TagSynonym::label)
                    .containsExactly("Mobiliteit");

            tags().drop(new DropTag(site, tag("Verkeer")));
            em.clear();
            assertThat(em.createQuery("select t.label from Tag t where t.siteId = :site order by t.label", String.class)
                            .setParameter("site", site.id())
                            .getResultList())
                    .containsExactly("Fietsen", "Wonen");
        });
    }

    private void hang(Part part, String... words) {
        var group = em.find(Group.class, square.group.id());
        var chosen = square.beans.get(Tagging.class).choose(site.id(), List.of(words), List.of());
        square.beans.get(GroupTagRepository.class).hang(group, part, chosen);
        group.face().label(chosen.stream().map(Tag::label).toList());
        em.flush();
    }
}
