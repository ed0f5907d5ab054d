package nl.plein.ejb.people;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.access.AccessBoundary;
import nl.plein.ejb.access.ExplainAccess;
import nl.plein.ejb.access.ExplainGroupAccess;
import nl.plein.ejb.access.GroupAccessBoundary;
import nl.plein.ejb.access.PersonRow;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.group.AddSubgroup;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InviteAddresses;
import nl.plein.ejb.group.InvitePerson;
import nl.plein.ejb.group.PlaceInSubgroup;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.ejb.member.BanCrowd;
import nl.plein.ejb.member.BanCrowdBoundary;
import nl.plein.ejb.member.BulkBoundary;
import nl.plein.ejb.member.BulkDraft;
import nl.plein.ejb.member.BulkKind;
import nl.plein.ejb.member.BulkPreview.Line;
import nl.plein.persistence.access.EmergencyAccess;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Affiliated;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.admission.SiteBan;
import nl.plein.persistence.group.InvitationRow;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A site of an organisation for which one of its members works. */
class ExternalTest extends OnAnAskingSite {

    private static final Map<String, Boolean> BOTH = Map.of("Hanna Hier", false, "Ellen Elders", true);

    private long here;
    private long elsewhere;

    @Test
    @DisplayName(
            "PPL-1.7 who works elsewhere is external among those who can be invited and who are; an address is not")
    void amongTheInvited() {
        onASiteOfSomebody(null, () -> {
            var invitations = square.beans.as(square.owner).get(InvitationBoundary.class);
            assertThat(invitations.people(square.site.id(), square.group.groupId(), "Hanna"))
                    .extracting(Affiliated::external)
                    .containsExactly(false);
            assertThat(invitations.people(square.site.id(), square.group.groupId(), "Ellen"))
                    .extracting(Affiliated::external)
                    .containsExactly(true);
            invitations.invite(new InvitePerson(square.site.id(), square.group.groupId(), ref(here), OwnWords.NONE));
            invitations.invite(
                    new InvitePerson(square.site.id(), square.group.groupId(), ref(elsewhere), OwnWords.NONE));
            invitations.invite(
                    new InviteAddresses(square.site.id(), square.group.groupId(), "wie@example.org", OwnWords.NONE));
            em.flush();

            assertThat(invitations.open(square.site.id(), square.group.groupId(), 0).stream()
                            .collect(toMap(InvitationRow::whom, InvitationRow::external)))
                    .containsAllEntriesOf(BOTH)
                    .containsEntry("wie@example.org", false)
                    .hasSize(3);
        });
    }

    @Test
    @DisplayName(
            "PPL-1.7 who works elsewhere is external in a subgroup, and among many to whom something is to be done")
    void amongMany() {
        onASiteOfSomebody(Rank.MEMBER, () -> {
            var subgroup = UUID.randomUUID();
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            subgroups.add(new AddSubgroup(square.site.id(), square.group.groupId(), subgroup, "Kern"));
            for (long one : List.of(here, elsewhere)) {
                subgroups.place(
                        new PlaceInSubgroup(square.site.id(), square.group.groupId(), subgroup, ref(one), true));
            }
            em.flush();
            assertThat(subgroups.people(square.site.id(), square.group.groupId(), subgroup).stream()
                            .collect(toMap(one -> one.name(), Affiliated::external)))
                    .isEqualTo(BOTH);

            var people = List.of(ref(here).value(), ref(elsewhere).value());
            assertThat(square
                            .beans
                            .as(manager)
                            .get(BulkBoundary.class)
                            .preview(new BulkDraft(square.site.row(), BulkKind.REMOVE, people, null, null))
                            .good()
                            .stream()
                            .collect(toMap(Line::name, Line::external)))
                    .isEqualTo(BOTH);
        });
    }

    @Test
    @DisplayName("PPL-1.7 who works elsewhere is external among those who can read, and where one asks why they can")
    void amongReaders() {
        onASiteOfSomebody(Rank.MEMBER, () -> {
            var blog = square.aBlog(square.owner, "besloten");
            em.persist(new EmergencyAccess(
                    manager, square.group.id(), "Lek gemeld.", Beans.NOW, Beans.NOW.plusSeconds(60)));
            em.flush();
            var items = square.beans.as(manager).get(AccessBoundary.class);
            var groups = square.beans.get(GroupAccessBoundary.class);

            for (var readers : List.of(
                    items.readers(square.site.id(), blog, Beans.NOW, 0),
                    groups.members(square.site.id(), square.group.groupId(), Beans.NOW, 0))) {
                assertThat(readers.members().stream().collect(toMap(one -> one.name(), Affiliated::external)))
                        .containsAllEntriesOf(BOTH);
                assertThat(readers.emergency()).extracting(Affiliated::external).containsExactly(true);
            }
            assertThat(items.people(blog, "Hanna"))
                    .extracting(PersonRow::external)
                    .containsExactly(false);
            assertThat(items.explain(new ExplainAccess(square.site.id(), blog, ref(elsewhere), Beans.NOW))
                            .person())
                    .matches(PersonRow::external);
            assertThat(groups.explain(new ExplainGroupAccess(
                                    square.site.id(), square.group.groupId(), ref(here), Beans.NOW))
                            .person())
                    .matches(one -> !one.external());
        });
    }

    @Test
    @DisplayName("PPL-1.7 who works elsewhere is external among those who ask to join, and those who are kept out")
    void amongThoseWhoAskAndAreKeptOut() {
        onASiteOfSomebody(
                null, () -> {
                    for (long one : List.of(here, elsewhere)) {
                        em.persist(new EntryRequest(square.site.id(), one, "Graag", Beans.NOW));
                        em.persist(new SiteBan(square.site.id(), one, "Ruzie", manager, Beans.NOW));
                    }
                    em.flush();
                    square.beans.as(manager);
                    var site = square.site.row();

                    assertThat(square.beans.get(EntryBoundary.class).requests(site, 0).stream()
                                    .collect(toMap(one -> one.name(), Affiliated::external)))
                            .isEqualTo(BOTH);
                    var bans = square.beans.get(MemberBoundary.class).bans(site, "", Long.MAX_VALUE);
                    assertThat(bans.stream().collect(toMap(one -> one.name(), Affiliated::external)))
                            .isEqualTo(BOTH);
                    assertThat(square
                                    .beans
                                    .get(BanCrowdBoundary.class)
                                    .preview(new BanCrowd(site, List.of(), ""))
                                    .good()
                                    .stream()
                                    .collect(toMap(Line::name, Line::external)))
                            .isEqualTo(BOTH);
                });
    }

    private void onASiteOfSomebody(Rank rank, Runnable work) {
        onASite(beans -> {
            long organisation = anOrganisation();
            square.site.belongTo(organisation, Beans.NOW);
            here = member("Hanna Hier", organisation, rank);
            elsewhere = member("Ellen Elders", anOrganisation(), rank);
            work.run();
        });
    }

    private long member(String name, long organisation, Rank rank) {
        var account = new Account(name, null, organisation, Beans.NOW);
        em.persist(account);
        em.flush();
        em.persist(new Membership(account.id(), square.site.id(), null, Rank.MEMBER, Beans.NOW));
        if (rank != null) {
            em.persist(new Membership(account.id(), square.site.id(), square.group.id(), rank, Beans.NOW));
        }
        em.flush();
        return account.id();
    }
}
