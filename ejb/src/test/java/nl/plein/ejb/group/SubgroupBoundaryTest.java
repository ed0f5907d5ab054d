package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.copy.CopyBoundary;
import nl.plein.ejb.copy.CopyGroup;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupMember;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubgroupBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-5.2 GRP-5.3 only who is in the subgroup reads what is meant for it, also when the group opens")
    void onlyTheSubgroupReads() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            long other = square.someone("Otto Ander", Rank.MEMBER);
            var subgroup = aSubgroup(square, em, square.member);
            var item = aBlogFor(square, square.member, subgroup);
            var items = square.beans.as(square.member).get(ItemBoundary.class);
            assertThat(items.view(square.site.id(), item).closed()).isTrue();
            for (long unread : new long[] {other, square.owner, square.neighbour}) {
                square.beans.as(unread);
                assertThatThrownBy(() -> items.view(square.site.id(), item)).isInstanceOf(NoSuchThing.class);
            }

            var members = square.beans.as(square.owner).get(GroupMemberBoundary.class);
            var care = square.beans.get(GroupCareBoundary.class);
            care.turn(new TurnGroup(square.site.id(), square.group.groupId(), 0, Openness.HIDDEN));
            care.turn(new TurnGroup(square.site.id(), square.group.groupId(), 1, Openness.OPEN));
            square.beans.as(other);
            assertThatThrownBy(() -> items.view(square.site.id(), item)).isInstanceOf(NoSuchThing.class);

            square.beans.as(square.owner);
            members.remove(
                    new RemoveMember(square.site.id(), square.group.groupId(), ref(em, square.member), "Klaar."));
            em.flush();
            square.beans.as(square.member);
            assertThatThrownBy(() -> items.view(square.site.id(), item)).isInstanceOf(NoSuchThing.class);
            assertThat(em.createQuery("select s from SubgroupMember s", SubgroupMember.class)
                            .getResultList())
                    .singleElement()
                    .satisfies(span -> assertThat(span.until()).isNotNull());
            square.beans.as(square.owner);
            assertThat(square.beans
                            .get(SubgroupBoundary.class)
                            .all(square.site.id(), square.group.groupId())
                            .get(0)
                            .memberCount())
                    .isZero();
        });
    }

    @Test
    @DisplayName("GRP-5.2 nobody writes for a subgroup without being in it")
    void nobodyWritesFromOutside() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var subgroup = aSubgroup(square, em, square.member);

            assertThatThrownBy(() -> aBlogFor(square, square.owner, subgroup))
                    .hasMessage("item.audience.subgroup.empty");
            assertThatThrownBy(() -> aBlogFor(square, square.member, null)).hasMessage("item.audience.subgroup.empty");
        });
    }

    @Test
    @DisplayName("GRP-5.1 only owners make subgroups, and two do not look the same")
    void onlyOwnersMakeSubgroups() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            aSubgroup(square, em, square.member);
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            var again = new AddSubgroup(square.site.id(), square.group.groupId(), UUID.randomUUID(), "kеrnteam");

            assertThatThrownBy(() -> subgroups.add(again)).hasMessage("group.subgroup.name.taken");
            square.beans.as(square.member);
            assertThatThrownBy(() -> subgroups.all(square.site.id(), square.group.groupId()))
                    .hasMessage("right.missing.group_manage");
            assertThat(subgroups.mine(square.site.id(), square.group.groupId())).hasSize(1);
        });
    }

    @Test
    @DisplayName("GRP-5.5 where managers of the site want no new subgroups, those that are there go on")
    void managersWantNoNewOnes() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var kept = aSubgroup(square, em, square.member);
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.SUBGROUPS, "NO");
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            var another = new AddSubgroup(square.site.id(), square.group.groupId(), UUID.randomUUID(), "Klankbord");

            assertThatThrownBy(() -> subgroups.add(another)).hasMessage("group.subgroup.off");
            subgroups.rename(new RenameSubgroup(square.site.id(), square.group.groupId(), kept, "Team"));
            assertThat(subgroups.all(square.site.id(), square.group.groupId()))
                    .extracting(SubgroupRow::name)
                    .containsExactly("Team");
        });
    }

    @Test
    @DisplayName("GRP-5.5 neither a group like another nor a copy of one is a way round what managers want")
    void noWayRound() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            aSubgroup(square, em, square.member);
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.SUBGROUPS, "NO");
            var site = square.site.row();
            var from = square.group.groupId();
            var like = new GroupId(UUID.randomUUID());
            var copy = new GroupId(UUID.randomUUID());
            var draft = OnASquare.aDraft("Nieuw");
            square.beans.as(square.owner);
            square.beans
                    .get(GroupStartBoundary.class)
                    .start(new StartGroup(site, like, Openness.OPEN, draft, new GroupLike(from, false)));
            var copies = square.beans.get(CopyBoundary.class);
            assertThat(copies.plan(site, from).subgroups()).isZero();
            copies.copy(new CopyGroup(site, from, copy, "Kopie", true, false, false));

            var subgroups = square.beans.get(SubgroupBoundary.class);
            for (var fresh : List.of(like, copy)) {
                assertThat(subgroups.all(square.site.id(), fresh)).isEmpty();
            }
        });
    }

    private static UUID aSubgroup(ASquare square, EntityManager em, long member) {
        var ref = UUID.randomUUID();
        var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
        subgroups.add(new AddSubgroup(square.site.id(), square.group.groupId(), ref, "Kernteam"));
        subgroups.place(new PlaceInSubgroup(square.site.id(), square.group.groupId(), ref, ref(em, member), true));
        em.flush();
        return ref;
    }

    private static ItemId aBlogFor(ASquare square, long author, UUID subgroup) {
        var id = new ItemId(UUID.randomUUID());
        var draft = new Draft("Titel", "<p>geheim</p>", Format.HTML, Level.SUBGROUP, subgroup, List.of(), List.of());
        square.beans
                .as(author)
                .get(ItemBoundary.class)
                .write(new WriteBlog(square.site.id(), square.group.groupId(), id, draft));
        return id;
    }

    private static AccountId ref(EntityManager em, long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }
}
