package nl.plein.persistence.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Makes the SQL of a named list once instead of each time it is asked for. EclipseLink copies a named query to give it
 * its limit, and the copy of a query for values (a {@link ReportQuery}) forgets that its SQL was made. EclipseLink
 * makes one for each persistence unit and calls it from all threads.
 */
public final class StillPrepared extends SessionEventAdapter {

    /** What differs in the SQL between two uses of one named query; the numbers themselves are parameters. */
    private record Shape(String name, boolean limited, boolean skips) {}

    private final Map<Shape, ReportQuery> prepared = new ConcurrentHashMap<>();

    @Override
    public void preExecuteQuery(SessionEvent event) {
        if (event.getQuery() instanceof ReportQuery asked && forgot(asked)) {
            var shape = new Shape(asked.getName(), asked.getMaxRows() > 0, asked.getFirstResult() > 0);
            var known = prepared.computeIfAbsent(shape, first -> preparedLike(asked, event));
            asked.prepareFromQuery((ReportQuery) known.clone());
            asked.setIsPrepared(true);
        }
    }

    private static boolean forgot(ReportQuery asked) {
        return asked.getName() != null && !asked.isPrepared() && asked.shouldPrepare() && !asked.isLockQuery();
    }

    private static ReportQuery preparedLike(ReportQuery asked, SessionEvent event) {
        var copy = (ReportQuery) asked.clone();
        copy.prepareCall(event.getSession(), new DatabaseRecord());
        return copy;
    }
}
