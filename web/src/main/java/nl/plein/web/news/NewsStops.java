package nl.plein.web.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.ejb.news.NewsStopBoundary;
import nl.plein.web.guard.Strangers;

/** Ends mail by the link that it carries. Of links that do not work there are few events, as of other strangers. */
@ApplicationScoped
public class NewsStops {

    /** Says that a link is none of ours, or was used. */
    static final String UNKNOWN = "news.stop.unknown";

    @Inject
    NewsStopBoundary news;

    @Inject
    FaultBoundary faults;

    @Inject
    Strangers strangers;

    /**
     * Whether a link works; nothing ends by looking.
     *
     * @param code what the link carries
     * @param from network address of who asks
     */
    public boolean works(String code, String from) {
        return news.works(code) || unknown(from);
    }

    /** Ends it; false when the link does not work. */
    public boolean stop(String code, String from) {
        return news.stop(code) || unknown(from);
    }

    private boolean unknown(String from) {
        strangers.meet(UNKNOWN + ' ' + from).ifPresent(untold -> faults.formNotTaken(UNKNOWN, null, untold));
        return false;
    }
}
