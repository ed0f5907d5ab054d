package nl.plein.ejb.signin;

import static nl.plein.ejb.session.Wired.repository;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.ejb.people.GivenAnswers;
import nl.plein.ejb.platform.PlatformBeginning;
import nl.plein.ejb.session.NewSession;
import nl.plein.ejb.session.SessionBoundary;
import nl.plein.ejb.signin.SignInOutcome.Refused;
import nl.plein.ejb.signin.SignInOutcome.Told;
import nl.plein.ejb.signin.SignInOutcome.Welcome;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.signin.RefusalRow;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteAdmission;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.signin.KnownProvider;
import nl.plein.security.signin.PostedMessage;
import nl.plein.security.signin.Profile;
import nl.plein.security.signin.Reason;
import nl.plein.security.signin.SamlSignIn;
import nl.plein.security.signin.SignInRefused;
import nl.plein.security.signin.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstSignInTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String GELDERLAND = "https://idp.example/gelderland";
    private static final String HAARLEM = "https://idp.example/haarlem";

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();
    private final List<NewSession> sessions = new ArrayList<>();
    private long organisation;
    private long admitting;

    @BeforeEach
    void anOrganisationAndTwoSitesOfWhichOneAdmitsIt() {
        database.doing(em -> {
            var province = new Organisation("Provincie Gelderland", "pv25", "provincies");
            em.persist(province);
            var one = new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOW);
            em.persist(one);
            em.persist(new Site("Fietsberaad", "", "fiets.example", "#9c0000", Site.Openness.OPEN, NOW));
            em.flush();
            em.persist(new SiteAdmission(one.id(), province.id()));
            organisation = province.id();
            admitting = one.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIG-2.2 the first sign-in makes an account, the next finds it")
    void theFirstSignInMakesAnAccount() {
        var first = comes(aPerson(GELDERLAND, "G-1", "Jan de Vries", "jan@example.org"));
        var second = comes(aPerson(GELDERLAND, "G-1", "Jan de Vries", "jan@example.org"));

        assertThat(List.of(first, second))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Welcome.class));
        assertThat(sessions)
                .extracting(NewSession::accountId)
                .containsOnly(sessions.get(0).accountId());
        assertThat(sessions.get(0).sessionIndex()).isEqualTo("s-1");
        assertThat(events).extracting(Entry::action).containsExactly(Action.ACCOUNT_JIT_CREATE);
    }

    @Test
    @DisplayName("SIG-2.2 F01 F03 the same name or mail address at another provider is another person")
    void anotherProviderMeansAnotherPerson() {
        comes(aPerson(GELDERLAND, "G-1", "Jan", "jan@example.org"));
        comes(aPerson(HAARLEM, "G-1", "Jan", "jan@example.org"));

        assertThat(sessions)
                .extracting(NewSession::accountId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    @DisplayName("SIG-2.3 a new account is a member of the sites that admit its organisation, and of no other")
    void aNewAccountIsAMemberWhereItIsAdmitted() {
        comes(aPerson(GELDERLAND, "G-1", "Jan", "jan@example.org"));

        database.doing(em -> assertThat(repository(new MembershipRepository(), em)
                        .footing(sessions.get(0).accountId(), NOW)
                        .orElseThrow()
                        .memberships())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.siteId()).isEqualTo(admitting)));
    }

    @Test
    @DisplayName("SIG-2.4 name and mail address follow the provider, and stay when it says nothing")
    void nameAndMailFollowTheProvider() {
        comes(aPerson(GELDERLAND, "G-1", "Jan", "jan@example.org"));
        comes(aPerson(GELDERLAND, "G-1", "Jan de Vries", "devries@example.org"));
        comes(aPerson(GELDERLAND, "G-1", "", ""));

        database.doing(em -> {
            var account = em.find(Account.class, sessions.get(0).accountId());
            assertThat(account.displayName()).isEqualTo("Jan de Vries");
            assertThat(account.mail()).isEqualTo("devries@example.org");
        });
    }

    @Test
    @DisplayName("SIG-2.5 a refusal has a code, by which the reason is found, and leaves one event")
    void aRefusalHasACode() {
        var refused = (Refused) comes(() -> {
            throw new SignInRefused(Reason.SIGNATURE_MISSING);
        });

        assertThat(refused.code()).matches("[2-9A-Z]{8}");
        assertThat(refused.told()).isEqualTo(Told.CODE);
        database.doing(em -> assertThat(repository(new SignInRepository(), em).refusal(refused.code()))
                .map(RefusalRow::reason)
                .contains("saml.sig.missing"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.AUTH_LOGIN_FAIL);
            assertThat(event.reason()).isEqualTo("saml.sig.missing");
            assertThat(event.detail()).containsEntry("code", refused.code());
        });
    }

    @Test
    @DisplayName("SIG-2.5 whoever cancelled is told just that")
    void whoeverCancelledIsToldJustThat() {
        var refused = (Refused) comes(() -> {
            throw new SignInRefused(Reason.CANCELLED);
        });

        assertThat(refused.told()).isEqualTo(Told.CANCELLED);
    }

    @Test
    @DisplayName("SIG-2.5 whoever was asked for two factors and did not show them is told that")
    void whoeverShowedNoTwoFactorsIsTold() {
        var refused = (Refused) comes(() -> {
            throw new SignInRefused(Reason.FACTORS);
        });

        assertThat(refused.told()).isEqualTo(Told.FACTORS);
        assertThat(events).singleElement().extracting(Entry::reason).isEqualTo("saml.factors");
    }

    @Test
    @DisplayName("SIG-2.6 SIG-2.5 a blocked account does not come in, and is told why not")
    void aBlockedAccountDoesNotComeIn() {
        comes(aPerson(GELDERLAND, "G-1", "Jan", "jan@example.org"));
        database.doing(em -> em.find(Account.class, sessions.get(0).accountId())
                .block("Deelde wachtwoorden.", java.time.Instant.EPOCH));

        var outcome = comes(aPerson(GELDERLAND, "G-1", "Jan", "jan@example.org"));

        assertThat(((Refused) outcome).told()).isEqualTo(Told.BLOCKED);
        assertThat(sessions).hasSize(1);
    }

    private SignedIn aPerson(String provider, String nameId, String name, String mail) {
        var known = new KnownProvider(provider, "Provincie Gelderland", organisation, Profile.STRICT);
        return new SignedIn(known, nameId, name, mail, Map.of(), "s-1", Optional.empty(), "level", "hash", "/group/1");
    }

    private SignInOutcome comes(SignedIn person) {
        return comes(() -> person);
    }

    private SignInOutcome comes(java.util.function.Supplier<SignedIn> answer) {
        return database.inTransaction(
                em -> boundary(em, answer).answer(null, "handle", nl.plein.persistence.session.Device.UNKNOWN));
    }

    private SignInBoundary boundary(EntityManager em, java.util.function.Supplier<SignedIn> answer) {
        var boundary = new SignInBoundary();
        boundary.saml = new SamlSignIn() {
            @Override
            public SignedIn answer(PostedMessage message, String handle) {
                return answer.get();
            }
        };
        boundary.sessions = new SessionBoundary() {
            @Override
            public String start(NewSession somebody) {
                sessions.add(somebody);
                return "token";
            }
        };
        boundary.trail = new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
        boundary.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        boundary.rows = repository(new SignInRepository(), em);
        boundary.people = people(em, boundary.trail);
        return boundary;
    }

    private static FirstSignIn people(EntityManager em, AuditTrail trail) {
        var people = new FirstSignIn();
        people.accounts = repository(new AccountRepository(), em);
        people.sites = repository(new SiteRepository(), em);
        people.memberships = repository(new MembershipRepository(), em);
        people.intakes = new Beans(em).get(GroupIntakes.class);
        people.given = new Beans(em).get(GivenAnswers.class);
        people.first = new Beans(em).get(PlatformBeginning.class);
        people.trail = trail;
        people.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return people;
    }
}
