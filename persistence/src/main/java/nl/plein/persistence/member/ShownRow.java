package nl.plein.persistence.member;

import java.io.Serializable;

/**
 * A member who shows a picture.
 *
 * @param id number of the membership
 * @param hash hash of the larger picture
 */
public record ShownRow(long id, String ref, String name, String hash) implements Serializable {}
