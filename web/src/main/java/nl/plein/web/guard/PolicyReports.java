package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many reports of a broken policy came in since the server started. */
@ApplicationScoped
public class PolicyReports {

    private final AtomicLong count = new AtomicLong();

    long add() {
        return count.incrementAndGet();
    }

    /** The number so far; a day with more than none is a day to look at the log. */
    public long count() {
        return count.get();
    }
}
