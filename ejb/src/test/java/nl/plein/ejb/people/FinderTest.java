package nl.plein.ejb.people;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FacetRow;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.PeopleFilter;
import nl.plein.persistence.people.PeopleFilter.Told;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final Database DATABASE = anEmptyDatabase();

    private EntityManager em;
    private ASquare square;
    private long manager;
    private long field;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("PPL-2.1 people are found by name and in its order, page by page")
    void peopleAreFoundByName() {
        onASite(beans -> {
            for (int number = 10; number < 35; number++) {
                square.someone("Lid %d".formatted(number), null);
            }
            var first = find(new PeopleFilter("lid ", "", List.of()), null);
            var second = find(new PeopleFilter("lid ", "", List.of()), first.next());

            assertThat(names(first)).hasSize(20).startsWith("Lid 10", "Lid 11").isSorted();
            assertThat(names(second)).containsExactly("Lid 30", "Lid 31", "Lid 32", "Lid 33", "Lid 34");
            assertThat(second.next()).isNull();
            assertThat(names(find(new PeopleFilter("%", "", List.of()), null))).isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-2.2 what the one who looks may not read finds nobody and is not counted")
    void whatMayNotBeReadFindsNobody() {
        onASite(beans -> {
            answer(square.member, Level.SITE);
            answer(square.neighbour, Level.OWNER);
            var cyclists = new PeopleFilter("", "", List.of(new Told(field, "Fiets")));

            beans.as(square.owner);
            assertThat(names(find(cyclists, null))).containsExactly("Marit Lid");
            assertThat(finder().facets(square.site.row())).singleElement().satisfies(facet -> {
                assertThat(facet.choices()).singleElement().satisfies(choice -> {
                    assertThat(choice.value()).isEqualTo("Fiets");
                    assertThat(choice.number()).isEqualTo(1);
                });
            });
            beans.as(square.neighbour);
            assertThat(names(find(cyclists, null))).containsExactly("Marit Lid", "Niek Buur");
        });
    }

    @Test
    @DisplayName("PPL-2.3 who left or is blocked is not found, and only members look")
    void whoLeftIsNotFound() {
        onASite(beans -> {
            em.find(Account.class, square.neighbour).block("Deelde wachtwoorden.", java.time.Instant.EPOCH);
            var there = beans.get(MembershipRepository.class);
            there.end(there.inSite(square.member, square.site.id()).orElseThrow(), Beans.NOW);
            em.flush();

            assertThat(names(find(new PeopleFilter("", "", List.of()), null)))
                    .containsExactly("Mia Beheerder", "Olga Eigenaar");
            beans.as(square.member);
            assertThatThrownBy(() -> finder().organisations(square.site.row())).isInstanceOf(Refusal.class);
        });
    }

    @Test
    @DisplayName("PPL-2.1 who has another name from now on is found by it, and at its place in the order")
    void whoHasAnotherNameIsFoundByIt() {
        onASite(beans -> {
            var person = em.find(Account.class, square.neighbour);
            person.refresh("Anna Buur", null);
            beans.get(MembershipRepository.class).renamed(person);

            assertThat(names(find(new PeopleFilter("", "", List.of()), null)))
                    .containsExactly("Anna Buur", "Marit Lid", "Mia Beheerder", "Olga Eigenaar");
            assertThat(names(find(new PeopleFilter("niek", "", List.of()), null)))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("PPL-2.4 on a large site nobody is counted, and an organisation is typed")
    void onALargeSiteNobodyIsCounted() {
        onASite(beans -> {
            answer(square.member, Level.SITE);
            var organisation = new Organisation("Provincie Gelderland", null, null);
            em.persist(organisation);
            em.flush();
            var employee = new Account("Petra Gelder", null, organisation.id(), Beans.NOW);
            em.persist(employee);
            em.flush();
            beans.get(MembershipRepository.class)
                    .add(new Membership(employee.id(), square.site.id(), null, Rank.MEMBER, Beans.NOW));
            var typed = new PeopleFilter("", "provincie g", List.of());

            beans.as(manager);
            assertThat(finder().organisations(square.site.row()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.label()).isEqualTo("Provincie Gelderland (1)"));
            em.createQuery("update Site s set s.memberCount = 501").executeUpdate();
            assertThat(finder().organisations(square.site.row())).isEmpty();
            assertThat(finder().facets(square.site.row())).singleElement().satisfies(facet -> assertThat(
                            facet.choices())
                    .extracting(FacetRow::label)
                    .containsExactly("Fiets", "Trein"));
            assertThat(names(find(typed, null))).containsExactly("Petra Gelder");
        });
    }

    private void onASite(Consumer<Beans> work) {
        DATABASE.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            var draft = new FieldDraft(
                    FieldKind.CHOICES,
                    "Vervoer",
                    "",
                    "",
                    List.of("Fiets", "Trein"),
                    "",
                    0,
                    false,
                    false,
                    true,
                    Level.SITE,
                    true,
                    null);
            var site = square.site.row().siteId();
            var fields = square.beans.as(manager).get(FieldBoundary.class);
            fields.save(new SaveField(site, new FieldId(UUID.randomUUID()), draft));
            em.flush();
            field = fields.fields(site).get(0).id();
            work.accept(square.beans.as(manager));
        });
    }

    private FinderBoundary finder() {
        return square.beans.get(FinderBoundary.class);
    }

    private FoundPeople find(PeopleFilter filter, String after) {
        return finder().find(
                        square.site.row(),
                        filter,
                        Optional.ofNullable(after).map(UUID::fromString).map(AccountId::new));
    }

    private static List<String> names(FoundPeople found) {
        return found.rows().stream().map(one -> one.person().name()).toList();
    }

    private void answer(long account, Level level) {
        var profiles = square.beans.as(account).get(ProfileBoundary.class);
        var own = profiles.mine(square.site.row()).get(0).field().fieldId();
        var person = new AccountId(em.find(Account.class, account).ref());
        profiles.change(
                new ChangeProfile(square.site.row(), person, List.of(new Answer(own, List.of("Fiets"), level))));
        em.flush();
    }
}
