package nl.plein.persistence.privacy;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountIdentity;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Database DATABASE = anEmptyDatabase();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    @DisplayName("PRV-0.1 each kind of what is held can be read, in pages, and only of this person")
    void eachKindCanBeRead() {
        DATABASE.doing(em -> {
            var anna = person(em, "Anna");
            var bert = person(em, "Bert");
            var data = new PersonalDataRepository();
            data.em = em;

            for (PersonalData kind : PersonalData.values()) {
                assertThat(data.page(kind, anna, 0, 100)).as(kind.name()).allSatisfy(held -> assertThat(held.values())
                        .containsOnlyKeys(kind.columns()));
            }
            var roles = data.page(PersonalData.ROLE, anna, 0, 1);
            assertThat(roles).hasSize(1);
            assertThat(data.page(PersonalData.ROLE, anna, roles.get(0).id(), 1)).hasSize(1);
            assertThat(data.page(PersonalData.IDENTITY, bert, 0, 10))
                    .singleElement()
                    .satisfies(one -> assertThat(one.values()).containsEntry("id", "Bert-id"));
        });
    }

    @Test
    @DisplayName("PRV-0.1 nothing that belongs to an account is left out, but the password")
    void nothingIsLeftOut() {
        DATABASE.doing(em -> {
            var questions =
                    Stream.of(PersonalData.values()).map(PersonalData::query).toList();
            assertThat(em.getMetamodel().getEntities())
                    .filteredOn(entity -> entity.getAttributes().stream()
                            .anyMatch(attribute -> "accountId".equals(attribute.getName())))
                    .extracting(EntityType::getName)
                    .filteredOn(name -> questions.stream()
                            .noneMatch(asked -> List.of(asked.split("\\s+")).contains(name)))
                    .containsExactly("AccountPassword");
        });
    }

    @Test
    @DisplayName("PRV-0.2 a person has at most one open request to be deleted")
    void oneOpenRequest() {
        assertThatThrownBy(() -> DATABASE.doing(em -> {
                    var anna = person(em, "Anna");
                    var requests = requests(em);
                    requests.add(new ErasureRequest(anna, null, NOON));
                    requests.add(new ErasureRequest(anna, null, NOON));
                }))
                .isInstanceOf(PersistenceException.class);
        DATABASE.doing(em -> {
            var anna = person(em, "Anna");
            var requests = requests(em);
            var first = new ErasureRequest(anna, null, NOON);
            requests.add(first);
            assertThat(requests.answer(first.ref(), ErasureRequest.State.WITHDRAWN, anna, null, NOON))
                    .isTrue();
            assertThat(requests.answer(first.ref(), ErasureRequest.State.DONE, anna, null, NOON))
                    .isFalse();
            requests.add(new ErasureRequest(anna, "again", NOON));
            assertThat(requests.latest(anna).orElseThrow().open()).isTrue();
        });
    }

    private static ErasureRepository requests(EntityManager em) {
        var requests = new ErasureRepository();
        requests.em = em;
        return requests;
    }

    private static long person(EntityManager em, String name) {
        var account = new Account(name, name + "@example.org", null, NOON);
        em.persist(account);
        em.flush();
        em.persist(new AccountIdentity(
                account.id(), "idp", name + "-id" + (name.equals("Bert") ? "" : account.id()), NOON));
        for (Role role : List.of(Role.EDITOR, Role.AUDITOR)) {
            em.persist(new RoleGrant(account.id(), null, role, NOON));
        }
        em.flush();
        return account.id();
    }
}
