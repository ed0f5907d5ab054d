package nl.plein.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartOrderTest {

    private enum Meal {
        SOUP,
        BREAD,
        TEA,
        MILK;

        boolean drunk() {
            return this == TEA || this == MILK;
        }
    }

    private final PartOrder<Meal> all = new PartOrder<>(List.of(Meal.values()));

    @Test
    @DisplayName("a part moves past those of its own column only, and stays at the edge")
    void movesInItsColumn() {
        var mixed = new PartOrder<>(List.of(Meal.SOUP, Meal.TEA, Meal.BREAD));

        assertThat(after(mixed, Step.UP, Meal.BREAD)).containsExactly(Meal.BREAD, Meal.TEA, Meal.SOUP);
        assertThat(after(mixed, Step.DOWN, Meal.SOUP)).containsExactly(Meal.BREAD, Meal.TEA, Meal.SOUP);
        assertThat(after(mixed, Step.UP, Meal.TEA)).isEqualTo(mixed.shown());
        assertThat(after(mixed, Step.DOWN, Meal.MILK)).isEqualTo(mixed.shown());
    }

    @Test
    @DisplayName("what is shown once more, or hidden once more, changes nothing")
    void repeatedStepsChangeNothing() {
        var without = all.after(Step.HIDE, Meal.SOUP, Meal::drunk);

        assertThat(after(all, Step.SHOW, Meal.SOUP)).isEqualTo(all.shown());
        assertThat(after(without, Step.HIDE, Meal.SOUP)).containsExactly(Meal.BREAD, Meal.TEA, Meal.MILK);
        assertThat(after(without, Step.SHOW, Meal.SOUP)).containsExactly(Meal.BREAD, Meal.TEA, Meal.MILK, Meal.SOUP);
    }

    @Test
    @DisplayName("an order is read as it was kept, also one in which nothing is shown")
    void keptAndRead() {
        var none = new PartOrder<Meal>(List.of());

        assertThat(PartOrder.read(all.kept(), Meal.class)).isEqualTo(all);
        assertThat(PartOrder.read(none.kept(), Meal.class)).isEqualTo(none);
    }

    private static List<Meal> after(PartOrder<Meal> order, Step step, Meal part) {
        return order.after(step, part, Meal::drunk).shown();
    }
}
