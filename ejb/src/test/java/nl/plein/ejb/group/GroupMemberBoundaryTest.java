package nl.plein.ejb.group;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.MemberFilter;
import nl.plein.persistence.group.MemberRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupMemberBoundaryTest {

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-3.1 members are found by part of their name, whatever is typed, and by being owner")
    void membersAreFound() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            square.someone("100% Fiets", Rank.MEMBER);

            assertThat(names(square, new MemberFilter("mar", "", null))).containsExactly("Marit Lid");
            assertThat(names(square, new MemberFilter("%", "", null))).containsExactly("100% Fiets");
            assertThat(names(square, new MemberFilter("", "", Rank.OWNER))).containsExactly("Olga Eigenaar");
            assertThat(names(square, MemberFilter.NONE)).hasSize(3);
        });
    }

    @Test
    @DisplayName("GRP-3.7 organisations are counted and chosen, but in a large group one is typed")
    void inALargeGroupAnOrganisationIsTyped() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var organisation = new Organisation("Provincie Gelderland", null, null);
            em.persist(organisation);
            em.flush();
            var employee = new Account("Petra Gelder", null, organisation.id(), Beans.NOW);
            em.persist(employee);
            em.flush();
            em.persist(new Membership(employee.id(), square.site.id(), square.group.id(), Rank.MEMBER, Beans.NOW));
            em.flush();
            var members = members(square, square.member);

            assertThat(members.organisations(square.site.id(), square.group.groupId()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.label()).isEqualTo("Provincie Gelderland (1)"));
            em.createQuery("update Group g set g.memberCount = 501").executeUpdate();
            em.clear();
            assertThat(members.organisations(square.site.id(), square.group.groupId()))
                    .isEmpty();
            assertThat(names(square, new MemberFilter("", "provincie g", null))).containsExactly("Petra Gelder");
            assertThat(names(square, new MemberFilter("", "%", null))).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-3.1 who may not read a closed group finds no members of it")
    void outsidersFindNoMembers() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var members = members(square, square.neighbour);

            assertThatThrownBy(() -> members.members(square.site.id(), square.group.groupId(), MemberFilter.NONE, 0))
                    .isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> members.organisations(square.site.id(), square.group.groupId()))
                    .isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("GRP-3.2 the last owner stays, and a group is handed over in one step")
    void theLastOwnerStays() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            var group = square.group.groupId();
            var members = members(square, square.owner);

            assertThatThrownBy(() ->
                            members.rank(new RankMember(square.site.id(), group, ref(em, square.owner), Rank.MEMBER)))
                    .hasMessage("group.member.last");
            members.transfer(new TransferGroup(square.site.id(), group, ref(em, square.member)));

            assertThat(names(square, new MemberFilter("", "", Rank.OWNER))).containsExactly("Marit Lid");
        });
    }

    @Test
    @DisplayName("GRP-3.3 GRP-3.6 who is removed reads no longer, hears why, and gets nothing that waited")
    void whoIsRemovedReadsNoLonger() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.nl");
            var group = square.group.groupId();
            var members = members(square, square.owner);
            members.rank(new RankMember(square.site.id(), group, ref(em, square.member), Rank.OWNER));
            var gone = new RemoveMember(square.site.id(), group, ref(em, square.member), " ");
            assertThatThrownBy(() -> members.remove(gone)).hasMessage("group.member.reason.empty");

            members.remove(new RemoveMember(square.site.id(), group, ref(em, square.member), "Van baan veranderd."));

            em.flush();
            assertThat(square.group.memberCount()).isEqualTo(1);
            var mails = em.createQuery("select m from Mail m order by m.id", nl.plein.persistence.mail.Mail.class)
                    .getResultList();
            assertThat(mails).extracting(mail -> mail.text().key()).contains("group.owns", "group.removed");
            square.beans.as(square.member);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(square.site.id(), group)
                            .readable())
                    .isFalse();
        });
    }

    @Test
    @DisplayName("GRP-3.6 who asked to come in hears the answer, whatever it is")
    void whoAskedHearsTheAnswer() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            em.find(Account.class, square.member).refresh("Marit Lid", "marit@example.nl");
            var letters = square.beans.get(GroupLetters.class);

            letters.answered(square.group, square.member, true, Said.NOTHING);
            letters.answered(square.group, square.member, false, Said.NOTHING);

            em.flush();
            assertThat(em.createQuery("select m from Mail m order by m.id", nl.plein.persistence.mail.Mail.class)
                            .getResultList())
                    .extracting(mail -> mail.text().key())
                    .containsExactly("group.admitted", "group.declined");
        });
    }

    @Test
    @DisplayName("GRP-3.4 no cell of the list is a formula, and subgroups are told")
    void noCellIsAFormula() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            square.someone("=HYPERLINK(\"http://x\")", Rank.MEMBER);
            kern(square, em);

            var lines = exported(square);

            assertThat(lines)
                    .startsWith(
                            "\"name\",\"organisation\",\"rank\",\"since\",\"subgroups\"\r\n\"Olga Eigenaar\",,\"OWNER")
                    .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", ",\"'=Kern; Oud\"\r\n")
                    .doesNotContain("seen");
        });
    }

    @Test
    @DisplayName("GRP-3.4 who manages the members of the site, and nobody else, finds their last visit in the list")
    void visitsAreForManagers() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            square.beans.get(RosterRepository.class).came(square.member, square.site.id(), Beans.NOW);
            assertThat(exported(square)).doesNotContain("\"seen\"");

            em.persist(new RoleGrant(square.owner, square.site.id(), Role.MEMBER_MANAGER, Beans.NOW));
            em.flush();

            assertThat(exported(square))
                    .contains(",\"subgroups\",\"seen\"\r\n")
                    .containsPattern("Marit.*\"" + Beans.NOW);
        });
    }

    @Test
    @DisplayName("GRP-3.4 where managers of the site want so, only who manages its members takes the list along")
    void ownersTakeNoListAlong() {
        database.doing(em -> {
            var square = aSquare(em, Openness.CLOSED);
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.MEMBER_FILES, "NO");

            assertThatThrownBy(() -> exported(square)).hasMessage("group.members.along.off");
            assertThat(square.beans.get(MemberListBoundary.class).columns(square.site.id(), square.group.groupId()))
                    .isEmpty();

            em.persist(new RoleGrant(square.owner, square.site.id(), Role.MEMBER_MANAGER, Beans.NOW));
            em.flush();
            assertThat(exported(square)).contains("Olga Eigenaar");
        });
    }

    @Test
    @DisplayName("GRP-3.5 in an archived group nothing changes until an owner takes it back")
    void inAnArchivedGroupNothingChanges() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            var blog = square.aBlog(square.member, "eerder");
            var group = new Target(ObjectType.GROUP, square.group.ref());
            var care = square.beans.as(square.owner).get(GroupCareBoundary.class);
            care.archive(new ArchiveGroup(square.site.id(), square.group.groupId(), true));
            em.flush();

            var me = square.beans.as(square.member).get(nl.plein.security.CurrentAccount.class);
            for (Right right : List.of(Right.ITEM_WRITE, Right.GROUP_MANAGE, Right.GROUP_JOIN)) {
                assertThatThrownBy(() -> me.check(right, group))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("group.archived");
            }
            assertThatThrownBy(() -> me.check(Right.COMMENT_WRITE, new Target(ObjectType.ITEM, blog.value())))
                    .hasMessage("group.archived");
            square.beans.as(square.owner);
            me.check(Right.GROUP_ARCHIVE, group);
            care.archive(new ArchiveGroup(square.site.id(), square.group.groupId(), false));
            em.flush();
            me.check(Right.ITEM_WRITE, group);
        });
    }

    private static void kern(ASquare square, EntityManager em) {
        var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
        for (String name : List.of("Oud", "=Kern")) {
            var ref = UUID.randomUUID();
            long site = square.site.id();
            subgroups.add(new AddSubgroup(site, square.group.groupId(), ref, name));
            subgroups.place(new PlaceInSubgroup(site, square.group.groupId(), ref, ref(em, square.member), true));
        }
        em.flush();
    }

    private static String exported(ASquare square) {
        var out = new StringWriter();
        try {
            var along = square.beans.as(square.owner).get(MemberListBoundary.class);
            along.write(along.export(new ExportMembers(square.site.id(), square.group.groupId(), List.of())), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    private static List<String> names(ASquare square, MemberFilter filter) {
        return members(square, square.owner).members(square.site.id(), square.group.groupId(), filter, 0).stream()
                .map(MemberRow::name)
                .toList();
    }

    private static GroupMemberBoundary members(ASquare square, long account) {
        return square.beans.as(account).get(GroupMemberBoundary.class);
    }

    private static AccountId ref(EntityManager em, long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }
}
