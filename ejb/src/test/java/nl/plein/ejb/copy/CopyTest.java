package nl.plein.ejb.copy;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.archive.MetadataBoundary;
import nl.plein.ejb.group.ArrangeTools;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupCareBoundary;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.ItemDetails;
import nl.plein.ejb.job.JobTicket;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.job.JobId;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CopyTest {

    private static final Database DATABASE = anEmptyDatabase();

    private final UUID kern = UUID.randomUUID();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private GroupId from;
    private GroupId fresh;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("CPY-1.1 an owner makes a group like it, and owns it; a member does not, and a name is there once")
    void anOwnerCopies() {
        inAGroup(Openness.CLOSED, () -> {
            square.beans
                    .as(square.owner)
                    .get(GroupCareBoundary.class)
                    .arrange(new ArrangeTools(site.id(), from, GroupTool.TAGS, Step.HIDE));
            assertThat(copies().copy(new CopyGroup(site, from, fresh, "Nieuw", false, false, false)))
                    .isFalse();

            square.beans.as(square.owner);
            var made = square.beans.get(GroupBoundary.class).view(site.id(), fresh);
            assertThat(made.group())
                    .returns("Nieuw", one -> one.name())
                    .returns(Openness.CLOSED, one -> one.openness())
                    .returns(1, one -> one.memberCount());
            assertThat(made.tools()).doesNotContain(GroupTool.TAGS);
            assertThatThrownBy(() -> copies().copy(new CopyGroup(
                            site, from, new GroupId(UUID.randomUUID()), "NIEUW", false, false, false)))
                    .hasMessage("group.name.taken");
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans.get(CopyBoundary.class).plan(site, from))
                    .hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName(
            "CPY-1.1 a manager of the site copies what may be known, and where a yes comes first only a manager does")
    void aManagerCopies() {
        inAGroup(Openness.HIDDEN, () -> {
            long manager = aManager();
            assertThatThrownBy(() ->
                            square.beans.as(manager).get(CopyBoundary.class).plan(site, from))
                    .isInstanceOf(NoSuchThing.class);
            square.beans
                    .get(nl.plein.persistence.site.SiteRepository.class)
                    .choose(site.id(), SiteSetting.GROUP_START, "APPROVED");
            em.flush();
            assertThatThrownBy(() -> copies().copy(new CopyGroup(site, from, fresh, "Nieuw", true, true, false)))
                    .hasMessage("copy.waits");
        });
        inAGroup(Openness.CLOSED, () -> {
            long manager = aManager();
            square.aBlog(square.owner, "geheim");
            square.aPublicBlog(square.owner, "openbaar");
            em.flush();
            var plan = square.beans.as(manager).get(CopyBoundary.class).plan(site, from);

            assertThat(plan).returns(0L, CopyPlan::items).returns(false, CopyPlan::owner);
            assertThatThrownBy(() -> square.beans
                            .get(CopyBoundary.class)
                            .copy(new CopyGroup(site, from, fresh, "Nieuw", true, true, true)))
                    .hasMessage("copy.invites.owner");
        });
    }

    @Test
    @DisplayName("CPY-1.2 CPY-1.3 CPY-1.4 items go along with their files, say whose they were, and once only")
    void itemsGoAlong() {
        inAGroup(Openness.CLOSED, () -> {
            var file = new FullGroup(square, em, kern).fill();
            assertThat(copies().plan(site, from))
                    .returns(2L, CopyPlan::items)
                    .returns(1L, CopyPlan::documents)
                    .returns(1, CopyPlan::subgroups);

            assertThat(copies().copy(new CopyGroup(site, from, fresh, "Nieuw", true, true, false)))
                    .isTrue();
            run();
            run();

            var rows = copied();
            assertThat(rows).extracting(ItemRow::title).containsExactly("Openbaar", "Met bestand");
            assertThat(rows).extracting(ItemRow::owner).containsOnly("Olga Eigenaar");
            var copy = view(rows.get(1).ref());
            assertThat(copy)
                    .returns("Marit Lid", ItemDetails::copiedOwner)
                    .returns(Beans.NOW, ItemDetails::copiedPublished)
                    .returns(Level.GROUP, ItemDetails::level)
                    .returns(1, ItemDetails::versions);
            var shown = copy.documents().get(0);
            assertThat(copy.body())
                    .contains(shown.ref())
                    .doesNotContain(file.ref().toString());
            assertThat(shown.sha256()).isEqualTo(file.sha256());
            assertThat(shown.clean()).isFalse();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.CONTENT_CREATE)
                    .hasSize(2)
                    .extracting(Entry::detail)
                    .allSatisfy(details -> assertThat(details).containsKey("copyOf"));
        });
    }

    @Test
    @DisplayName("ARC-2.14 the metadata of a copied item say whose text it was, and what it was called then")
    void aCopyIsArchivedAsACopy() {
        inAGroup(Openness.CLOSED, () -> {
            new FullGroup(square, em, kern).fill();
            copies().copy(new CopyGroup(site, from, fresh, "Nieuw", true, true, false));
            run();
            var copy = copied().get(1);
            var original = em.createQuery("select i.copyOf from Item i where i.ref = :ref", Long.class)
                    .setParameter("ref", copy.ref())
                    .getSingleResult();
            var ref = em.find(Item.class, original).ref().toString();

            var id = new ItemId(UUID.fromString(copy.ref()));
            var metadata = square.beans
                    .get(MetadataBoundary.class)
                    .item(site.id(), id)
                    .about()
                    .xml();

            assertThat(metadata)
                    .contains("<begripLabel>Kopie</begripLabel>", "<begripLabel>Is een versie van</begripLabel>", ref)
                    .contains("gepubliceerd op " + LocalDate.ofInstant(Beans.NOW, ZoneOffset.UTC))
                    .doesNotContain("Marit Lid");
        });
    }

    @Test
    @DisplayName("CPY-1.2 who is not in the new group reads nothing of it")
    void othersReadNothing() {
        inAGroup(Openness.CLOSED, () -> {
            new FullGroup(square, em, kern).fill();
            copies().copy(new CopyGroup(site, from, fresh, "Nieuw", true, true, false));
            run();
            var rows = copied();

            square.beans.as(square.member);

            assertThatThrownBy(() -> view(rows.get(1).ref())).isInstanceOf(NoSuchThing.class);
        });
    }

    /** What is in the new group, for who copied it. */
    private List<ItemRow> copied() {
        square.beans.as(square.owner);
        return square.beans
                .get(ItemRepository.class)
                .newestOfGroup(site.id(), fresh, me(), Cursor.NEWEST, 20)
                .rows();
    }

    @Test
    @DisplayName("CPY-1.5 members are invited when an owner wants so, and are in the new group only when they come")
    void membersAreInvited() {
        inAGroup(Openness.CLOSED, () -> {
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.org");
            em.flush();
            assertThat(copies().copy(new CopyGroup(site, from, fresh, "Nieuw", false, false, true)))
                    .isTrue();
            run();
            run();

            assertThat(square.beans
                            .as(square.owner)
                            .get(GroupBoundary.class)
                            .view(site.id(), fresh)
                            .group()
                            .memberCount())
                    .isEqualTo(1);
            assertThat(em.createQuery("select i.accountId from Invitation i where i.accountId = :member", Long.class)
                            .setParameter("member", square.member)
                            .getResultList())
                    .containsExactly(square.member);
        });
    }

    private ItemDetails view(String ref) {
        return square.beans.get(ItemBoundary.class).view(site.id(), new ItemId(UUID.fromString(ref)));
    }

    private nl.plein.persistence.audience.Viewer me() {
        return square.beans.get(nl.plein.security.CurrentAccount.class).viewer();
    }

    private void run() {
        em.flush();
        em.clear();
        var ref = em.createQuery("select j.ref from Job j where j.subject = :fresh", String.class)
                .setParameter("fresh", fresh.value().toString())
                .getSingleResult();
        var id = new JobId(UUID.fromString(ref));
        var jobs = square.beans.as(square.owner).get(JobRepository.class);
        List<String> steps = new ArrayList<>();
        var end = square.beans
                .get(CopyWork.class)
                .run(new JobTicket(id, jobs.get(id).order(), "worker", 1), (step, done, total) -> steps.add(step));
        assertThat(end.message()).isEqualTo("copy.done");
        assertThat(steps).isNotEmpty().allMatch(Objects::nonNull);
        em.flush();
        em.clear();
    }

    private long aManager() {
        long manager = square.someone("Mia Beheerder", null);
        em.persist(new RoleGrant(manager, site.id(), Role.SITE_MANAGER, Beans.NOW));
        em.flush();
        return manager;
    }

    private CopyBoundary copies() {
        return square.beans.as(square.owner).get(CopyBoundary.class);
    }

    private void inAGroup(Openness openness, Runnable work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, openness);
            site = square.site.row();
            from = square.group.groupId();
            fresh = new GroupId(UUID.randomUUID());
            work.run();
        });
    }
}
