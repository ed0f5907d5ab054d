package nl.plein.ejb.tag;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.EditBlog;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.TagSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long editor;

    @AfterEach
    void close() {
        database.close();
    }

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
    @DisplayName("TAG-1.3 a word goes up in a tag after its number was seen, and nothing carries the tag twice")
    void aWordGoesUpInATag() {
        onASite(() -> {
            category("Thema", "Verkeer, Wonen");
            var both = blog(square.member, "een", "Verkeer", "mobiliteit", "Wonen");
            var one = blog(square.member, "twee", "Mobiliteit");
            var merging = square.beans.as(editor).get(TagMergeBoundary.class);
            var into = tag("Verkeer");
            assertThat(merging.preview(site, into, "MOBILITEIT")).contains(new TagPreview("mobiliteit", 2));
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

    @Test
    @DisplayName("TAG-2.1 TAG-2.2 words that sound alike are one tag, ten at most; one's own where the site says so")
    void writersChoose() {
        onASite(() -> {
            category("Thema", "Verkeer");
            var one = blog(square.member, "een", "verkeer", "VERKEER", "eigen", "Eigen ");
            assertThat(carried(one)).containsExactly("eigen", "Verkeer");
            assertThat(new String(
                            square.beans.get(MetadataBoundary.class).ofItem(site.id(), one), StandardCharsets.UTF_8))
                    .contains("<trefwoord>Verkeer</trefwoord>");
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

    private UUID category(String name, String words) {
        var ref = UUID.randomUUID();
        tags().addCategory(new AddTagCategory(site, ref, name, words));
        return ref;
    }

    private UUID tag(String label) {
        return tags().sheets(site).stream()
                .flatMap(sheet -> sheet.tags().stream())
                .filter(row -> row.label().equals(label))
                .map(row -> UUID.fromString(row.ref()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sheets() {
        return tags().sheets(site).stream()
                .map(sheet -> sheet.name() + " "
                        + sheet.tags().stream().map(TagSheet.Row::label).toList())
                .toList();
    }

    private ItemId blog(long author, String title, String... words) {
        var id = new ItemId(UUID.randomUUID());
        items(author).write(new WriteBlog(site.id(), square.group.groupId(), id, draft(title, words)));
        em.flush();
        return id;
    }

    private void edit(ItemId id, String... words) {
        em.flush();
        em.clear();
        var items = items(square.member);
        items.edit(new EditBlog(site.id(), id, items.view(site.id(), id).lockNo(), draft("een", words)));
        em.flush();
    }

    private static Draft draft(String title, String... words) {
        return new Draft(title, "<p>x</p>", Format.HTML, Level.GROUP, null, List.of(), Arrays.asList(words));
    }

    private List<String> carried(ItemId id) {
        return items(square.member).view(site.id(), id).tags();
    }

    private List<String> found(long viewer, GroupId group, String... words) {
        return square
                .beans
                .as(viewer)
                .get(FeedBoundary.class)
                .tagged(site.id(), group, Arrays.asList(words), Cursor.NEWEST)
                .rows()
                .stream()
                .map(ItemRow::title)
                .toList();
    }

    private ItemBoundary items(long who) {
        return square.beans.as(who).get(ItemBoundary.class);
    }

    private TagBoundary tags() {
        return square.beans.as(editor).get(TagBoundary.class);
    }

    private void sites(SiteSetting setting, String value) {
        square.beans.get(nl.plein.persistence.site.SiteRepository.class).choose(site.id(), setting, value);
    }

    private void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            editor = square.someone("Ed Redacteur", null);
            em.persist(new RoleGrant(editor, site.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            work.run();
        });
    }
}
