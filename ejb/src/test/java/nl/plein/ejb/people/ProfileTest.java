package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.comment.CommentBoundary;
import nl.plein.ejb.comment.PostComment;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.site.Site;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileTest extends OnAnAskingSite {

    @Test
    @DisplayName("PPL-1.1 managers ask things in sections and an order; what is taken away keeps what was told")
    void managersAskThings() {
        onASite(beans -> {
            var function = asked(draft("Functie", FieldKind.TEXT, "Werk"));
            var days = asked(draft("Werkdagen", FieldKind.TEXT, "Werk"));
            var about = asked(draft("Over mij", FieldKind.LINES, ""));
            answer(square.member, function, Level.SITE, "Adviseur");

            beans.as(manager);
            fields().move(new MoveField(square.site.row().siteId(), days, false, true));
            fields().move(new MoveField(square.site.row().siteId(), about, true, true));
            fields().ask(new AskField(square.site.row().siteId(), function, false));

            assertThat(fields().fields(square.site.row().siteId()))
                    .extracting(row -> row.says().name())
                    .containsExactly("Over mij", "Werkdagen", "Functie");
            assertThat(told(square.owner, square.member)).isEmpty();
            beans.as(manager);
            fields().ask(new AskField(square.site.row().siteId(), function, true));
            assertThat(told(square.owner, square.member)).containsExactly("Adviseur");
        });
    }

    @Test
    @DisplayName("PPL-1.1 only managers ask, and no name twice, nor a list without choices")
    void onlyManagersAsk() {
        onASite(beans -> {
            asked(draft("Functie", FieldKind.TEXT, ""));
            assertThatThrownBy(() -> asked(draft("FUNCTIE", FieldKind.TEXT, "")))
                    .hasMessage("people.field.name.taken");
            assertThatThrownBy(() -> asked(draft("Rol", FieldKind.CHOICE, "")))
                    .hasMessage("people.field.options.wrong");
            beans.as(square.member);
            assertThatThrownBy(() -> fields().fields(square.site.row().siteId()))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("PPL-1.2 what does not fit is refused and nothing is kept, and nobody answers for another")
    void whatDoesNotFitIsRefused() {
        onASite(beans -> {
            var function = asked(draft("Functie", FieldKind.TEXT, ""));
            var site = asked(draft("Website", FieldKind.WEB, ""));
            var other = new ChangeProfile(
                    square.site.row(), ref(square.owner), List.of(new Answer(function, List.of("Baas"), Level.SITE)));
            beans.as(square.member);
            assertThatThrownBy(() -> profiles().change(other)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> answer(square.member, site, Level.SITE, "javascript:alert(1)"))
                    .hasMessage("people.answer.web");
            assertThat(told(square.member, square.owner)).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-1.3 each answer has its readers, and closing the site closes answers too")
    void eachAnswerHasItsReaders() {
        onASite(beans -> {
            var open = asked(draft("Functie", FieldKind.TEXT, ""));
            var signedIn = asked(draft("Afdeling", FieldKind.TEXT, ""));
            var inside = asked(draft("Kamer", FieldKind.TEXT, ""));
            var own = asked(draft("Verjaardag", FieldKind.DATE, ""));
            answer(square.member, open, Level.PUBLIC, "Adviseur");
            answer(square.member, signedIn, Level.SIGNED_IN, "Ruimte");
            answer(square.member, inside, Level.SITE, "B2");
            answer(square.member, own, Level.OWNER, "1980-03-31");

            assertThat(told(square.member, square.member)).containsExactly("Adviseur", "Ruimte", "B2", "1980-03-31");
            assertThat(told(square.owner, square.member)).containsExactly("Adviseur", "Ruimte", "B2");
            assertThat(told(stranger, square.member)).containsExactly("Adviseur", "Ruimte");

            square.site.turn(Site.Openness.CLOSED, Beans.NOW);
            beans.get(AudienceRepository.class).bound(square.site.id(), Site.Openness.CLOSED);
            em.clear();
            assertThat(told(square.owner, square.member)).containsExactly("Adviseur", "Ruimte", "B2");
            assertThatThrownBy(() -> told(stranger, square.member)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("PPL-1.4 when a site fixes who reads a field, what was told before stays with its readers")
    void nothingOpensByAManager() {
        onASite(beans -> {
            var field = asked(draft("Functie", FieldKind.TEXT, ""));
            answer(square.member, field, Level.OWNER, "Adviseur");

            save(field, fixed("Functie", Level.PUBLIC));
            answer(square.member, field, Level.PUBLIC, "Senior adviseur");
            answer(square.neighbour, field, Level.OWNER, "Planner");

            assertThat(told(square.owner, square.member)).isEmpty();
            assertThat(told(stranger, square.neighbour)).containsExactly("Planner");
        });
    }

    @Test
    @DisplayName("PPL-1.5 what the identity provider says cannot be changed here")
    void whatIsGivenStays() {
        onASite(beans -> {
            var field = asked(given("Functie"));
            em.persist(new Given(square.member, GivenBy.FUNCTION, "Adviseur"));
            beans.as(square.member);
            assertThat(profiles().mine(square.site.row())).allMatch(OwnAnswer::given);
            answer(square.member, field, Level.SITE, "Directeur");
            answer(square.neighbour, field, Level.SITE, "Planner");

            assertThat(told(square.owner, square.member)).doesNotContain("Directeur");
            assertThat(told(square.owner, square.neighbour)).containsExactly("Planner");
        });
    }

    @Test
    @DisplayName("PPL-1.16 what the site fills in is required of nobody")
    void whatTheSiteFillsInIsNotRequired() {
        onASite(beans -> {
            var demanded = given("Kamer", GivenBy.SITE).demanded();
            assertThatThrownBy(() -> asked(demanded)).hasMessage("people.field.needed.site");
        });
    }

    @Test
    @DisplayName("PPL-1.6 a profile is there for members, and not of who left")
    void aProfileIsThereForMembers() {
        onASite(beans -> {
            assertThat(told(square.owner, square.member)).isEmpty();
            assertThatThrownBy(() -> told(stranger, square.member)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> told(square.owner, stranger)).isInstanceOf(NoSuchThing.class);

            var there = beans.get(MembershipRepository.class);
            there.end(there.inSite(square.member, square.site.id()).orElseThrow(), Beans.NOW);
            em.flush();
            assertThatThrownBy(() -> told(square.owner, square.member)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("PPL-1.7 who works elsewhere than the organisation of the site is external")
    void whoWorksElsewhereIsExternal() {
        onASite(beans -> {
            beans.as(square.owner);
            assertThat(view(square.member).person().external()).isFalse();
            square.site.belongTo(anOrganisation(), Beans.NOW);
            em.flush();
            assertThat(view(square.member).person().external()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "PPL-1.5 what the provider says at sign-in fills the field, for its readers, and goes when it says no more")
    void theProviderFillsTheField() {
        onASite(beans -> {
            asked(given("Functie"));
            comesIn(square.member, Map.of(GivenBy.FUNCTION, "Adviseur"));
            comesIn(square.member, Map.of(GivenBy.FUNCTION, "Senior adviseur"));
            assertThat(told(square.owner, square.member)).containsExactly("Senior adviseur");
            assertThatThrownBy(() -> told(stranger, square.member)).isInstanceOf(NoSuchThing.class);

            comesIn(square.member, Map.of());
            beans.as(square.member);
            assertThat(profiles().mine(square.site.row())).noneMatch(OwnAnswer::given);
        });
    }

    @Test
    @DisplayName(
            "PPL-1.8 VIS-1.1 what somebody wrote and said shows to who may read it, and closed groups to their members")
    void whatSomebodyDidShowsToWhoMayReadIt() {
        onASite(beans -> {
            square.aBlog(square.member, "besloten");
            square.aPublicBlog(square.owner, "gesloten groep");
            var item = square.aBlog(square.owner, "bespreek");
            beans.as(square.member)
                    .get(CommentBoundary.class)
                    .post(new PostComment(square.site.id(), item, UUID.randomUUID(), "Goed"));
            em.flush();

            assertThat(done(square.owner)).isEqualTo("1 1 1");
            assertThat(done(square.neighbour)).isEqualTo("0 0 0");
            assertThat(done(stranger)).isEqualTo("0 0 0");
            square.group.turn(Openness.OPEN, Beans.NOW);
            em.flush();
            assertThat(done(square.neighbour)).endsWith("1");
            assertThat(done(stranger)).endsWith("0");
        });
    }

    @Test
    @DisplayName("PPL-3.4 a newcomer is welcomed once; who was there before, only when something is asked")
    void aNewcomerIsWelcomedOnce() {
        onASite(beans -> {
            var site = square.site.row();
            var welcome = beans.get(WelcomeBoundary.class);
            beans.as(square.neighbour);
            assertThat(welcome.due(site)).isTrue();
            assertThat(welcome.due(site)).isFalse();
            welcome.clock = Clock.offset(welcome.clock, Duration.ofDays(8));
            beans.as(square.member);
            assertThat(welcome.due(site)).isFalse();
            asked(new FieldDraft(
                    FieldKind.TEXT, "Functie", "", "", List.of(), "", 0, false, true, true, Level.SITE, false, null));

            beans.as(square.member);
            assertThat(welcome.due(site)).isTrue();
            assertThat(welcome.due(site)).isFalse();
            beans.as(stranger);
            assertThat(welcome.due(site)).isFalse();
        });
    }
}
