package nl.plein.audit.archive;

import java.io.Serializable;

/** One thing that is wrong: which rule, where, and what exactly. The rule is the key of its sentence on the screen. */
public record Finding(String rule, String where, String detail) implements Serializable {}
