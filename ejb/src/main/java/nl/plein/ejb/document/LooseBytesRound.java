package nl.plein.ejb.document;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.LooseBytes;
import nl.plein.persistence.document.LooseBytesRepository;

/** Each hour, throws away the bytes that a picture let go of an hour ago, unless something else is made of them. */
@Singleton
@DependsOn("StartUp")
public class LooseBytesRound {

    private static final Duration REST = Duration.ofHours(1);
    private static final int ROUND = 500;

    @Inject
    LooseBytesRepository loose;

    @Inject
    ByteStore store;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "27", persistent = false)
    void round() {
        var before = clock.instant().minus(REST);
        for (LooseBytes bytes : loose.since(before, ROUND)) {
            if (!loose.used(bytes.sha256())) {
                try {
                    store.remove(bytes.sha256(), before);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            loose.remove(bytes);
        }
    }
}
