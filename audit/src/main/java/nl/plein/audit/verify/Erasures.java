package nl.plein.audit.verify;

import java.util.Map;

/**
 * Which details are gone, and what the log itself says of it: an erasure by term names the moment before which details
 * are gone, an erasure for a person names nothing, and so explains whatever is missing.
 */
final class Erasures {

    private static final String BEFORE = "before:";

    private long erased;
    private String newestErased = "";
    private String gone = "";
    private boolean forPerson;

    /** A detail that was promised is not there. */
    void missing(String time) {
        erased++;
        newestErased = later(newestErased, time);
    }

    /** Each record is looked at: it may be that of an erasure. */
    void see(Map<String, Object> leaf) {
        var action = String.valueOf(leaf.get("action"));
        var ground = String.valueOf(leaf.get("policy"));
        if ("privacy.erase.execute".equals(action)) {
            forPerson = true;
        } else if ("admin.log.retention".equals(action) && ground.startsWith(BEFORE)) {
            gone = later(gone, ground.substring(BEFORE.length()));
        }
    }

    long count() {
        return erased;
    }

    /** Something is gone that no record of an erasure explains. */
    boolean unexplained() {
        return erased > 0 && !forPerson && newestErased.compareTo(gone) >= 0;
    }

    /** Moments of the log are text of one form, in which later ones come later. */
    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
