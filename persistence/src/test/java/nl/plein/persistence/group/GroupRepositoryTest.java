package nl.plein.persistence.group;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.item.BlogFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.plein.persistence.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupRepositoryTest {

    private static final Instant LATER = Instant.parse("2026-11-22T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private Group group;

    @BeforeEach
    void aGroupOfYesterday() {
        database.doing(em -> group = aGroup(em, Openness.CLOSED));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("GRP-8.7 somebody who writes in a group while its owner changes it stops neither of the two")
    void writingDisturbsNoOwner() {
        database.doing(em -> {
            var changed = em.find(Group.class, group.id());
            database.doing(writer -> groups(writer).stir(group.id(), LATER));
            changed.face().arrange(List.of(GroupTool.NEWS));
        });

        database.doing(em -> {
            assertThat(em.find(Group.class, group.id()).face().tools()).containsExactly(GroupTool.NEWS);
            assertThat(silentBefore(em, LATER)).isEmpty();
        });
    }

    @Test
    @DisplayName("GRP-8.7 the last activity of a group is written down once in ten minutes")
    void onceInTenMinutes() {
        database.doing(em -> groups(em).stir(group.id(), LATER));
        database.doing(em -> groups(em).stir(group.id(), LATER.plus(9, ChronoUnit.MINUTES)));

        database.doing(em -> {
            assertThat(silentBefore(em, LATER)).isEmpty();
            assertThat(silentBefore(em, LATER.plusSeconds(1))).containsExactly(group.id());
        });

        database.doing(em -> groups(em).stir(group.id(), LATER.plus(11, ChronoUnit.MINUTES)));
        database.doing(em -> assertThat(silentBefore(em, LATER.plusSeconds(1))).isEmpty());
    }

    private List<Long> silentBefore(EntityManager em, Instant before) {
        return groups(em).silent(group.siteId(), before, 10).stream()
                .map(Group::id)
                .toList();
    }

    private static GroupRepository groups(EntityManager em) {
        var groups = new GroupRepository();
        groups.em = em;
        return groups;
    }
}
