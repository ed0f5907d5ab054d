package nl.plein.ejb.people;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.AcceptInvitation;
import nl.plein.ejb.group.InvitedBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.admission.EntryRequest;
import nl.plein.persistence.agreement.Agreement;
import nl.plein.persistence.agreement.AgreementText;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRequest;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.group.JoinRequest;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.MyGroupRow;
import nl.plein.persistence.people.WaitingRow;
import nl.plein.persistence.people.Widget;
import nl.plein.persistence.privacy.ErasureRequest;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MineTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("PPL-3.1 each finds what is new for him or her, and what he or she may answer")
    void eachFindsWhatIsNew() {
        onASquare(beans -> {
            square.aBlog(square.owner, "besloten");
            em.persist(new JoinRequest(square.group.id(), square.neighbour, "Graag", Beans.NOW));
            em.persist(new EntryRequest(square.site.id(), stranger(), "Ik ook", Beans.NOW));
            em.persist(Invitation.of(square.group, square.neighbour, square.owner, "0".repeat(64), Beans.NOW));
            var manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();

            assertThat(found(square.owner)).isEqualTo("1 new, 1 0 0 waiting, 1 groups");
            assertThat(found(square.member)).isEqualTo("1 new, 0 0 0 waiting, 1 groups");
            assertThat(found(square.neighbour)).isEqualTo("0 new, 0 0 1 waiting, 0 groups");
            assertThat(found(manager)).isEqualTo("0 new, 0 1 0 waiting, 0 groups");
            assertThat(mine(square.owner).waiting().requests())
                    .extracting(WaitingRow::name, WaitingRow::number)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Snelfietsroutes", 1L));
            assertThat(mine(square.owner).groups(0))
                    .extracting(MyGroupRow::site)
                    .containsExactly("Fietsberaad");
        });
    }

    @Test
    @DisplayName("PPL-3.5 what waits for managers waits for those who decide on it, and for nobody else")
    void whatWaitsForManagers() {
        onASquare(beans -> {
            var manager = square.someone("Mia Beheerder", null);
            var platform = stranger();
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(platform, null, Role.PLATFORM_MANAGER, Beans.NOW));
            var ref = UUID.randomUUID();
            em.persist(new Agreement(ref, 1, new AgreementText("Oud", "<p>Oud</p>"), platform, Beans.NOW));
            em.persist(new Agreement(ref, 2, new AgreementText("Nieuw", "<p>Nieuw</p>"), platform, Beans.NOW));
            em.persist(new ErasureRequest(square.member, null, Beans.NOW));
            em.persist(new ErasureRequest(platform, null, Beans.NOW));
            em.flush();

            var forManager = mine(manager).waiting().managed();
            assertThat(forManager.agreements()).extracting(WaitingRow::number).containsExactly(1L);
            assertThat(forManager.groups()).isEmpty();
            assertThat(forManager.erasures()).isZero();
            var forPlatform = mine(platform).waiting().managed();
            assertThat(forPlatform.erasures()).isEqualTo(1);
            assertThat(forPlatform.agreements()).isEmpty();
            assertThat(mine(square.owner).waiting().nothing()).isTrue();
        });
    }

    @Test
    @DisplayName("PPL-3.5 GRP-4.2 who is invited by name finds the way to answer; to others that way is worth nothing")
    void anInvitationIsALink() {
        onASquare(beans -> {
            em.persist(Invitation.of(square.group, square.neighbour, square.owner, "1".repeat(64), Beans.NOW));
            em.flush();
            var code = mine(square.neighbour).waiting().invitations().get(0).ref();
            var site = square.site.row();

            assertThat(invited(square.neighbour).view(site, code).group().name())
                    .isEqualTo("Snelfietsroutes");
            for (long other : new long[] {square.owner, square.member}) {
                assertThatThrownBy(() -> invited(other).view(site, code)).hasMessage("group.invitation.unknown");
            }
            square.beans.get(CurrentAccount.class).leave();
            assertThatThrownBy(() -> square.beans.get(InvitedBoundary.class).view(site, code))
                    .hasMessage("group.invitation.unknown");
            invited(square.neighbour).accept(new AcceptInvitation(square.site.id(), square.group.groupId(), code));
            assertThatThrownBy(() -> invited(square.neighbour)
                            .accept(new AcceptInvitation(square.site.id(), square.group.groupId(), code)))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("PPL-3.6 groups are listed page by page, without a gap, whatever is asked")
    void groupsPageByPage() {
        onASquare(beans -> {
            for (int i = 0; i < MineBoundary.GROUPS; i++) {
                var group = new Group(square.site.id(), "Werkgroep " + (100 + i), "", Openness.OPEN, Beans.NOW);
                em.persist(group);
                em.flush();
                em.persist(new Membership(square.member, square.site.id(), group.id(), Rank.MEMBER, Beans.NOW));
            }
            em.flush();

            var first = mine(square.member).groups(0);
            assertThat(first).hasSize(MineBoundary.GROUPS + 1);
            assertThat(mine(square.member).groups(MineBoundary.GROUPS))
                    .extracting(MyGroupRow::name)
                    .containsExactly(first.get(MineBoundary.GROUPS).name());
            assertThat(mine(square.member).groups(Long.MAX_VALUE)).isEmpty();
        });
    }

    private InvitedBoundary invited(long account) {
        return square.beans.as(account).get(InvitedBoundary.class);
    }

    @Test
    @DisplayName("PPL-3.2 parts come in the order one chooses and can be hidden, and nobody arranges for another")
    void partsComeInTheChosenOrder() {
        onASquare(beans -> {
            arrange(Widget.SITES, Step.UP);
            arrange(Widget.SITES, Step.UP);
            arrange(Widget.WAITING, Step.UP);
            arrange(Widget.NEWS, Step.HIDE);

            assertThat(mine(square.member).parts())
                    .containsExactly(
                            new Part(Widget.WAITING, false),
                            new Part(Widget.SITES, false),
                            new Part(Widget.NEWS, true),
                            new Part(Widget.GROUPS, false));
            arrange(Widget.NEWS, Step.SHOW);
            assertThat(mine(square.member).parts()).noneMatch(Part::hidden);
            assertThat(mine(square.owner).parts()).extracting(Part::widget).containsExactly(Widget.values());
            var other = new ArrangeOverview(ref(square.member), Widget.NEWS, Step.HIDE);
            assertThatThrownBy(() -> mine(square.owner).arrange(other)).isInstanceOf(NoSuchThing.class);
        });
    }

    @ParameterizedTest(
            name = "SIT-7.5 nothing is new, waits or is a group of a site that is {0}, until it is read again")
    @EnumSource(
            value = SiteState.class,
            names = {"DISABLED", "DELETED"})
    void nothingOfASiteThatIsOff(SiteState off) {
        onASquare(beans -> {
            square.aBlog(square.owner, "besloten");
            var manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new JoinRequest(square.group.id(), square.neighbour, "Graag", Beans.NOW));
            em.persist(new EntryRequest(square.site.id(), stranger(), "Ik ook", Beans.NOW));
            em.persist(Invitation.of(square.group, square.neighbour, square.owner, square.site.host(), Beans.NOW));
            var wished = new Charter("Laadpalen", "", "", Joining.ON_REQUEST, true, "", false);
            var ref = UUID.randomUUID();
            var group = new GroupId(ref);
            em.persist(
                    new GroupRequest(group, square.site.id(), square.member, wished, Openness.OPEN, null, Beans.NOW));
            em.persist(new Agreement(ref, 1, new AgreementText("Nieuw", "<p>Nieuw</p>"), manager, Beans.NOW));
            em.flush();
            var everything = "1 new, 1 0 0 waiting, 1 groups / 0 new, 0 0 1 waiting, 0 groups / "
                    + "0 new, 0 1 0 waiting, 0 groups / 1 wished, 1 to accept";
            var nothing = "0 new, 0 0 0 waiting, 0 groups";
            assertThat(foundByAll(manager)).isEqualTo(everything);

            turn(off);
            assertThat(foundByAll(manager))
                    .isEqualTo(String.join(" / ", nothing, nothing, nothing, "0 wished, 0 to accept"));

            turn(SiteState.READ_ONLY);
            assertThat(foundByAll(manager)).isEqualTo(everything);
            em.persist(new Agreement(ref, 2, new AgreementText("Nieuw", ""), manager, Beans.NOW));
        });
    }

    private String foundByAll(long manager) {
        var managed = mine(manager).waiting().managed();
        return "%s / %s / %s / %d wished, %d to accept"
                .formatted(
                        found(square.owner),
                        found(square.neighbour),
                        found(manager),
                        managed.groups().size(),
                        managed.agreements().size());
    }

    private void turn(SiteState state) {
        em.find(Site.class, square.site.id()).become(state, Beans.NOW);
        em.flush();
    }

    private String found(long account) {
        var mine = mine(account);
        var waiting = mine.waiting();
        return "%d new, %d %d %d waiting, %d groups"
                .formatted(
                        mine.news(Cursor.NEWEST).rows().size(),
                        waiting.requests().size(),
                        waiting.entries().size(),
                        waiting.invitations().size(),
                        mine.groups(0).size());
    }

    private void arrange(Widget widget, Step step) {
        mine(square.member).arrange(new ArrangeOverview(ref(square.member), widget, step));
        em.flush();
    }

    private MineBoundary mine(long account) {
        return square.beans.as(account).get(MineBoundary.class);
    }

    private AccountId ref(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    private long stranger() {
        var person = new Account("Stella Vreemd", null, null, Beans.NOW.minus(Duration.ofDays(1)));
        em.persist(person);
        em.flush();
        return person.id();
    }

    private void onASquare(Consumer<Beans> work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            work.accept(square.beans);
        });
    }
}
