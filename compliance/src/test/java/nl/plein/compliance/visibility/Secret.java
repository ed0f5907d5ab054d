package nl.plein.compliance.visibility;

import java.util.Set;

/**
 * A word that stands in one thing only.
 *
 * @param what the thing
 * @param word nobody else may meet it anywhere
 * @param readers who may
 */
record Secret(String what, String word, Set<Kind> readers) {}
