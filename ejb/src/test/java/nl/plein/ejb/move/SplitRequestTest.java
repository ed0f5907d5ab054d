package nl.plein.ejb.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.ejb.item.Draft;
import nl.plein.ejb.item.Format;
import nl.plein.ejb.item.ItemBoundary;
import nl.plein.ejb.item.WriteBlog;
import nl.plein.ejb.site.AnswerSiteRequest;
import nl.plein.ejb.site.Founding;
import nl.plein.ejb.site.SiteStartBoundary;
import nl.plein.ejb.site.WithdrawSiteRequest;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.move.MoveRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRequest;
import nl.plein.persistence.site.SiteRequestRow;
import nl.plein.persistence.site.SiteState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitRequestTest extends ASplit {

    private long asker;
    private AskOwnSite wish;

    @AfterEach
    void unset() {
        System.clearProperty("plein.sites.start");
    }

    @Test
    @DisplayName(
            "MOV-1.10 ITM-1.13 who decides sees for which group of which site it is, with its numbers, and hears of it")
    void whoDecidesSeesWhatFor() {
        onAnAskedSite(() -> {
            var own = new Draft("Van mij", "<p>x</p>", Format.HTML, Level.OWNER, List.of());
            var write = new WriteBlog(site.id(), square.group.groupId(), new ItemId(UUID.randomUUID()), own);
            square.beans.as(square.member).get(ItemBoundary.class).write(write);
            em.flush();
            square.beans.as(asker);
            assertThat(requests().waiting(0)).singleElement().satisfies(row -> {
                assertThat(row)
                        .returns("Eigen Plek", SiteRequestRow::name)
                        .returns("Snelfietsroutes", SiteRequestRow::group)
                        .returns(2, SiteRequestRow::members)
                        .returns(1L, SiteRequestRow::items)
                        .returns("Fietsberaad", SiteRequestRow::from)
                        .returns(site.host(), SiteRequestRow::fromHost)
                        .returns("Graag.", SiteRequestRow::motivation)
                        .returns("Alleen Hier", SiteRequestRow::asker)
                        .returns(true, SiteRequestRow::splitsOff);
                assertThat(row.host()).startsWith("eigenplek.");
            });
            assertThat(mails()).containsExactly("site.asked.split");
            assertThat(moves().moves(site, Long.MAX_VALUE)).isEmpty();
            assertThat(em.createQuery("select count(s) from Site s").getSingleResult())
                    .isEqualTo(1L);
        });
    }

    @Test
    @DisplayName("MOV-1.10 MOV-1.6 the yes makes the site, and the group goes there in the name of who asked")
    void theYesDoesAll() {
        onAnAskedSite(() -> {
            square.beans.as(manager);
            requests().answer(new AnswerSiteRequest(wish.ref(), true, "Veel plezier."));
            assertThat(grants(square.owner)).isEmpty();
            assertThat(square.beans.events)
                    .filteredOn(event -> event.action() == Action.GROUP_MOVE_ASK)
                    .singleElement()
                    .returns(UUID.fromString(site.ref()), Entry::site)
                    .returns(em.find(Account.class, asker).ref(), Entry::onBehalf);

            goes();

            assertThat(moves().moves(site, Long.MAX_VALUE))
                    .singleElement()
                    .returns(true, MoveRow::splitsOff)
                    .returns(2, MoveRow::people)
                    .returns(1, MoveRow::items);
            assertThat(grants(square.owner)).singleElement().satisfies(grant -> assertThat(grant.siteId())
                    .isEqualTo(own().id()));
            assertThat(grants(asker)).anyMatch(grant -> grant.siteId().equals(own().id()));
            assertThat(grants(manager))
                    .noneMatch(grant -> Long.valueOf(own().id()).equals(grant.siteId()));
            assertThat(mails()).contains("site.approved.split", "site.role.given.site_manager", "move.done");
        });
    }

    @Test
    @DisplayName("MOV-1.10 MOV-1.5 taken back, the site that was asked for is switched off too")
    void takenBackTheSiteGoes() {
        onAnAskedSite(() -> {
            square.beans.as(manager);
            requests().answer(new AnswerSiteRequest(wish.ref(), true, ""));
            goes();
            square.beans.as(asker);
            var made = moves().moves(site, Long.MAX_VALUE).get(0);
            moves().undo(new UndoMove(site, UUID.fromString(made.ref())));
            run(UUID.fromString(moves().moves(site, Long.MAX_VALUE).get(0).ref()));

            assertThat(own().state()).isEqualTo(SiteState.DISABLED);
            assertThat(square.beans.get(GroupRepository.class).find(square.group.groupId(), site.id()))
                    .isPresent();
        });
    }

    @ParameterizedTest(name = "MOV-1.10 a yes after {0} is refused with what to do: {1}")
    @CsvSource({
        "who asked went, site.split.right",
        "who asked was blocked, site.answer.gone",
        "the site was closed to changes, site.split.off",
        "the group went, site.split.gone",
        "the group was hidden, site.split.gone",
        "the address was taken, site.host.taken",
        "the group began to move, move.waits"
    })
    void aYesThatComesTooLate(String after, String refusal) {
        onAnAskedSite(() -> {
            meanwhile(after)
                    .accept(new Site(
                            "Elders",
                            "",
                            after.startsWith("the address")
                                    ? requests().waiting(0).get(0).host()
                                    : "elders.example",
                            "#21468b",
                            Site.Openness.OPEN,
                            Beans.NOW));
            em.flush();
            square.beans.as(manager);

            assertThatThrownBy(() -> requests().answer(new AnswerSiteRequest(wish.ref(), true, "")))
                    .hasMessage(refusal);
        });
    }

    @Test
    @DisplayName("MOV-1.10 for a group that waits for a site no second one is asked for, nor made at once")
    void oneAtATime() {
        onAnAskedSite(() -> {
            var other = new OwnSite("Andere Plek", "andereplek", Site.Openness.OPEN);
            square.beans.as(manager);
            var group = square.group.groupId();
            for (Runnable second : List.<Runnable>of(
                    () -> splits().judge(site, group, other),
                    () -> splits().splitOff(new SplitOff(site, group, UUID.randomUUID(), other)),
                    () -> splits().ask(new AskOwnSite(site, group, UUID.randomUUID(), other, "")))) {
                assertThatThrownBy(second::run).hasMessage("move.split.waits");
            }
            assertThat(moves().plan(site, group, null, "").asked())
                    .returns("Eigen Plek", SplitAsked::name)
                    .returns("Alleen Hier", SplitAsked::asker)
                    .returns(false, SplitAsked::mine);

            requests().answer(new AnswerSiteRequest(wish.ref(), false, "Nog niet."));

            splits().judge(site, group, WISH);
            assertThat(mails()).containsExactly("site.asked.split", "site.declined");
        });
    }

    @Test
    @DisplayName("MOV-1.10 SIT-2.4 who asked withdraws it while it waits, and nobody else does")
    void whoAskedWithdraws() {
        onAnAskedSite(() -> {
            var withdrawal = new WithdrawSiteRequest(wish.ref());
            square.beans.as(manager);
            assertThatThrownBy(() -> requests().withdraw(withdrawal)).isInstanceOf(NoSuchThing.class);
            square.beans.as(asker);
            assertThat(moves().plan(site, square.group.groupId(), null, "")
                            .asked()
                            .mine())
                    .isTrue();

            requests().withdraw(withdrawal);

            assertThat(requests().mine())
                    .singleElement()
                    .returns(SiteRequest.State.WITHDRAWN, SiteRequestRow::state)
                    .returns(false, SiteRequestRow::waits);
            assertThatThrownBy(() -> requests().withdraw(withdrawal)).hasMessage("site.withdraw.late");
            square.beans.as(manager);
            assertThat(requests().waiting(0)).isEmpty();
            assertThatThrownBy(() -> requests().answer(new AnswerSiteRequest(wish.ref(), true, "")))
                    .hasMessage("site.answer.late");
            square.beans.as(asker);
            splits().ask(new AskOwnSite(site, square.group.groupId(), UUID.randomUUID(), WISH, ""));
        });
    }

    @Test
    @DisplayName("MOV-1.10 how a group gets a site follows what the platform lets people do, and who it is")
    void howItIsHad() {
        onASite(() -> {
            var group = square.group.groupId();
            assertThat(moves().plan(site, group, null, "").splits()).isEqualTo(Founding.AT_ONCE);
            assertThat(splits().plan(site, group, WISH).decided()).isFalse();
            square.beans.as(aManager("Alleen Hier"));
            assertThat(moves().plan(site, group, null, "").splits()).isEqualTo(Founding.ASKED);
            assertThat(splits().plan(site, group, WISH).decided()).isTrue();
            System.setProperty("plein.sites.start", "everybody");
            assertThat(moves().plan(site, group, null, "").splits()).isEqualTo(Founding.AT_ONCE);
            System.setProperty("plein.sites.start", "nobody");
            assertThat(moves().plan(site, group, null, "").splits()).isEqualTo(Founding.NEVER);
            var asked = new AskOwnSite(site, group, UUID.randomUUID(), WISH, "");
            assertThatThrownBy(() -> splits().ask(asked)).hasMessage("site.start.nobody");
        });
    }

    private Consumer<Site> meanwhile(String what) {
        return elsewhere -> {
            em.persist(elsewhere);
            em.flush();
            switch (what) {
                case "who asked was blocked" -> em.find(Account.class, asker).block("Misbruik", Beans.NOW);
                case "who asked went" -> grants(asker).forEach(grant -> grant.end(Beans.NOW));
                case "the site was closed to changes" ->
                    em.find(Site.class, site.id()).become(SiteState.READ_ONLY, Beans.NOW);
                case "the group went" -> square.group.moveTo(elsewhere.id(), manager, Beans.NOW);
                case "the group was hidden" -> square.group.turn(Openness.HIDDEN, Beans.NOW);
                case "the group began to move" -> {
                    em.persist(new RoleGrant(asker, elsewhere.id(), Role.SITE_MANAGER, Beans.NOW));
                    em.flush();
                    square.beans.as(asker);
                    var there = elsewhere.row().siteId();
                    moves().move(new MoveGroup(site, square.group.groupId(), there, UUID.randomUUID()));
                }
                default -> {
                    // the other site is there
                }
            }
        };
    }

    private void onAnAskedSite(Runnable work) {
        onASite(() -> {
            em.find(Account.class, manager).refresh("Mia Beheerder", "mia@example.org");
            em.find(Account.class, square.owner).refresh("Olga Eigenaar", "olga@example.org");
            asker = aManager("Alleen Hier");
            em.find(Account.class, asker).refresh("Alleen Hier", "alleen@example.org");
            square.aPublicBlog(square.member, "hallo");
            em.flush();
            wish = new AskOwnSite(site, square.group.groupId(), UUID.randomUUID(), WISH, "Graag.");
            square.beans.as(asker);
            splits().ask(wish);
            em.flush();
            work.run();
        });
    }

    /** The job runs, as who asked. */
    private void goes() {
        em.flush();
        square.beans.as(asker);
        square.beans.get(MoveSteps.class).move(wish.ref(), (step, done, total) -> {});
        em.flush();
        em.clear();
    }

    private Site own() {
        return em.createNamedQuery("Site.byRef", Site.class)
                .setParameter("ref", wish.ref().toString())
                .getSingleResult();
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m order by m.id", String.class)
                .getResultList();
    }

    private SiteStartBoundary requests() {
        return square.beans.get(SiteStartBoundary.class);
    }
}
