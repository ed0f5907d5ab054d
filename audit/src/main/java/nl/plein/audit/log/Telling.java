package nl.plein.audit.log;

import java.util.Map;

/**
 * A command, or what a boundary answers to one, of which more is worth recording than its target: what it says lands in
 * the erasable detail of the event.
 */
public interface Telling {

    /** Short things by name; never content, never a secret. */
    Map<String, String> tells();
}
