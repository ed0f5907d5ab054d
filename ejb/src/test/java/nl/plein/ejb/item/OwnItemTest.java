package nl.plein.ejb.item;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.EmergencyBoundary;
import nl.plein.ejb.access.OpenInEmergency;
import nl.plein.ejb.archive.Handover;
import nl.plein.ejb.archive.RecordReader;
import nl.plein.ejb.people.MineBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.LevelReach;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.item.VersionRow;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnItemTest {

    private static final Instant LATER = Beans.NOW.plus(Duration.ofDays(2));

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private ItemId own;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ITM-1.13 VIS-2.3 what is for oneself is found by its writer, with a mark, and by nobody else")
    void nobodyElseFindsIt() {
        withAnOwnItem(() -> {
            assertThat(feed(square.member)).containsExactly("Titel");
            var mine = square.beans.as(square.member).get(MineBoundary.class).news(Cursor.NEWEST);
            assertThat(mine.rows()).singleElement().matches(ItemRow::own).matches(row -> !row.closed());
            assertThat(square.beans
                            .as(square.member)
                            .get(AccessBoundary.class)
                            .view(square.site.id(), own)
                            .ground())
                    .isEqualTo(Ground.AUTHOR);

            for (long other : List.of(square.owner, square.neighbour)) {
                assertThat(feed(other)).isEmpty();
                assertThatThrownBy(() -> items(other).view(square.site.id(), own))
                        .isInstanceOf(NoSuchThing.class);
                assertThatThrownBy(() -> items(other).versions(square.site.id(), own))
                        .isInstanceOf(NoSuchThing.class);
            }
        });
    }

    @Test
    @DisplayName("ITM-1.13 neither the numbers of the group nor the moment it was last used tell of it")
    void theGroupTellsNothing() {
        withAnOwnItem(() -> {
            var levels = square.beans.get(AudienceRepository.class);
            var group = em.find(Group.class, square.group.id());
            assertThat(levels.levels(group.id())).isEmpty();
            assertThat(lastActive()).isBefore(LATER);

            edit(Level.GROUP, LATER);

            assertThat(levels.levels(group.id())).extracting(LevelReach::level).containsExactly(Level.GROUP);
            assertThat(lastActive()).isEqualTo(LATER);
        });
    }

    @Test
    @DisplayName("VIS-2.3 who is no member of the group any more does not find it either")
    void whoLeftDoesNotFindIt() {
        withAnOwnItem(() -> {
            var memberships = square.beans.get(MembershipRepository.class);
            var membership =
                    memberships.inGroup(square.member, square.group.id()).orElseThrow();
            memberships.end(membership, Beans.NOW);
            em.flush();

            assertThat(feed(square.member)).isEmpty();
            assertThatThrownBy(() -> items(square.member).view(square.site.id(), own))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("ACC-2.6 a group that is opened in an emergency does not open what somebody keeps to oneself")
    void anEmergencyDoesNotOpenIt() {
        withAnOwnItem(() -> {
            square.aBlog(square.owner, "voor allen");
            long manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            square.beans
                    .as(manager)
                    .get(EmergencyBoundary.class)
                    .start(new OpenInEmergency(square.site.id(), square.group.groupId(), "Er is iets aan de hand.", 1));
            em.flush();

            assertThat(feed(manager)).hasSize(1);
            assertThatThrownBy(() -> items(manager).view(square.site.id(), own)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("ITM-1.14 what was never for others is new when it is, also under its tags; then it keeps its place")
    void itIsNewWhenItIsForOthers() {
        withAnOwnItem(() -> {
            edit(Level.GROUP, LATER);

            assertThat(item().published()).isEqualTo(LATER);
            assertThat(square.beans
                            .as(square.owner)
                            .get(FeedBoundary.class)
                            .tagged(square.site.id(), null, List.of("asfalt"), Cursor.NEWEST)
                            .rows())
                    .hasSize(1);
            assertThat(em.createQuery("select t.published from ItemTag t", Instant.class)
                            .getSingleResult())
                    .isEqualTo(LATER);

            edit(Level.OWNER, LATER.plusSeconds(60));
            edit(Level.SITE, LATER.plusSeconds(120));
            assertThat(item().published()).isEqualTo(LATER);
        });
    }

    @Test
    @DisplayName("ITM-1.13 what it said while it was for oneself stays with its writer when it is for others")
    void whatItSaidThenStaysWithItsWriter() {
        withAnOwnItem(() -> {
            edit(Level.GROUP, LATER);
            assertThat(items(square.owner).view(square.site.id(), own).edited()).isFalse();
            edit(Level.OWNER, LATER.plusSeconds(60));
            edit(Level.GROUP, LATER.plusSeconds(120));

            assertThat(items(square.owner).view(square.site.id(), own).versions())
                    .isEqualTo(2);
            assertThat(numbers(square.owner)).containsExactly(4, 2);
            assertThat(numbers(square.member)).containsExactly(4, 3, 2, 1);
            assertThat(items(square.owner).version(square.site.id(), own, 2).title())
                    .isEqualTo("Titel");
            assertThatThrownBy(() -> items(square.owner).version(square.site.id(), own, 3))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("ARC-2.18 what its writer keeps to oneself goes along with its group to the archive")
    void itGoesAlongToTheArchive() {
        withAnOwnItem(() -> assertThat(square.beans
                        .get(RecordReader.class)
                        .open(square.group.groupId(), Handover.usual())
                        .heads())
                .extracting(head -> head.reference().identity().key())
                .contains(own.value().toString()));
    }

    @Test
    @DisplayName("ITM-1.13 a site may have it chosen for what is new")
    void aSiteMayChooseIt() {
        assertThat(SiteSetting.DEFAULT_AUDIENCE.accepts(Level.OWNER.name())).isTrue();
    }

    private void edit(Level level, Instant at) {
        var items = items(square.member);
        items.clock = Clock.fixed(at, items.clock.getZone());
        long shown = items.view(square.site.id(), own).lockNo();
        items.edit(new EditBlog(square.site.id(), own, shown, draft(level)));
        em.flush();
    }

    private Instant lastActive() {
        return em.createQuery("select g.attention.lastActive from Group g", Instant.class)
                .getSingleResult();
    }

    private Item item() {
        return em.createQuery("select i from Item i where i.ref = :ref", Item.class)
                .setParameter("ref", own.value().toString())
                .getSingleResult();
    }

    private List<Integer> numbers(long viewer) {
        return items(viewer).versions(square.site.id(), own).stream()
                .map(VersionRow::number)
                .toList();
    }

    private List<String> feed(long viewer) {
        var feed = square.beans.as(viewer).get(FeedBoundary.class);
        var inGroup = feed.ofGroup(square.site.id(), square.group.groupId(), Cursor.NEWEST)
                .rows();
        assertThat(feed.newest(Cursor.NEWEST).rows())
                .extracting(ItemRow::ref)
                .isEqualTo(inGroup.stream().map(ItemRow::ref).toList());
        return inGroup.stream().map(ItemRow::title).toList();
    }

    private ItemBoundary items(long viewer) {
        return square.beans.as(viewer).get(ItemBoundary.class);
    }

    private static Draft draft(Level level) {
        return new Draft("Titel", "<p>Rood</p>", Format.HTML, level, null, List.of(), List.of("asfalt"));
    }

    private void withAnOwnItem(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            own = new ItemId(UUID.randomUUID());
            items(square.member)
                    .write(new WriteBlog(square.site.id(), square.group.groupId(), own, draft(Level.OWNER)));
            em.flush();
            work.run();
        });
    }
}
