package nl.plein.persistence.access;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.plein.persistence.Database;
import nl.plein.persistence.audience.Viewer;
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
    private static final long SEED = Long.getLong("plein.seed", 20_261_122);

    private final Database database = anEmptyDatabase();
    private final Random chance = new Random(SEED);
    private final List<SquareModel.Seen> past = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "VIS-3.1 VIS-3.2 after each of 10,000 random steps, moves too, lists show what a model shows, also later")
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

    private void look(EntityManager em, RandomSquare square) {
        em.flush();
        var person = square.anyone();
        var mine = access(em).memberships(person.id(), square.now());
        var rows = with(new ItemRepository(), em)
                .newest(Viewer.of(person.id(), mine), Cursor.NEWEST, 100)
                .rows();

        assertThat(rows.stream().map(ItemRow::id).collect(Collectors.toSet()))
                .as("what %s sees at %s (seed %d)", person.displayName(), square.now(), SEED)
                .isEqualTo(square.model().readable(person.id()));
        past.add(new SquareModel.Seen(person, square.now(), square.model().readable(person.id())));
    }

    private void lookBack(EntityManager em, RandomSquare square, SquareModel.Seen seen) {
        long item = square.anItem();
        var verdict = access(em).verdict(item, seen.person(), seen.at());

        assertThat(verdict.may())
                .as("whether %s could read %d at %s (seed %d)", seen.person().displayName(), item, seen.at(), SEED)
                .isEqualTo(seen.items().contains(item));
        assertThat(verdict.since() == null)
                .isEqualTo(!verdict.may()
                        || verdict.ground() != Ground.SITE_MEMBER && verdict.ground() != Ground.GROUP_MEMBER);
    }

    private static AccessRepository access(EntityManager em) {
        var access = with(new AccessRepository(), em);
        access.emergencies = with(new EmergencyRepository(), em);
        return access;
    }

    private static <R> R with(R repository, EntityManager em) {
        try {
            Field field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
            return repository;
        } catch (ReflectiveOperationException other) {
            throw new AssertionError(other);
        }
    }
}
