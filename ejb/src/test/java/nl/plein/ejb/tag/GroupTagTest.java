package nl.plein.ejb.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.copy.CopyBoundary;
import nl.plein.ejb.copy.CopyGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupTagBoundary;
import nl.plein.ejb.group.GroupTagDetails;
import nl.plein.ejb.group.TagGroup;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupTagTest extends TaggedSite {

    @Test
    @DisplayName("GRP-10.2 owners choose tags of the site and words that it allows; nobody else does")
    void ownersChoose() {
        onASite(() -> {
            category("Thema", "Verkeer, Wonen");
            tag(List.of("verkeer", "Eigen woord"), List.of());
            assertThat(words(group())).containsExactly("Eigen woord", "Verkeer");

            assertThatThrownBy(() -> tag(List.of("a", "b"), many())).hasMessage("item.tags.many");
            sites(SiteSetting.FREE_TAGS, "NO");
            assertThatThrownBy(() -> tag(List.of("Nieuw woord"), List.of())).hasMessage("item.tags.unknown");
            tag(List.of("Wonen", "eigen woord"), List.of());
            assertThat(words(group())).containsExactly("Eigen woord", "Wonen");
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans.get(GroupTagBoundary.class).details(site.id(), group()))
                    .hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName("GRP-10.2 who is second hears who was first, and what did not change leaves no trace")
    void theSecondHearsOfTheFirst() {
        onASite(() -> {
            tag(List.of("een"), List.of("twee"));
            tag(List.of("een"), List.of("twee"));
            assertThat(details().changeNo()).isEqualTo(1);
            assertThat(square.group.lastChange().what()).containsExactly("tags", "presets");

            assertThatThrownBy(() -> owner().tag(new TagGroup(site.id(), group(), 0, List.of("drie"), List.of())))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.details()).containsExactly("Olga Eigenaar"));
            assertThat(words(group())).containsExactly("een");
        });
    }

    @Test
    @DisplayName("GRP-10.3 the list holds the groups that carry all the tags, in each view, page by page")
    void theListIsNarrowed() {
        onASite(() -> {
            tag(List.of("verkeer", "wonen"), List.of("geheim"));
            var other = another("Andere groep", Openness.HIDDEN);
            em.flush();

            assertThat(listed(square.neighbour, View.ALL, "", "Verkeer")).containsExactly("Snelfietsroutes");
            assertThat(listed(square.neighbour, View.ALL, "fiets", "verkeer", "WONEN"))
                    .containsExactly("Snelfietsroutes");
            assertThat(listed(square.neighbour, View.ALL, "trein", "verkeer")).isEmpty();
            assertThat(listed(square.neighbour, View.CLOSED, "", "verkeer")).isEmpty();
            assertThat(listed(square.neighbour, View.ALL, "", "verkeer", "onbekend"))
                    .isEmpty();
            assertThat(listed(square.neighbour, View.ALL, "", "geheim")).isEmpty();
            assertThat(listed(square.neighbour, View.ALL, "")).containsExactly("Snelfietsroutes");
            assertThat(listed(square.neighbour, View.ALL, "wone")).containsExactly("Snelfietsroutes");

            hang(other, "verkeer");
            assertThat(listed(square.neighbour, View.ALL, "", "verkeer")).containsExactly("Snelfietsroutes");
            other.turn(Openness.OPEN, Beans.NOW);
            em.flush();
            assertThat(listed(square.neighbour, View.ALL, "", "verkeer"))
                    .containsExactly("Andere groep", "Snelfietsroutes");
            assertThat(square.beans
                            .get(GroupTagBoundary.class)
                            .listed(site.id(), GroupFilter.EVERY, List.of("verkeer"), other.groupId()))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
        });
    }

    @Test
    @DisplayName("GRP-10.4 a tag of a group is spelled, merged and taken away with the tag")
    void whatEditorsDoFollows() {
        onASite(() -> {
            var theme = category("Thema", "Verkeer, Wonen");
            tag(List.of("Verkeer", "mobiliteit", "Wonen"), List.of("mobiliteit"));
            assertThat(tags().withoutTag(site, tag("Verkeer")).groups()).isEqualTo(1);
            assertThat(tags().withoutCategory(site, theme).groups()).isEqualTo(1);
            var changed = details().changeNo();

            tags().rename(new RenameTag(site, tag("Wonen"), "Woningbouw"));
            square.beans.get(TagMergeBoundary.class).merge(new MergeTags(site, tag("Verkeer"), "mobiliteit"));
            seenAnew();

            assertThat(words(group())).containsExactlyInAnyOrder("Verkeer", "Woningbouw");
            assertThat(details().presets()).containsExactly("Verkeer");
            assertThat(listed(square.neighbour, View.ALL, "", "verkeer")).hasSize(1);
            assertThat(details().changeNo()).isEqualTo(changed);
            tags().drop(new DropTag(site, tag("Verkeer")));
            seenAnew();
            assertThat(words(group())).containsExactly("Woningbouw");
            assertThat(details().presets()).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-10.4 the words of a group go along to another site and to a copy")
    void wordsGoAlong() {
        onASite(() -> {
            tag(List.of("Verkeer", "Wonen"), List.of("Verslag"));
            var copy = new GroupId(UUID.randomUUID());
            square.beans
                    .as(square.owner)
                    .get(CopyBoundary.class)
                    .copy(new CopyGroup(site, group(), copy, "Kopie", false, false, false));
            em.flush();
            assertThat(words(copy)).containsExactly("Verkeer", "Wonen");
            assertThat(square.beans.get(GroupTagBoundary.class).presets(site.id(), copy))
                    .containsExactly("Verslag");

            var there =
                    new Site("Elders", "", UUID.randomUUID() + ".example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
            em.persist(there);
            em.flush();
            em.persist(new Tag(UUID.randomUUID(), there.id(), "VERKEER"));
            em.flush();
            square.beans.get(Tagging.class).takeAlong(square.group.id(), there.id());
            em.find(Group.class, square.group.id()).moveTo(there.id(), square.owner, Beans.NOW);
            seenAnew();

            assertThat(em.find(Group.class, square.group.id()).face().tags()).containsExactly("VERKEER", "Wonen");
            assertThat(square.beans.get(GroupTagBoundary.class).presets(there.id(), group()))
                    .containsExactly("Verslag");
            assertThat(words(copy)).containsExactly("Verkeer", "Wonen");
        });
    }

    @Test
    @DisplayName("GRP-10.5 something new begins with the tags that owners chose; only who is in the group is told")
    void somethingNewBeginsWithTags() {
        onASite(() -> {
            tag(List.of(), List.of("Verslag", "actie"));

            assertThat(presets(square.member)).containsExactly("actie", "Verslag");
            assertThat(presets(square.neighbour)).isEmpty();
            assertThat(carried(blog(square.member, "zonder"))).isEmpty();
        });
    }

    private List<String> presets(long who) {
        return square.beans.as(who).get(GroupTagBoundary.class).presets(site.id(), group());
    }

    private static List<String> many() {
        return Arrays.asList("a b c d e f g h i j k".split(" "));
    }

    private void tag(List<String> own, List<String> presets) {
        owner().tag(new TagGroup(site.id(), group(), details().changeNo(), own, presets));
        em.flush();
    }

    private GroupTagDetails details() {
        return owner().details(site.id(), group());
    }

    private GroupTagBoundary owner() {
        return square.beans.as(square.owner).get(GroupTagBoundary.class);
    }

    private GroupId group() {
        return square.group.groupId();
    }

    private Group another(String name, Openness openness) {
        var group = new Group(site.id(), name, "", openness, Beans.NOW);
        em.persist(group);
        em.flush();
        return group;
    }

    private void hang(Group group, String word) {
        var tagging = square.beans.get(Tagging.class).choose(site.id(), List.of(word), List.of());
        square.beans.get(GroupTagRepository.class).hang(group, Part.GROUP, tagging);
        em.flush();
    }

    private List<String> words(GroupId group) {
        return square.beans
                .as(square.owner)
                .get(GroupBoundary.class)
                .view(site.id(), group)
                .group()
                .tags();
    }

    private List<String> listed(long who, View view, String words, String... tags) {
        return square
                .beans
                .as(who)
                .get(GroupTagBoundary.class)
                .listed(site.id(), new GroupFilter(view, words), List.of(tags), null)
                .stream()
                .map(GroupRow::name)
                .toList();
    }

    private void seenAnew() {
        em.flush();
        em.clear();
    }
}
