package nl.plein.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Reads all that a page shows in one transaction: of one moment, and over one connection. What has to be kept of the
 * reading is on the disk when it ends, before anything of the page is made.
 */
@ApplicationScoped
public class OneMoment {

    /** Reads; when it is refused nothing of it was. */
    @Transactional
    public void read(Runnable reading) {
        reading.run();
    }
}
