package nl.plein.ejb.fill;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.plein.ejb.demo.DemoSetting;
import nl.plein.persistence.fill.Counter;
import nl.plein.persistence.fill.FillRepository;

/** Fills the demo with generated data, once, before the server is ready. */
@Startup
@Singleton
@DependsOn("DemoFill")
@TransactionManagement(TransactionManagementType.BEAN)
public class LargeFill {

    /** What generated members sign in with, as the other accounts of the demo do. */
    static final String PASSWORD = "Welkom-op-het-Plein";

    /** The name a generated member signs in by, with a number from 1. */
    static final String NAME = "lid%d@voorbeeld.example";

    /** How far back the oldest of it lies. */
    static final Duration SPAN = Duration.ofDays(3652);

    @Inject
    FillBatch batch;

    @Inject
    FillRepository rows;

    @Inject
    FillPlaces places;

    @Inject
    FillPeople people;

    @Inject
    FillStories stories;

    @PostConstruct
    void fill() {
        var wished = FillSetting.FILL.value();
        if (wished.isEmpty() || !DemoSetting.wished()) {
            return;
        }
        var size = FillSize.of(wished);
        var known = new boolean[1];
        batch.once(() -> known[0] = rows.knows(NAME.formatted(1)));
        if (known[0]) {
            return;
        }
        var chance = new SplittableRandom(2010);
        var words = new FillWords(chance);
        places.fill(size, words, chance);
        people.fill(size, words, places, chance);
        stories.fill(size, words, places, chance);
        Stream.of(Counter.values()).forEach(batch::count);
    }
}
