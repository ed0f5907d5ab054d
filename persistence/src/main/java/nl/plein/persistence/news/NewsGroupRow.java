package nl.plein.persistence.news;

import java.io.Serializable;

/**
 * A group that somebody is in, and whether the person wants news of it.
 *
 * @param id number of the membership, by which lists go on
 */
public record NewsGroupRow(long id, String ref, String name, String site, boolean unwanted) implements Serializable {}
