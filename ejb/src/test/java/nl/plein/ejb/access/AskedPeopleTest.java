package nl.plein.ejb.access;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.item.ItemId;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskedPeopleTest {

    private static final String ADDRESS = "vera@elders.example";

    private final Database database = anEmptyDatabase();
    private ASquare square;
    private ItemId blog;
    private Account stranger;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("ACC-1.8 an owner and a manager find nobody of another site, by name nor by address")
    void nobodyElsewhereIsFound() {
        database.doing(em -> {
            aSquareAndAStranger(em);
            long manager = with(em, Role.SITE_MANAGER, square.site.id());
            long auditor = with(em, Role.AUDITOR, square.site.id());

            for (long one : List.of(square.owner, manager, auditor)) {
                assertThat(found(one, "Vera")).isEmpty();
                assertThat(found(one, ADDRESS)).isEmpty();
                assertThatThrownBy(() -> square.beans
                                .as(one)
                                .get(AccessBoundary.class)
                                .explain(new ExplainAccess(square.site.id(), blog, id(stranger), Beans.NOW)))
                        .isInstanceOf(NoSuchThing.class);
            }
        });
    }

    @Test
    @DisplayName("ACC-1.8 who audits the whole platform finds them by both, but not who was erased")
    void whoAuditsThePlatformFindsThem() {
        database.doing(em -> {
            aSquareAndAStranger(em);
            long auditor = with(em, Role.AUDITOR, null);

            assertThat(found(auditor, "Vera")).containsExactly("Vera Elders");
            assertThat(found(auditor, ADDRESS)).containsExactly("Vera Elders");
            stranger.erase("Vera is weg");
            assertThat(found(auditor, "Vera")).isEmpty();
        });
    }

    @Test
    @DisplayName("ACC-1.8 who left is still found; by address only by who manages members or audits")
    void whoLeftIsStillFound() {
        database.doing(em -> {
            aSquareAndAStranger(em);
            em.find(Account.class, square.neighbour).refresh("Niek Buur", "niek@hier.example");
            var memberships = square.beans.get(MembershipRepository.class);
            memberships.end(
                    memberships.inSite(square.neighbour, square.site.id()).orElseThrow(), Beans.NOW);
            em.flush();

            assertThat(found(square.owner, "Niek")).containsExactly("Niek Buur");
            assertThat(found(square.owner, "niek@hier.example")).isEmpty();
            assertThat(found(with(em, Role.SITE_MANAGER, square.site.id()), "niek@hier.example"))
                    .containsExactly("Niek Buur");
            assertThat(found(with(em, Role.AUDITOR, square.site.id()), "niek@hier.example"))
                    .containsExactly("Niek Buur");
        });
    }

    /** By both pages, which find the same. */
    private List<String> found(long viewer, String words) {
        square.beans.as(viewer);
        var ofItem = names(square.beans.get(AccessBoundary.class).people(blog, words));
        assertThat(names(square.beans
                        .get(GroupAccessBoundary.class)
                        .people(square.site.id(), square.group.groupId(), words)))
                .isEqualTo(ofItem);
        return ofItem;
    }

    private static List<String> names(List<PersonRow> people) {
        return people.stream().map(PersonRow::name).toList();
    }

    private void aSquareAndAStranger(EntityManager em) {
        square = aSquare(em, Openness.CLOSED);
        blog = square.aBlog(square.owner, "tekst");
        stranger = em.find(Account.class, aSquare(em, Openness.OPEN).neighbour);
        stranger.refresh("Vera Elders", ADDRESS);
        em.flush();
    }

    private long with(EntityManager em, Role role, Long site) {
        long account = square.someone("Ada " + role, null);
        em.persist(new RoleGrant(account, site, role, Beans.NOW));
        em.flush();
        return account;
    }

    private static AccountId id(Account account) {
        return new AccountId(account.ref());
    }
}
