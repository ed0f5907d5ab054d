package nl.plein.ejb.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.Admittance;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupNeeds;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveSplitTest extends ASplit {

    @Test
    @DisplayName("MOV-1.6 who gets a site at once gives a group one of its own, run by its owners; others ask first")
    void aGroupGetsASite() {
        onASite(() -> {
            square.beans.as(aManager("Alleen Hier"));
            assertThatThrownBy(() -> splits().splitOff(split())).hasMessage("move.split.ask");
            square.beans.as(manager);
            assertThat(splitOff().row().name()).isEqualTo("Eigen Plek");
            assertThat(newest().splitsOff()).isTrue();
            assertThat(grants(square.owner)).hasSize(1);
        });
    }

    @Test
    @DisplayName("MOV-1.6 before that one sees who and what goes, who manages the site and who reads there")
    void theSecondLook() {
        onASite(() -> {
            square.aPublicBlog(square.member, "hallo");
            square.group.need(new GroupNeeds(List.of(1L), List.of(), "Daarom."));
            em.flush();
            square.beans.as(manager);
            var closed = splits().plan(site, square.group.groupId(), WISH);
            assertThat(closed.group().memberCount()).isEqualTo(2);
            assertThat(closed)
                    .returns(1L, SplitPlan::items)
                    .returns(1, SplitPlan::owners)
                    .returns(true, SplitPlan::asks);
            assertThat(closed.host()).startsWith("eigenplek.");
            assertThat(then(closed)).containsExactly("public site");
            var open = new OwnSite("Eigen Plek", "eigenplek", Site.Openness.OPEN);
            assertThat(then(splits().plan(site, square.group.groupId(), open))).containsExactly("public public");
            assertThat(em.createQuery("select count(s) from Site s").getSingleResult())
                    .isEqualTo(1L);
            square.beans.as(square.owner);
            assertThatThrownBy(() -> splits().plan(site, square.group.groupId(), WISH))
                    .hasMessage("right.missing.site_manage");
            assertThatThrownBy(() -> splits().judge(site, square.group.groupId(), WISH))
                    .hasMessage("right.missing.site_manage");
        });
    }

    @ParameterizedTest(name = "MOV-1.6 {0} at {1}: {2}")
    @CsvSource({
        "Fietsberaad, eigenplek, site.name.taken",
        "ab, eigenplek, site.name.length",
        "Eigen Plek, beheer, site.host.reserved",
        "Eigen Plek, e p, site.host.letters",
        "Eigen Plek, , site.host.letters"
    })
    void whatCannotBeHadIsRefusedBefore(String name, String host, String refusal) {
        onASite(() -> {
            var wish = new OwnSite(name, host, Site.Openness.OPEN);
            assertThatThrownBy(() -> splits().judge(site, square.group.groupId(), wish))
                    .hasMessage(refusal);
        });
    }

    @Test
    @DisplayName("MOV-1.6 whose group waits to be moved is told so before looking")
    void aGroupThatWaits() {
        onASite(() -> {
            splits().judge(site, square.group.groupId(), WISH);
            splits().splitOff(split());
            em.flush();
            var other = new OwnSite("Andere Plek", "andereplek", Site.Openness.OPEN);
            assertThatThrownBy(() -> splits().judge(site, square.group.groupId(), other))
                    .hasMessage("move.waits");
        });
    }

    @Test
    @DisplayName("MOV-1.5 taken back, a site that was made for the group and has nothing else is switched off, once")
    void anEmptySiteIsSwitchedOff() {
        onASite(() -> {
            var own = splitOff();
            em.persist(new RoleGrant(square.member, own.id(), Role.EDITOR, Beans.NOW));
            em.flush();
            takeBack();
            assertThat(em.find(Site.class, own.id()).state()).isEqualTo(SiteState.DISABLED);
            var rows = moves().moves(site, Long.MAX_VALUE);
            assertThat(rows.get(0)).returns(true, MoveRow::comesHome).returns(false, MoveRow::leftServed);
            assertThat(rows.get(0).overtakes(rows.get(1))).isTrue();
            assertThat(rows.get(1).overtakes(rows.get(0))).isFalse();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.SITE_STATE_CHANGE)
                    .singleElement()
                    .returns(own.ref(), Entry::site);
            square.beans.as(square.member);
            assertThat(square.beans
                            .get(GroupBoundary.class)
                            .view(site.id(), square.group.groupId())
                            .relation()
                            .inside())
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "MOV-1.5 with {0} on it the site stays when the group goes back")
    @CsvSource({"a member", "a group", "a group on its way"})
    void aSiteInUseStays(String more) {
        onASite(() -> {
            var own = splitOff();
            switch (more) {
                case "a member" -> square.beans.get(Admittance.class).admit(square.neighbour, own.id());
                case "a group" -> em.persist(new Group(own.id(), "Nog een", "", Openness.OPEN, Beans.NOW));
                default -> {
                    var other = new Group(site.id(), "Nog een", "", Openness.OPEN, Beans.NOW);
                    em.persist(other);
                    em.flush();
                    moves().move(new MoveGroup(site, other.groupId(), own.row().siteId(), UUID.randomUUID()));
                }
            }
            em.flush();
            takeBack();
            assertThat(em.find(Site.class, own.id()).state()).isEqualTo(SiteState.ACTIVE);
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.SITE_STATE_CHANGE)
                    .isEmpty();
            assertThat(square.beans.get(MembershipRepository.class).inSite(square.member, own.id()))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("MOV-1.7 while it moves one sees how many people and items are done")
    void progressIsTold() {
        onASite(() -> {
            square.aBlog(square.member, "een");
            square.aBlog(square.member, "twee");
            square.beans.as(manager);
            splitOff();
            assertThat(steps).containsExactly("move.step.people 0/2", "move.step.items 0/2", "move.step.items 2/2");
        });
    }

    private static List<String> then(SplitPlan plan) {
        return plan.reach().stream()
                .map(reach -> reach.now() + " " + reach.then())
                .toList();
    }

    private void takeBack() {
        var made = moves().moves(site, Long.MAX_VALUE).stream()
                .filter(MoveRow::splitsOff)
                .findFirst()
                .orElseThrow();
        moves().undo(new UndoMove(site, UUID.fromString(made.ref())));
        run(UUID.fromString(newest().ref()));
    }

    private MoveRow newest() {
        return moves().moves(site, Long.MAX_VALUE).get(0);
    }
}
