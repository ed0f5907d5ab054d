package nl.plein.ejb.tag;

import java.io.Serializable;

/**
 * What taking a tag or a category away does.
 *
 * @param items how many items carry it
 * @param groups how many groups do
 */
public record TagPreview(String name, long items, long groups) implements Serializable {}
