package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.people.FinderBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FoundRow;
import nl.plein.persistence.shared.Step;
import nl.plein.persistence.site.HomeBlock;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLink.Part;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteMonthRow;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFurnitureTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow site;
    private long editor;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.1 a menu has three levels at most, and nothing stands below itself")
    void aMenuIsATree() {
        onASite(() -> {
            var one = add("Een", null);
            var two = add("Twee", one);
            var three = add("Drie", two);
            assertThatThrownBy(() -> add("Vier", three)).hasMessage("site.link.parent.deep");
            assertThatThrownBy(() -> change(one, "Een", three)).hasMessage("site.link.parent.circle");
            assertThatThrownBy(() -> change(one, "Een", one)).hasMessage("site.link.parent.circle");
            var other = add("Anders", null);
            assertThatThrownBy(() -> change(one, "Een", other)).hasMessage("site.link.parent.deep");
            assertThatThrownBy(() -> links().drop(new DropLink(site, one))).hasMessage("site.link.children");
            assertThatThrownBy(() -> links().move(new MoveLink(site, one, true)))
                    .hasMessage("site.link.end");

            links().move(new MoveLink(site, other, true));
            em.flush();
            em.clear();
            assertThat(links().links(site))
                    .extracting(SiteLinkRow::label)
                    .containsExactly("Anders", "Twee", "Drie", "Een");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "//elders.example",
        "http://elders.example",
        "/pad met spatie",
        "https://",
        "/a\\b",
        "ftp://x"
    })
    @DisplayName("SIT-8.1 what is no address of a page is refused")
    void oddAddressesAreRefused(String address) {
        onASite(() -> assertThatThrownBy(() -> links().add(new AddLink(
                        site,
                        UUID.randomUUID(),
                        Part.MENU,
                        new LinkDraft("Woord", address, SiteLink.Reader.PUBLIC, null))))
                .hasMessage("site.link.address.wrong"));
    }

    @Test
    @DisplayName("SIT-8.3 a month is counted by a round")
    void monthsAreCounted() {
        onASite(() -> {
            square.aBlog(square.member, "hallo");
            square.aBlog(square.owner, "dag");
            em.flush();
            square.beans.get(FiguresRound.class).round();
            long manager = someone(Role.SITE_MANAGER);
            assertThat(square.beans
                            .as(manager)
                            .get(SiteFiguresBoundary.class)
                            .figures(site.siteId())
                            .months())
                    .singleElement()
                    .satisfies(month -> {
                        assertThat(month.begins()).isEqualTo("2026-11");
                        assertThat(List.of(month.items(), month.writers(), month.gone()))
                                .containsExactly(2, 2, 0);
                        assertThat(month).extracting(SiteMonthRow::came).isEqualTo(4);
                    });
            square.beans.get(FiguresRound.class).round();
            assertThat(em.createQuery("select count(m) from SiteMonth m").getSingleResult())
                    .isEqualTo(1L);
        });
    }

    @Test
    @DisplayName("SIT-8.3 a month that is over is counted once, this one each time")
    void pastMonthsAreCountedOnce() {
        onASite(() -> {
            var began = Instant.parse("2026-09-10T12:00:00Z");
            em.persist(new Site("Ouder", null, "ouder.localhost", "#0b5cad", Site.Openness.OPEN, began));
            em.flush();
            var ledger = square.beans.get(FiguresLedger.class);
            var now = YearMonth.of(2026, 11);
            assertThat(ledger.due()).containsExactly(now, now.minusMonths(1), now.minusMonths(2));
            square.beans.get(FiguresRound.class).round();
            em.flush();
            assertThat(ledger.due()).containsExactly(now);
        });
    }

    @Test
    @DisplayName("SIT-8.5 a second name needs its language, and goes when it is emptied")
    void aWayHasASecondName() {
        onASite(() -> {
            var way = add("Groepen", null);
            assertThatThrownBy(() -> named(way, "Groups", null)).hasMessage("site.link.language.missing");
            assertThatThrownBy(() -> named(way, "x".repeat(61), "en")).hasMessage("site.link.other.length");
            named(way, " Groups ", "en");
            assertThat(links().links(site)).singleElement().satisfies(row -> {
                assertThat(row.in("en")).isEqualTo("Groups");
                assertThat(row.in("nl")).isEqualTo("Groepen");
            });
            named(way, "", "en");
            assertThat(links().links(site).get(0).in("en")).isEqualTo("Groepen");
        });
    }

    @Test
    @DisplayName("SIT-8.6 editors arrange the front page, each column for itself, and lose no words of another")
    void editorsArrangeTheFrontPage() {
        onASite(() -> {
            var home = square.beans.as(editor).get(SiteHomeBoundary.class);
            assertThat(home.home(site).shown()).containsExactly(HomeBlock.NEWS, HomeBlock.GROUPS);
            home.arrange(new ArrangeHome(site, HomeBlock.FEATURED, Step.SHOW));
            home.arrange(new ArrangeHome(site, HomeBlock.INTRODUCTION, Step.SHOW));
            home.arrange(new ArrangeHome(site, HomeBlock.INTRODUCTION, Step.UP));
            home.arrange(new ArrangeHome(site, HomeBlock.INTRODUCTION, Step.UP));
            home.arrange(new ArrangeHome(site, HomeBlock.GROUPS, Step.DOWN));
            assertThat(home.home(site).shown())
                    .containsExactly(HomeBlock.INTRODUCTION, HomeBlock.FEATURED, HomeBlock.GROUPS, HomeBlock.NEWS);
            List.of(HomeBlock.values()).forEach(one -> home.arrange(new ArrangeHome(site, one, Step.HIDE)));
            assertThat(home.home(site).shown()).isEmpty();

            home.introduce(new IntroduceSite(site, Seen.of(""), " Welkom "));
            assertThat(home.home(site).introduction()).isEqualTo("Welkom");
            assertThatThrownBy(() -> home.introduce(new IntroduceSite(site, Seen.of(""), "Anders")))
                    .hasMessage("shared.overtaken");
            assertThatThrownBy(() -> home.introduce(new IntroduceSite(site, Seen.of("Welkom"), "x".repeat(2001))))
                    .hasMessage("site.home.words.long");
            square.beans.as(square.member);
            assertThatThrownBy(() -> home.home(site)).hasMessage("right.missing.site_edit");
        });
    }

    @Test
    @DisplayName("SIT-8.6 new members are shown to members, those who came last first")
    void newMembers() {
        onASite(() -> {
            var people = square.beans.as(square.member).get(FinderBoundary.class);
            assertThat(people.newest(site)).extracting(FoundRow::name).startsWith("Rol EDITOR", "Niek Buur");
            var elsewhere = aSquare(em, Openness.OPEN);
            square.beans.as(elsewhere.member);
            assertThat(people.newest(site)).isEmpty();
        });
    }

    @Test
    @DisplayName("SIT-8.4 members change nothing of it, editors nothing else")
    void onlyEditors() {
        onASite(() -> {
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans.get(SiteLinkBoundary.class).links(site))
                    .hasMessage("right.missing.site_edit");
            assertThatThrownBy(
                            () -> square.beans.get(SiteRedirectBoundary.class).redirects(site, ""))
                    .hasMessage("right.missing.site_edit");
            square.beans.as(editor);
            assertThatThrownBy(() -> square.beans.get(SiteFiguresBoundary.class).figures(site.siteId()))
                    .hasMessage("right.missing.site_manage");
        });
    }

    private UUID add(String label, UUID parent) {
        var ref = UUID.randomUUID();
        links().add(new AddLink(site, ref, Part.MENU, new LinkDraft(label, "/groups", SiteLink.Reader.PUBLIC, parent)));
        return ref;
    }

    private void named(UUID link, String other, String language) {
        links().change(new ChangeLink(
                site, link, new LinkDraft("Groepen", "/groups", SiteLink.Reader.PUBLIC, null, other, language)));
    }

    private void change(UUID link, String label, UUID parent) {
        links().change(new ChangeLink(site, link, new LinkDraft(label, "/groups", SiteLink.Reader.PUBLIC, parent)));
    }

    private SiteLinkBoundary links() {
        return square.beans.as(editor).get(SiteLinkBoundary.class);
    }

    private void onASite(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            site = square.site.row();
            editor = someone(Role.EDITOR);
            work.run();
        });
    }

    private long someone(Role role) {
        long account = square.someone("Rol " + role, null);
        em.persist(new RoleGrant(account, site.id(), role, Beans.NOW));
        em.flush();
        return account;
    }
}
