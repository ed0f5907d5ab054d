package nl.plein.persistence.access;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static nl.plein.persistence.audience.Repositories.with;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.item.ItemRepository;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten thousand random steps of people and places, against a model of a few lines. */
class AccessHistoryTest {

    private static final int STEPS = 10_000;
    private static final int TOGETHER = 200;
    private static final int PAST = 1_000;
    private static final Set<Ground> SINCE =
            Set.of(Ground.SITE_MEMBER, Ground.GROUP_MEMBER, Ground.SUBGROUP_MEMBER, Ground.EMERGENCY);
    private static final long SEED = Long.getLong("plein.seed", 20_261_122);

    private final Database database = anEmptyDatabase();
    private final Random chance = new Random(SEED);
    private final List<SquareModel.Seen> past = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("VIS-2.3 VIS-3.1 VIS-3.2 VIS-3.4 after each of 10,000 random steps, with moves, subgroups, networks,"
            + " emergencies, sites that are switched off and what one keeps to oneself, lists show what a model"
            + " shows to whoever looks, also later")
    void listsAndHistoryAgreeWithTheModel() {
        var square = database.inTransaction(em -> new RandomSquare(em, chance));
        for (int step = 0; step < STEPS; step += TOGETHER) {
            database.doing(em -> {
                square.in(em);
                for (int more = 0; more < TOGETHER; more++) {
                    square.step();
                    look(em, square);
                }
            });
        }
        database.doing(em -> {
            for (int look = 0; look < PAST; look++) {
                lookBack(em, square, past.get(chance.nextInt(past.size())));
            }
        });
    }

    /** Somebody who is signed in, or not, looks: from afar, or on a site as who is welcome in its networks. */
    private void look(EntityManager em, RandomSquare square) {
        em.flush();
        var person = chance.nextInt(5) == 0 ? null : square.anyone();
        var now = square.now();
        var reader = new SquareModel.Reader(person == null ? null : person.id(), square.visited());
        var rows = with(new ItemRepository(), em)
                .newest(viewer(em, reader, now), Cursor.NEWEST, 100)
                .rows();

        assertThat(rows.stream().map(ItemRow::id).collect(Collectors.toSet()))
                .as("what %s sees at %s (seed %d)", reader, now, SEED)
                .isEqualTo(square.model().readable(reader, now));
        if (person != null) {
            var welcome = new SquareModel.Reader(person.id(), square.everywhere());
            past.add(new SquareModel.Seen(person, now, square.model().readable(welcome, now)));
        }
    }

    private static Viewer viewer(EntityManager em, SquareModel.Reader reader, Instant now) {
        var viewer = Viewer.ANONYMOUS;
        if (reader.account() != null) {
            var footing = with(new MembershipRepository(), em)
                    .footing(reader.account(), now)
                    .orElseThrow();
            viewer = Viewer.of(reader.account(), footing.memberships()).with(footing.emergencies());
        }
        var keys = new HashSet<>(viewer.keys());
        reader.visited().forEach(site -> keys.add(ReachKey.visitor(site)));
        return new Viewer(reader.account(), keys);
    }

    private void lookBack(EntityManager em, RandomSquare square, SquareModel.Seen seen) {
        long item = square.anItem();
        var verdict = access(em).verdict(item, seen.person(), seen.at());

        assertThat(verdict.may())
                .as("whether %s could read %d at %s (seed %d)", seen.person().displayName(), item, seen.at(), SEED)
                .isEqualTo(seen.items().contains(item));
        assertThat(verdict.since() == null).isEqualTo(!verdict.may() || !SINCE.contains(verdict.ground()));
    }

    private static AccessRepository access(EntityManager em) {
        var access = with(new AccessRepository(), em);
        access.emergencies = with(new EmergencyRepository(), em);
        return access;
    }
}
