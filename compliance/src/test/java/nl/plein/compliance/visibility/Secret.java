package nl.plein.compliance.visibility;

import java.util.List;
import java.util.Set;

/**
 * A word that stands in one thing only.
 *
 * @param what the thing
 * @param word nobody else may meet it anywhere
 * @param readers who may
 */
record Secret(String what, String word, Set<Kind> readers) {

    /** Whether this kind of person may meet it, with such a fence around the site. */
    boolean knownTo(Kind kind, Fence fence) {
        return readers.contains(kind) && (fence.admits(kind) || own(kind));
    }

    /** Whether somebody outside told it, and no other one there knows it. */
    private boolean own(Kind kind) {
        return Kind.OUTSIDE.stream().filter(readers::contains).toList().equals(List.of(kind));
    }
}
