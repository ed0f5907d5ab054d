package nl.plein.ejb.signin;

import static nl.plein.ejb.AtOnce.atOnce;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.Beans;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.people.FilledAnswers;
import nl.plein.ejb.people.Filling.Wish;
import nl.plein.ejb.people.GivenAnswers;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteAdmission;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.signin.KnownProvider;
import nl.plein.security.signin.Profile;
import nl.plein.security.signin.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two sites ask for the function of a person whose provider tells it; the younger site asked first. */
class SignInAtOnceTest {

    private final Database database = anEmptyDatabase();
    private long organisation;
    private SiteRow older;
    private SiteRow younger;
    private ProfileField asked;
    private long person;

    @BeforeEach
    void aMemberOfTwoSites() {
        database.doing(em -> {
            var province = new Organisation("Provincie Gelderland", "pv25", "provincies");
            em.persist(province);
            em.flush();
            organisation = province.id();
            older = aSite(em, "Gelderland");
            younger = aSite(em, "Fietsberaad");
            field(em, younger);
            asked = field(em, older);
        });
        person = database.inTransaction(em -> comes(em, "Jan", Map.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("PPL-1.14 of a sign-in and a list that fill in the same, one waits, and one answer is kept")
    void aSignInBesideAList() throws InterruptedException {
        atOnce(
                database,
                em -> {
                    sites(em).locked(older.id());
                    new Beans(em)
                            .as(person)
                            .get(FilledAnswers.class)
                            .fill(older, new Wish(person, Map.of(asked.id(), List.of("Planner"))), false, "test");
                    em.flush();
                },
                em -> {},
                em -> comes(em, "Jan", Map.of(GivenBy.FUNCTION, "Adviseur")));

        assertThat(answers()).containsExactly("Adviseur", "Adviseur");
    }

    @Test
    @DisplayName("PPL-1.14 of two sign-ins of one person one waits, and what the second says is kept")
    void twoSignIns() throws InterruptedException {
        atOnce(
                database,
                em -> {
                    comes(em, "Jan", Map.of(GivenBy.FUNCTION, "Planner"));
                    em.flush();
                },
                em -> {},
                em -> comes(em, "Jan", Map.of(GivenBy.FUNCTION, "Adviseur")));

        assertThat(answers()).containsExactly("Adviseur", "Adviseur");
    }

    @Test
    @DisplayName("PPL-1.14 a sign-in holds sites in the order of their numbers, whichever asked first")
    void sitesInOrder() throws InterruptedException {
        atOnce(database, em -> sites(em).locked(older.id()), em -> sites(em).locked(younger.id()), em -> assertThat(
                        held(em, "Adviseur"))
                .containsExactly(older.id(), younger.id()));
    }

    @Test
    @DisplayName("PPL-1.14 a sign-in that says what is kept holds no site, and waits for nobody who does")
    void nothingNewHoldsNothing() {
        database.doing(em -> comes(em, "Jan", Map.of(GivenBy.FUNCTION, "Adviseur")));

        assertThat(database.<List<Long>>inTransaction(em -> held(em, "Adviseur")))
                .isEmpty();
        assertThat(database.<List<Long>>inTransaction(em -> held(em, "adviseur")))
                .hasSize(2);
        database.doing(em -> new Beans(em)
                .get(AllowedAnswerRepository.class)
                .replace(em.find(ProfileField.class, asked.id()), List.of("Planner", "ADVISEUR")));
        assertThat(database.<List<Long>>inTransaction(em -> held(em, "Adviseur")))
                .as("the list spells it otherwise")
                .containsExactly(older.id());
        assertThat(database.<List<Long>>inTransaction(em -> held(em, "Directeur")))
                .as("of what the list lacks nothing is filled in")
                .containsExactly(younger.id());
    }

    private List<Long> held(EntityManager em, String function) {
        return new Beans(em).get(GivenAnswers.class).hold(person, Map.of(GivenBy.FUNCTION, function));
    }

    @Test
    @DisplayName("PPL-1.14 who signs in with another name, and is taken off a site meanwhile, comes in")
    void anotherNameMeanwhile() throws InterruptedException {
        atOnce(
                database,
                em -> sites(em).locked(older.id()),
                em -> new Beans(em).get(Farewell.class).end(person, older),
                em -> comes(em, "Jan Jansen", Map.of(GivenBy.FUNCTION, "Adviseur")));

        assertThat(answers()).containsExactly("Adviseur");
    }

    private long comes(EntityManager em, String name, Map<GivenBy, String> given) {
        var provider = new KnownProvider("https://idp.example", "Provincie", organisation, Profile.STRICT);
        var signedIn =
                new SignedIn(provider, "J-1", name, "", given, "s-1", Optional.empty(), "level", "hash", "/group/1");
        return new Beans(em).get(FirstSignIn.class).account(signedIn).id();
    }

    private List<String> answers() {
        return database.inTransaction(
                em -> em.createQuery("select v.content from ProfileValue v where v.accountId = :person", String.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    private SiteRow aSite(EntityManager em, String name) {
        var site = new Site(name, "", UUID.randomUUID() + ".example", "#a5361b", Site.Openness.OPEN, Beans.NOW);
        em.persist(site);
        em.flush();
        em.persist(new SiteAdmission(site.id(), organisation));
        return site.row();
    }

    private static ProfileField field(EntityManager em, SiteRow site) {
        var field = new ProfileField(
                UUID.randomUUID(),
                site.id(),
                0,
                new FieldDraft(
                        FieldKind.TEXT,
                        "Functie",
                        "",
                        "",
                        List.of(),
                        "",
                        0,
                        false,
                        false,
                        true,
                        Level.SITE,
                        false,
                        GivenBy.FUNCTION));
        em.persist(field);
        em.flush();
        return field;
    }

    private static SiteRepository sites(EntityManager em) {
        return new Beans(em).get(SiteRepository.class);
    }
}
