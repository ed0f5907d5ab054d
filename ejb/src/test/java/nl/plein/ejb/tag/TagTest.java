package nl.plein.ejb.tag;

import static nl.plein.ejb.ASquare.aSquare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest extends TaggedSite {

    @Test
    @DisplayName("TAG-1.1 categories and tags stand in the order of the editors and get other names")
    void editorsOrderThem() {
        onASite(() -> {
            var theme = category("Thema", "Verkeer\nWonen, Natuur");
            category("Soort", "Verslag");
            tags().add(new AddTags(site, theme, "Economie"));
            tags().move(new MoveTag(site, tag("Economie"), true));
            tags().moveCategory(new MoveTagCategory(site, theme, false));
            tags().rename(new RenameTag(site, tag("Wonen"), "Wonen en bouwen"));
            tags().renameCategory(new RenameTagCategory(site, theme, "Onderwerp"));

            em.flush();
            em.clear();
            assertThat(sheets())
                    .containsExactly("Soort [Verslag]", "Onderwerp [Verkeer, Wonen en bouwen, Economie, Natuur]");
            assertThatThrownBy(() -> tags().moveCategory(new MoveTagCategory(site, theme, false)))
                    .hasMessage("tag.end");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "verkeer, tag.label.taken",
        "Véрkeer, tag.label.letters",
        "VERKEER, tag.label.taken",
        "Ver keer, tag.label.taken",
        "---, tag.label.letters",
        "Een heel lang woord dat nergens meer op past en doorgaat, tag.label.long",
        "'Nieuw\nnleuw', tag.label.taken"
    })
    @DisplayName("TAG-1.1 what is there already, looks like another or has odd letters is refused, and nothing changes")
    void lookalikesAreRefused(String typed, String refusal) {
        onASite(() -> {
            var theme = category("Thema", "Verkeer");
            assertThatThrownBy(() -> tags().add(new AddTags(site, theme, typed)))
                    .hasMessage(refusal);
            assertThatThrownBy(() -> tags().addCategory(new AddTagCategory(site, UUID.randomUUID(), "Therna", "")))
                    .hasMessage("tag.category.taken");
        });
    }

    @Test
    @DisplayName("TAG-1.2 taking away says how many items carry it, and leaves the versions as they were")
    void takingAwayIsForeseen() {
        onASite(() -> {
            var theme = category("Thema", "Verkeer, Wonen");
            var one = blog(square.member, "een", "verkeer", "Wonen", "eigen woord");
            blog(square.member, "twee", "Wonen");
            assertThat(tags().withoutTag(site, tag("Wonen")).items()).isEqualTo(2);
            assertThat(tags().withoutCategory(site, theme).items()).isEqualTo(2);

            tags().drop(new DropTag(site, tag("Wonen")));

            em.flush();
            em.clear();
            assertThat(carried(one)).containsExactly("eigen woord", "Verkeer");
            assertThat(items(square.member).version(site.id(), one, 1).tags()).contains("Wonen");
            tags().rename(new RenameTag(site, tag("Verkeer"), "Mobiliteit"));
            assertThat(carried(one)).containsExactly("eigen woord", "Mobiliteit");
            tags().dropCategory(new DropTagCategory(site, theme));
            assertThat(carried(one)).containsExactly("eigen woord");
            assertThat(found(square.member, null, "Mobiliteit")).isEmpty();
        });
    }

    @Test
    @DisplayName("TAG-2.1 TAG-2.2 words that sound alike are one tag, ten at most; one's own where the site says so")
    void writersChoose() {
        onASite(() -> {
            category("Thema", "Verkeer");
            var one = blog(square.member, "een", "verkeer", "VERKEER", "eigen", "Eigen ");
            assertThat(carried(one)).containsExactly("eigen", "Verkeer");
            assertThat(square.beans
                            .get(MetadataBoundary.class)
                            .item(site.id(), one)
                            .about()
                            .xml())
                    .contains("<trefwoord>Verkeer</trefwoord>", "Categorie Thema van de site");
            assertThatThrownBy(() -> blog(square.member, "te veel", "a b c d e f g h i j k".split(" ")))
                    .hasMessage("item.tags.many");
            sites(SiteSetting.FREE_TAGS, "NO");
            assertThatThrownBy(() -> blog(square.member, "nieuw", "nog iets")).hasMessage("item.tags.unknown");
            edit(one, "verkeer", "eigen");
            assertThat(carried(one)).containsExactly("eigen", "Verkeer");
            edit(one);
            assertThat(carried(one)).isEmpty();
            assertThat(items(square.member).version(site.id(), one, 1).tags()).containsExactly("eigen", "Verkeer");
        });
    }

    @Test
    @DisplayName("TAG-2.2 on another site what came along is a tag there, or a word of its own")
    void tagsGoAlong() {
        onASite(() -> {
            category("Thema", "Verkeer");
            var one = blog(square.member, "een", "verkeer", "eigen");
            var other = aSquare(em, Openness.OPEN);
            long manager = other.someone("Ria", null);
            em.persist(new RoleGrant(manager, other.site.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            other.beans
                    .as(manager)
                    .get(TagBoundary.class)
                    .addCategory(new AddTagCategory(other.site.row(), UUID.randomUUID(), "Onderwerp", "VERKEER"));

            square.beans.get(Tagging.class).takeAlong(square.group.id(), other.site.id());

            em.flush();
            em.clear();
            assertThat(carried(one)).containsExactlyInAnyOrder("eigen", "VERKEER");
            assertThat(found(square.member, null, "verkeer")).isEmpty();
            square.beans.get(Tagging.class).takeAlong(square.group.id(), site.id());
            em.clear();
            assertThat(carried(one)).containsExactlyInAnyOrder("eigen", "Verkeer");
            assertThat(found(square.member, null, "verkeer")).containsExactly("een");
        });
    }

    @Test
    @DisplayName("TAG-3.1 a list by tags has what carries all of them and may be read, newest first, page by page")
    void listsByTags() {
        onASite(() -> {
            for (int i = 1; i <= 21; i++) {
                blog(square.member, "nummer " + i, i % 2 == 0 ? new String[] {"even", "alle"} : new String[] {"alle"});
            }
            var feed = square.beans.as(square.member).get(FeedBoundary.class);
            var first = feed.tagged(site.id(), null, List.of("Alle"), Cursor.NEWEST);
            assertThat(first.rows())
                    .hasSize(20)
                    .first()
                    .extracting(ItemRow::title)
                    .isEqualTo("nummer 21");
            assertThat(feed.tagged(site.id(), null, List.of("Alle"), first.next())
                            .rows())
                    .extracting(ItemRow::title)
                    .containsExactly("nummer 1");
            assertThat(found(square.member, null, "alle", "even")).hasSize(10);
            assertThat(found(square.member, square.group.groupId(), "alle", "even"))
                    .hasSize(10);
            assertThat(found(square.member, new GroupId(UUID.randomUUID()), "alle"))
                    .isEmpty();
            assertThat(found(square.member, null, "alle", "onbekend")).isEmpty();
            assertThat(found(square.neighbour, null, "alle")).isEmpty();
        });
    }

    @Test
    @DisplayName("TAG-1.1 members change nothing of it")
    void onlyEditors() {
        onASite(() -> {
            square.beans.as(square.member);
            var boundary = square.beans.get(TagBoundary.class);
            assertThatThrownBy(() -> boundary.sheets(site)).hasMessage("right.missing.site_edit");
            assertThatThrownBy(() -> boundary.withoutTag(site, UUID.randomUUID()))
                    .hasMessage("right.missing.site_edit");
            assertThat(boundary.offered(site.id())).isEmpty();
        });
    }
}
