package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.admission.InviteToSite;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.group.SubgroupRow;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupListingTest extends OnASquare {

    @Test
    @DisplayName("GRP-6.3 groups are pointed out by editors, and listed by when somebody was active, page by page")
    void pointedOutAndActive() {
        onASquare(() -> {
            long manager = aManager();
            square.beans.as(square.owner);
            var starts = square.beans.get(GroupStartBoundary.class);
            starts.start(new StartGroup(
                    square.site.row(), new GroupId(UUID.randomUUID()), Openness.OPEN, aDraft("Aardgas")));
            em.flush();
            silentSince(Duration.ofDays(3));
            var groups = square.beans.get(GroupBoundary.class);
            var active = new GroupFilter(View.ACTIVE, "");
            var listed = groups.listed(square.site.id(), active, null);
            assertThat(listed).extracting(GroupRow::name).containsExactly("Aardgas", "Snelfietsroutes");
            assertThat(groups.listed(square.site.id(), active, listed.get(0).groupId()))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes");
            em.createQuery("update Group g set g.attention.lastActive = :then")
                    .setParameter("then", Beans.NOW.minus(Duration.ofDays(1)))
                    .executeUpdate();
            square.aBlog(square.member, "hallo");
            em.clear();
            assertThat(groups.listed(square.site.id(), active, null))
                    .extracting(GroupRow::name)
                    .containsExactly("Snelfietsroutes", "Aardgas");

            square.beans.as(manager);
            starts.pointOut(new PointOutGroup(square.site.row(), group(), true));
            assertThat(groups.listed(square.site.id(), new GroupFilter(View.FEATURED, ""), null))
                    .hasSize(1);
        });
    }

    @Test
    @DisplayName("SIT-2.7 a group is found by its name and purpose of now, and by its tags")
    void foundByWhatItIsCalledNow() {
        onASquare(() -> {
            var was = square.group.charter();
            square.group.rewrite(
                    new Charter(
                            "Dijken", "Over SLUIZEN", "", was.joining(), was.leaving(), was.welcome(), was.inside()),
                    square.owner,
                    Beans.NOW);
            square.group.face().label(List.of("Keringen"));
            em.flush();
            square.beans.as(square.member);

            for (String words : List.of("dijk", "sluizen", "kering")) {
                assertThat(names(words)).as(words).containsExactly("Dijken");
            }
            assertThat(names("snelfiets")).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-1.6 what comes after a hidden group in a list tells its name to nobody")
    void afterAHiddenGroup() {
        onASquare(() -> {
            var other = new Group(square.site.id(), "Aardgas", "", Openness.OPEN, Beans.NOW);
            em.persist(other);
            square.group.turn(Openness.HIDDEN, Beans.NOW);
            em.flush();

            for (long who : List.of(square.neighbour, square.member)) {
                assertThat(square.beans
                                .as(who)
                                .get(GroupBoundary.class)
                                .listed(square.site.id(), GroupFilter.EVERY, group()))
                        .hasSize(who == square.neighbour ? 1 : 0);
            }
        });
    }

    private List<String> names(String words) {
        return square
                .beans
                .get(GroupBoundary.class)
                .listed(square.site.id(), new GroupFilter(View.ALL, words), null)
                .stream()
                .map(GroupRow::name)
                .toList();
    }

    @Test
    @DisplayName("GRP-5.4 a subgroup is renamed, and goes when nothing is meant for it")
    void subgroupsChangeAndGo() {
        onASquare(() -> {
            var subgroups = square.beans.as(square.owner).get(SubgroupBoundary.class);
            var first = UUID.randomUUID();
            subgroups.add(new AddSubgroup(square.site.id(), group(), first, "Kernteam"));
            subgroups.add(new AddSubgroup(square.site.id(), group(), UUID.randomUUID(), "Lezers"));
            em.flush();
            assertThatThrownBy(() -> subgroups.rename(new RenameSubgroup(square.site.id(), group(), first, "lezers")))
                    .hasMessage("group.subgroup.name.taken");
            subgroups.rename(new RenameSubgroup(square.site.id(), group(), first, "Redactie"));
            var ref = em.find(Account.class, square.member).ref();
            subgroups.place(new PlaceInSubgroup(square.site.id(), group(), first, new AccountId(ref), true));
            em.flush();
            subgroups.remove(new RemoveSubgroup(square.site.id(), group(), first));
            em.flush();
            assertThat(subgroups.all(square.site.id(), group()))
                    .extracting(SubgroupRow::name)
                    .containsExactly("Lezers");
            assertThat(em.createQuery(
                                    "select m.subgroups from Membership m where m.subgroups is not null", String.class)
                            .getResultList())
                    .isEmpty();
            subgroups.add(new AddSubgroup(square.site.id(), group(), UUID.randomUUID(), "Redactie"));
        });
    }

    @Test
    @DisplayName("GRP-4.5 who has no account here is invited in the language of the site")
    void invitedInTheLanguageOfTheSite() {
        onASquare(() -> {
            square.beans.get(SiteRepository.class).choose(square.site.id(), SiteSetting.LANGUAGE, "EN");
            square.beans
                    .as(square.owner)
                    .get(InvitationBoundary.class)
                    .invite(new InviteAddresses(square.site.id(), group(), "stella@example.org", OwnWords.NONE));
            assertThat(em.createQuery("select m.subject from Mail m", String.class)
                            .getResultList())
                    .allSatisfy(subject -> assertThat(subject).contains("invites you"));
        });
    }

    @Test
    @DisplayName("GRP-4.5 ADM-1.13 the address of an account is invited in the language of that account")
    void invitedInTheirOwnLanguage() {
        onASquare(() -> {
            var site = square.site.row();
            var stella = new Account("Stella Vreemd", "Stella@example.org", null, Beans.NOW);
            stella.speak("en");
            em.persist(stella);
            em.flush();

            square.beans
                    .as(square.owner)
                    .get(InvitationBoundary.class)
                    .invite(new InviteAddresses(site.id(), group(), "Stella@example.org", OwnWords.NONE));
            stella.refresh("Stella Vreemd", "stella@example.org");
            em.flush();
            square.beans
                    .as(aManager())
                    .get(EntryBoundary.class)
                    .invite(new InviteToSite(site, "Stella@example.org\niemand@example.org", ""));

            assertThat(em.createQuery("select m.subject from Mail m order by m.id", String.class)
                            .getResultList())
                    .containsExactly(
                            "Olga Eigenaar invites you to the group Snelfietsroutes",
                            "Mia Beheerder invites you to Fietsberaad",
                            "Mia Beheerder nodigt u uit voor Fietsberaad");
        });
    }
}
