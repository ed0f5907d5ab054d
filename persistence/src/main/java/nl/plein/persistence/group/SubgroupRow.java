package nl.plein.persistence.group;

import java.io.Serializable;

/** A subgroup in a list. */
public record SubgroupRow(long id, String ref, String name, int memberCount) implements Serializable {}
