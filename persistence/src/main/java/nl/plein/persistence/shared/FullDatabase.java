package nl.plein.persistence.shared;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that cannot write, since its disk or its space is full, from other faults. */
public final class FullDatabase {

    /** PostgreSQL: disk full. */
    private static final String POSTGRESQL = "53100";
    /** H2: cannot write its file. */
    private static final Set<Integer> H2 = Set.of(90028, 90031);
    /** Oracle: cannot extend a table, an index, a large object or undo; the archiver has no room. */
    private static final Set<Integer> ORACLE = Set.of(257, 1653, 1654, 1658, 1683, 1688, 1691, 30036);

    private static final String OF_ORACLE = "ORA-";
    /** What the system says to H2, which tells it as a general error first and then closes and opens itself. */
    private static final String NO_SPACE = "No space left on device";

    private FullDatabase() {}

    /** Whether that is what lies below this. */
    public static boolean causes(Throwable thrown) {
        boolean ofDatabase = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                ofDatabase = true;
                if (full(said) || causes(said.getNextException())) {
                    return true;
                }
            }
            if (ofDatabase && cause instanceof IOException && NO_SPACE.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean full(SQLException said) {
        return POSTGRESQL.equals(said.getSQLState())
                || H2.contains(said.getErrorCode())
                || ORACLE.contains(said.getErrorCode())
                        && String.valueOf(said.getMessage()).contains(OF_ORACLE);
    }
}
