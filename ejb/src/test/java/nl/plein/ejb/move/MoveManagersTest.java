package nl.plein.ejb.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrantRow;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Membership.Rank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveManagersTest extends ASplit {

    @Test
    @DisplayName("MOV-1.6 owners manage the site when the group is there: one event each, a mail, and who gave it")
    void ownersManageIt() {
        onASite(() -> {
            long second = square.someone("Otto Eigenaar", Rank.OWNER);
            for (long owner : List.of(square.owner, second)) {
                em.find(Account.class, owner).refresh("Eigenaar " + owner, "eigenaar" + owner + "@example.org");
            }
            em.flush();
            square.beans.as(manager);
            var split = split();
            splits().splitOff(split);
            assertThat(grants(square.owner)).isEmpty();
            assertThat(granted()).isEmpty();

            run(split.ref());

            var gave = em.find(Account.class, manager).displayName();
            assertThat(square.beans
                            .get(AccountRepository.class)
                            .rolesOf(own(split).id(), Beans.NOW))
                    .filteredOn(row -> row.givenBy() != null)
                    .allMatch(row -> row.role() == Role.SITE_MANAGER && gave.equals(row.givenBy()))
                    .extracting(RoleGrantRow::name)
                    .containsExactlyInAnyOrder("Eigenaar " + square.owner, "Eigenaar " + second);
            assertThat(granted())
                    .allMatch(event -> split.ref().equals(event.site()))
                    .extracting(event -> event.detail().get("account"))
                    .containsExactlyInAnyOrder(
                            em.find(Account.class, square.owner).ref().toString(),
                            em.find(Account.class, second).ref().toString());
            assertThat(em.createQuery("select m.textKey from Mail m", String.class)
                            .getResultList())
                    .containsExactlyInAnyOrder(
                            "move.done", "move.done", "site.role.given.site_manager", "site.role.given.site_manager");
        });
    }

    @Test
    @DisplayName("MOV-1.6 nobody manages the site by it when the group does not get there")
    void nobodyWhenItFails() {
        onASite(() -> {
            var split = split();
            splits().splitOff(split);
            em.flush();
            square.beans.get(MoveSteps.class).fail(split.ref());
            run(split.ref());

            assertThat(grants(square.owner)).isEmpty();
            assertThat(granted()).isEmpty();
        });
    }

    private List<Entry> granted() {
        return square.beans.events.stream()
                .filter(event -> event.action() == Action.ROLE_GRANT)
                .toList();
    }
}
