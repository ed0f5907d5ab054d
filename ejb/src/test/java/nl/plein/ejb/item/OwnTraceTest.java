package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.archive.Happening;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.archive.Handover;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.archive.RecordReader;
import nl.plein.ejb.comment.CommentBoundary;
import nl.plein.ejb.comment.PostComment;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.move.MoveRepository;
import nl.plein.persistence.privacy.PersonalData;
import nl.plein.persistence.privacy.PersonalDataRepository;
import nl.plein.persistence.site.SiteMonthRepository;
import nl.plein.persistence.tag.TagRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody keeps to oneself leaves no trace in what others read. */
class OwnTraceTest {

    private static final YearMonth MONTH = YearMonth.from(Beans.NOW.atZone(ZoneOffset.UTC));

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ITM-1.13 neither the figures of the site, nor the numbers of a tag, nor those of a move count it")
    void noNumberCountsIt() {
        inAGroup(() -> {
            var own = blog(Level.OWNER);
            assertThat(numbers()).containsExactly(0L, 0L, 0L);

            edit(own, Level.GROUP, "Voor allen", 1);
            assertThat(numbers()).containsExactly(1L, 1L, 1L);

            edit(own, Level.OWNER, "Toch niet", 2);
            assertThat(numbers()).containsExactly(0L, 0L, 0L);
        });
    }

    @Test
    @DisplayName("ITM-1.13 who once said something below it does not learn what it is called now by taking data along")
    void whoCommentedDoesNotLearnItsTitle() {
        inAGroup(() -> {
            var item = blog(Level.GROUP);
            square.beans
                    .as(square.owner)
                    .get(CommentBoundary.class)
                    .post(new PostComment(square.site.id(), item, UUID.randomUUID(), "Mooi!"));
            assertThat(commented()).containsExactly("Titel");

            edit(item, Level.OWNER, "Geheim", 1);

            assertThat(commented()).containsExactly("");
        });
    }

    @Test
    @DisplayName("ARC-2.19 its metadata tell its writer of all changes, and others of those since it is for them")
    void metadataAreSilent() {
        inAGroup(() -> {
            var own = blog(Level.OWNER);
            assertThat(metadata(square.member, own))
                    .doesNotContain("Publicatie")
                    .contains("Creatie");

            edit(own, Level.OWNER, "Twee", 1);
            edit(own, Level.GROUP, "Drie", 2);
            edit(own, Level.OWNER, "Vier", 3);
            edit(own, Level.SITE, "Vijf", 4);

            assertThat(metadata(square.member, own))
                    .contains("Publicatie", "Versie 2", "Versie 4", "Versie 5", day(0), day(2));
            assertThat(metadata(square.owner, own))
                    .contains("Publicatie", "Versie 5", day(2))
                    .doesNotContain("Versie 2", "Versie 3", "Versie 4", day(0), day(1), day(3));
        });
    }

    @Test
    @DisplayName("ARC-2.19 the metadata of the group do not tell when somebody worked on it last")
    void theGroupIsSilent() {
        inAGroup(() -> {
            var own = blog(Level.OWNER);
            edit(own, Level.OWNER, "Twee", 3);
            assertThat(ofGroup()).doesNotContain(after(3).toString().substring(0, 10));

            edit(own, Level.GROUP, "Drie", 4);
            assertThat(ofGroup()).contains(after(4).toString().substring(0, 10));
        });
    }

    @Test
    @DisplayName("ARC-2.19 the package has it with all its versions, and says of publication only when there was one")
    void thePackageHasItAll() {
        inAGroup(() -> {
            var own = blog(Level.OWNER);
            edit(own, Level.OWNER, "Twee", 1);
            assertThat(events()).containsExactly("Creatie", "Wijziging");

            edit(own, Level.GROUP, "Drie", 2);
            assertThat(events()).containsExactly("Creatie", "Wijziging", "Publicatie", "Wijziging", "Wijziging");
        });
    }

    private List<String> events() {
        var holdings = square.beans.get(RecordReader.class).open(square.group.groupId(), Handover.usual());
        return holdings.piece(holdings.heads().get(0)).about().events().stream()
                .map(Happening::label)
                .toList();
    }

    private String ofGroup() {
        return square.beans
                .as(square.owner)
                .get(MetadataBoundary.class)
                .group(square.site.id(), square.group.groupId())
                .about()
                .xml();
    }

    private List<Long> numbers() {
        em.flush();
        em.clear();
        var months = square.beans.get(SiteMonthRepository.class);
        months.count(MONTH, after(9));
        var tags = square.beans.get(TagRepository.class);
        var tag = tags.inGroup(square.group.id()).get(0);
        return List.of(
                (long) months.months(square.site.id(), 1).get(0).items(),
                tags.carried(tag),
                square.beans.get(MoveRepository.class).items(square.group.id()));
    }

    private List<String> commented() {
        em.flush();
        em.clear();
        return square.beans.get(PersonalDataRepository.class).page(PersonalData.COMMENT, square.owner, 0, 10).stream()
                .map(held -> String.valueOf(held.values().get("title")))
                .toList();
    }

    private String metadata(long viewer, ItemId item) {
        return square.beans
                .as(viewer)
                .get(MetadataBoundary.class)
                .item(square.site.id(), item)
                .about()
                .xml();
    }

    private static String day(int later) {
        return "<eventTijd>" + after(later).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant after(int days) {
        return Beans.NOW.plus(Duration.ofDays(days));
    }

    private ItemId blog(Level level) {
        var ref = new ItemId(UUID.randomUUID());
        items().write(new WriteBlog(square.site.id(), square.group.groupId(), ref, draft(level, "Titel")));
        em.flush();
        return ref;
    }

    private void edit(ItemId item, Level level, String title, int days) {
        var items = items();
        items.clock = Clock.fixed(after(days), items.clock.getZone());
        long shown = items.view(square.site.id(), item).lockNo();
        items.edit(new EditBlog(square.site.id(), item, shown, draft(level, title)));
        em.flush();
    }

    private ItemBoundary items() {
        return square.beans.as(square.member).get(ItemBoundary.class);
    }

    private static Draft draft(Level level, String title) {
        return new Draft(title, "<p>Rood</p>", Format.HTML, level, null, List.of(), List.of("asfalt"));
    }

    private void inAGroup(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            work.run();
        });
    }
}
